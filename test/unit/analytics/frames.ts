import type { Frame } from '../../../src/analytics/frame/frame.ts';
import { buildFrame, type InstitutionRow, type ModelRow } from '../../../src/analytics/frame/frame-builder.ts';
import { resolveShareArguments, type ShareInput } from '../../../src/analytics/shares/check-arguments.ts';
import type { ShareArguments } from '../../../src/analytics/shares/share-arguments.ts';
import { type ShareReport, shareReport } from '../../../src/analytics/shares/share-report.ts';
import type { Source } from '../../../src/entities/source/source.ts';

export const model = (id: string, row: Partial<ModelRow> = {}): ModelRow => ({
  id,
  date: null,
  compute: null,
  computeLow: null,
  computeHigh: null,
  notability: [],
  authorShareClass: null,
  developers: [],
  sources: [],
  ...row,
});

export const institution = (id: string, row: Partial<InstitutionRow> = {}): InstitutionRow => ({
  id,
  name: `The ${id}`,
  sector: 'UNKNOWN',
  publicResearch: false,
  countries: [],
  parents: [],
  sources: [],
  ...row,
});

export const source = (key: string, row: Partial<Source> = {}): Source => ({
  id: `src_${key}`,
  key,
  title: key,
  dataset: 'test',
  sheet: null,
  edition: null,
  rank: 1,
  sheetOrder: 0,
  licence: 'CC0',
  citation: `The makers of ${key}`,
  ...row,
});

export const frameOf = (
  models: readonly ModelRow[],
  institutions: readonly InstitutionRow[] = [],
  sources: readonly Source[] = [],
): Frame => buildFrame({ models, institutions, sources });

export const argumentsOf = (given: Partial<ShareInput> = {}): ShareArguments =>
  resolveShareArguments({ of: 'MODELS', by: 'TEAM_CLASS', ...given });

export const reportOf = (frame: Frame, given: Partial<ShareInput> = {}): ShareReport =>
  shareReport(frame, argumentsOf(given), { version: 1, until: 1 });

/** A university, a company, a public research institute and one that nobody has placed. */
export const placed: readonly InstitutionRow[] = [
  institution('university', { sector: 'ACADEMIA', countries: [{ code: 'GB', name: 'United Kingdom' }] }),
  institution('company', { sector: 'INDUSTRY', countries: [{ code: 'US', name: 'United States' }] }),
  institution('laboratory', {
    sector: 'GOVERNMENT',
    publicResearch: true,
    countries: [
      { code: 'FR', name: 'France' },
      { code: 'DE', name: 'Germany' },
    ],
  }),
  institution('stranger'),
];
