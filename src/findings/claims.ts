import type { Claim } from './claim.ts';
import { academicShare } from './claims/academic-share.ts';
import { industryShare } from './claims/industry-share.ts';

/** The findings, in their order. */
export const claims: readonly Claim[] = [academicShare, industryShare];
