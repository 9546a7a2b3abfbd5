import type { Access } from '../../entities/model/model.ts';

export const releaseOutcomes = ['CODE', 'OPEN_WEIGHTS'] as const;
/** What is released. */
export type ReleaseOutcome = (typeof releaseOutcomes)[number];

/** Whether everybody may download it, under whatever terms. */
export const isOpen = (access: Access): boolean => access.startsWith('OPEN_WEIGHTS');
