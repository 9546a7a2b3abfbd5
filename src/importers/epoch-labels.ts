import type { Access, NotabilityCriterion } from '../entities/model/model.ts';
import type { Confidence } from '../shared/quantity.ts';
import type { TeamClass } from '../shared/sector.ts';
import type { Labels } from './row-reader.ts';

export const confidenceLabels: Labels<Confidence> = {
  confident: 'CONFIDENT',
  likely: 'LIKELY',
  speculative: 'SPECULATIVE',
  unknown: 'UNKNOWN',
  unverified: 'UNKNOWN',
};
export const accessLabels: Labels<Access> = {
  unreleased: 'UNRELEASED',
  'hosted access (no api)': 'HOSTED_NO_API',
  'api access': 'API',
  'open weights (non-commercial)': 'OPEN_WEIGHTS_NON_COMMERCIAL',
  'open weights (restricted use)': 'OPEN_WEIGHTS_RESTRICTED',
  'open weights (unrestricted)': 'OPEN_WEIGHTS_UNRESTRICTED',
};
/** Code is released under the same kinds of terms as weights; the choices say weights and mean what is released. */
export const codeLabels: Labels<Access> = {
  unreleased: 'UNRELEASED',
  'open (non-commercial)': 'OPEN_WEIGHTS_NON_COMMERCIAL',
  'open (restricted use)': 'OPEN_WEIGHTS_RESTRICTED',
  'open source': 'OPEN_WEIGHTS_UNRESTRICTED',
};
export const criterionLabels: Labels<NotabilityCriterion> = {
  'sota improvement': 'STATE_OF_THE_ART',
  'historical significance': 'HISTORICAL',
  'historical relevance': 'HISTORICAL',
  'highly cited': 'HIGHLY_CITED',
  'significant use': 'SIGNIFICANT_USE',
  'training cost': 'TRAINING_COST',
  discretionary: 'DISCRETIONARY',
};
export const classLabels: Labels<TeamClass> = {
  academia: 'ACADEMIA',
  industry: 'INDUSTRY',
  'industry - academia collaboration': 'COLLABORATION',
  'industry - academia collaboration (industry leaning)': 'COLLABORATION',
  'industry - academia collaboration (academia leaning)': 'COLLABORATION',
  'research collective': 'OTHER',
};

export const frontierLabels: Labels<'yes' | 'no'> = { true: 'yes', yes: 'yes', false: 'no', no: 'no' };
