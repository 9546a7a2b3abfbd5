import type { Claim } from './claim.ts';
import { academicShare } from './claims/academic-share.ts';
import { baseModels } from './claims/base-models.ts';
import { causes } from './claims/causes.ts';
import { codeRelease } from './claims/code-release.ts';
import { computeGrowth } from './claims/compute-growth.ts';
import { conferenceCompute } from './claims/conference-compute.ts';
import { industryShare } from './claims/industry-share.ts';
import { keywordPrevalence } from './claims/keyword-prevalence.ts';
import { remedies } from './claims/remedies.ts';
import { topicIntensity } from './claims/topic-intensity.ts';

/** The findings, in their order. */
export const claims: readonly Claim[] = [
  academicShare,
  industryShare,
  computeGrowth,
  conferenceCompute,
  keywordPrevalence,
  topicIntensity,
  baseModels,
  codeRelease,
  causes,
  remedies,
];
