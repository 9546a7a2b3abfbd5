import { hardwareAliases, institutionAliases } from './aliases-sheet.ts';
import { codeLinks } from './code-links.ts';
import { countriesSheet } from './countries.ts';
import { datasetsSheet } from './datasets-sheet.ts';
import { epochClusters } from './epoch-clusters.ts';
import { epochHardware } from './epoch-hardware.ts';
import { epochModels } from './epoch-models.ts';
import { epochOrganizations } from './epoch-organizations.ts';
import type { Format } from './format.ts';
import { openalexTopics } from './openalex-topics.ts';
import { openalexWorks } from './openalex-works.ts';
import { papersSheet } from './papers-sheet.ts';
import { registrySheet } from './registry-sheet.ts';
import { rorRecords } from './ror.ts';
import { sectorOverrides } from './sector-overrides.ts';
import { topicsSheet } from './topics-sheet.ts';

/** Every kind of file that can be read, by the name that a manifest or the command line calls it. */
export const formats = {
  'code-links': codeLinks,
  'conference-papers': openalexWorks,
  countries: countriesSheet,
  datasets: datasetsSheet,
  'epoch-clusters': epochClusters,
  'epoch-hardware': epochHardware,
  'epoch-models': epochModels,
  'epoch-organizations': epochOrganizations,
  'hardware-aliases': hardwareAliases,
  'institution-aliases': institutionAliases,
  'openalex-topics': openalexTopics,
  'openalex-works': openalexWorks,
  papers: papersSheet,
  registry: registrySheet,
  ror: rorRecords,
  'sector-overrides': sectorOverrides,
  topics: topicsSheet,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

export const isFormatName = (name: unknown): name is FormatName =>
  typeof name === 'string' && Object.hasOwn(formats, name);
