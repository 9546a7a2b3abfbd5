import type { Frame } from '../frame/frame.ts';
import { isOfInstitutions } from './atoms.ts';
import type { ShareArguments } from './share-arguments.ts';
import type { Member } from './tally.ts';
import { unknownKey } from './unknown-key.ts';

const percent = (fraction: number): string => `${Number((100 * fraction).toPrecision(3))} %`;

const teamReason = (frame: Frame, given: ShareArguments, member: Member): string => {
  const stated = frame.models.authorShareClass[member.work.model];
  if (given.teamClassRule === 'AUTHOR_SHARE') {
    return stated ? `a sheet states ${stated} by its authors` : 'no sheet states a class by its authors';
  }
  const developers = member.parts.flatMap(({ institutions }) => institutions);
  const names = developers.flatMap((developer) => {
    const institution = frame.institutions[developer];
    if (!institution) return [];
    const publicResearch = institution.publicResearch && institution.sector !== 'ACADEMIA' ? ', public research' : '';
    return `${institution.name} (${institution.sector}${publicResearch})`;
  });
  return names.length > 0 ? names.join(', ') : 'no institution is known';
};

const accessReason = ({ models }: Frame, { work }: Member): string => {
  const access = models.access[work.model] ?? unknownKey;
  return access === unknownKey ? 'no source says how it can be had' : `sources say ${access}`;
};

const domainReason = ({ parts }: Member): string =>
  parts
    .map(({ key, weight }) => {
      const named = key === unknownKey ? 'no domain is known' : key;
      return weight === 1 ? named : `${percent(weight)}: ${named}`;
    })
    .join('; ');

/** Why a work is in a cell: its institutions or domains, and how much of it goes there for each. */
export const reasonOf = (frame: Frame, given: ShareArguments, member: Member): string => {
  if (given.groups && !isOfInstitutions(given.by)) return 'the first group whose filters let it through';
  if (given.by === 'TEAM_CLASS') return teamReason(frame, given, member);
  if (given.by === 'ACCESS') return accessReason(frame, member);
  if (given.by === 'DOMAIN') return domainReason(member);
  const nameOf = (institution: number): string => frame.institutions[institution]?.name ?? unknownKey;
  return member.parts
    .map(({ key, weight, institutions }) => {
      if (institutions.length === 0) return 'no institution is known';
      const names = institutions.map(nameOf).join(', ');
      const top = frame.institutions[frame.institutionAt.get(key) ?? -1]?.name;
      const part = top && top !== names ? `${names} as ${top}` : names;
      return weight === 1 ? part : `${percent(weight)}: ${part}`;
    })
    .join('; ');
};
