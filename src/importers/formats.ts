import { hardwareAliases, institutionAliases } from './aliases-sheet.ts';
import { countriesSheet } from './countries.ts';
import { epochHardware } from './epoch-hardware.ts';
import { epochModels } from './epoch-models.ts';
import { epochOrganizations } from './epoch-organizations.ts';
import type { Format } from './format.ts';
import { papersSheet } from './papers-sheet.ts';
import { registrySheet } from './registry-sheet.ts';
import { sectorOverrides } from './sector-overrides.ts';

/** Every kind of file that can be read, by the name that a manifest or the command line calls it. */
export const formats = {
  countries: countriesSheet,
  'epoch-hardware': epochHardware,
  'epoch-models': epochModels,
  'epoch-organizations': epochOrganizations,
  'hardware-aliases': hardwareAliases,
  'institution-aliases': institutionAliases,
  papers: papersSheet,
  registry: registrySheet,
  'sector-overrides': sectorOverrides,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

export const isFormatName = (name: unknown): name is FormatName =>
  typeof name === 'string' && Object.hasOwn(formats, name);
