import type { Frame } from '../../../src/analytics/frame/frame.ts';
import { buildFrame, type HardwareRow, type InstitutionRow } from '../../../src/analytics/frame/frame-builder.ts';
import type { ModelRow } from '../../../src/analytics/frame/model-row.ts';
import { type Admits, admitsAll, type View } from '../../../src/analytics/frame/view.ts';
import { resolveShareArguments, type ShareInput } from '../../../src/analytics/shares/check-arguments.ts';
import type { ShareArguments } from '../../../src/analytics/shares/share-arguments.ts';
import { type ShareReport, shareReport } from '../../../src/analytics/shares/share-report.ts';
import type { Source } from '../../../src/entities/source/source.ts';

const noAmounts: ModelRow['amounts'] = {
  parameters: null,
  datasetSize: null,
  trainingTime: null,
  trainingCost: null,
  powerDraw: null,
  citations: null,
};

export const model = (
  id: string,
  { amounts, ...row }: Partial<Omit<ModelRow, 'amounts'>> & { amounts?: Partial<ModelRow['amounts']> } = {},
): ModelRow => ({
  id,
  name: `The ${id}`,
  version: 1,
  keys: [],
  date: null,
  compute: null,
  computeLow: null,
  computeHigh: null,
  confidence: 'UNKNOWN',
  amounts: { ...noAmounts, ...amounts },
  notability: [],
  frontier: null,
  access: 'UNKNOWN',
  codeAccess: 'UNKNOWN',
  domains: [],
  tasks: [],
  approaches: [],
  authorShareClass: null,
  developers: [],
  baseModels: [],
  hardware: [],
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

export const hardware = (id: string, row: Partial<HardwareRow> = {}): HardwareRow => ({
  id,
  name: `The ${id}`,
  released: null,
  tensorFp16: null,
  fp16: null,
  fp32: null,
  price: null,
  ...row,
});

export const frameOf = (
  models: readonly ModelRow[],
  institutions: readonly InstitutionRow[] = [],
  sources: readonly Source[] = [],
  accelerators: readonly HardwareRow[] = [],
): Frame => buildFrame({ models, institutions, hardware: accelerators, sources });

export const argumentsOf = (given: Partial<ShareInput> = {}): ShareArguments =>
  resolveShareArguments({ of: 'MODELS', by: 'TEAM_CLASS', ...given });

export const reportOf = (frame: Frame, given: Partial<ShareInput> = {}, admits: Admits = admitsAll): ShareReport =>
  shareReport({ frame, reading: { version: 1, until: 1 } }, admits, argumentsOf(given));

/** A university, a company, a public research institute and one that nobody has placed. */
export const placed: readonly InstitutionRow[] = [
  institution('university', {
    sector: 'ACADEMIA',
    countries: [{ code: 'GB', name: 'United Kingdom', region: 'Europe' }],
  }),
  institution('company', {
    sector: 'INDUSTRY',
    countries: [{ code: 'US', name: 'United States', region: 'Northern America' }],
  }),
  institution('laboratory', {
    sector: 'GOVERNMENT',
    publicResearch: true,
    countries: [
      { code: 'FR', name: 'France', region: 'Europe' },
      { code: 'DE', name: 'Germany', region: 'Europe' },
    ],
  }),
  institution('stranger'),
];

/** A view of a frame, of which every filter lets all through. */
export const viewOf = (frame: Frame): View => ({
  frame,
  reading: { version: 1, until: 1 },
  scope: null,
  admitting: async () => admitsAll,
  admittingInstitutions: async () => admitsAll,
});
