export const sectors = ['ACADEMIA', 'INDUSTRY', 'GOVERNMENT', 'NONPROFIT', 'OTHER', 'UNKNOWN'] as const;
export type Sector = (typeof sectors)[number];

export const teamClasses = ['ACADEMIA', 'INDUSTRY', 'COLLABORATION', 'OTHER', 'UNKNOWN'] as const;
export type TeamClass = (typeof teamClasses)[number];

export const teamClassRules = ['ORGANIZATIONS', 'AUTHOR_SHARE', 'ANY_INDUSTRY'] as const;
export type TeamClassRule = (typeof teamClassRules)[number];
