import { hardwareTypeNoun } from '../../entities/hardware-type/hardware-type.ts';
import { institutionNoun } from '../../entities/institution/institution.ts';
import { modelNoun } from '../../entities/model/model.ts';
import { teamClassOf } from '../../shared/team-class.ts';
import { type AmountName, amountNames, developersOf, type Frame, valueAt } from '../frame/frame.ts';
import type { FrameField, FrameTable } from './frame-field.ts';

const named = (name: string | undefined): readonly (readonly string[])[] => (name === undefined ? [] : [[name]]);

const hardwareTable = ({ hardware }: Frame): FrameTable => ({
  noun: hardwareTypeNoun,
  fields: {
    id: { kind: 'id', of: (index) => hardware[index]?.id ?? '' },
    name: { kind: 'text', of: (index) => named(hardware[index]?.name) },
  },
});

/** By what institutions of a frame can be filtered. */
export const institutionTable = (frame: Frame): FrameTable => {
  const { institutions } = frame;
  return {
    noun: institutionNoun,
    fields: {
      id: { kind: 'id', of: (index) => institutions[index]?.id ?? '' },
      name: { kind: 'text', of: (index) => named(institutions[index]?.name) },
      sector: { kind: 'choice', of: (index) => institutions[index]?.sector ?? 'UNKNOWN' },
      publicResearch: { kind: 'boolean', of: (index) => institutions[index]?.publicResearch ?? false },
      country: {
        kind: 'text',
        of: (index) => (institutions[index]?.countries ?? []).map(({ code, name }) => [code, name]),
      },
      parents: {
        kind: 'related',
        of: (index) => (institutions[index]?.parents ?? []).map(({ parent }) => parent),
        table: () => institutionTable(frame),
      },
    },
  };
};

const amountFields = ({ models }: Frame): Readonly<Record<AmountName, FrameField>> =>
  Object.fromEntries(
    amountNames.map((name) => [name, { kind: 'number', of: (index: number) => valueAt(models.amounts[name], index) }]),
  ) as Record<AmountName, FrameField>;

const teamFields = (frame: Frame): Readonly<Record<string, FrameField>> => {
  const teamOf = (model: number) =>
    [...developersOf(frame.models, model)].flatMap((place) => frame.institutions[place] ?? []);
  return {
    teamClass: { kind: 'choice', of: (model) => teamClassOf('ORGANIZATIONS', teamOf(model), true) },
    developers: {
      kind: 'related',
      of: (model) => developersOf(frame.models, model),
      table: () => institutionTable(frame),
    },
    hardware: {
      kind: 'related',
      of: (model) => (frame.models.hardware[model] ?? []).map(({ hardware }) => hardware),
      table: () => hardwareTable(frame),
    },
  };
};

/**
 * By what models of a frame can be filtered: what a frame knows of what the list of models is filtered by. `versioned`
 * tells whether it knows at which data version each model changed.
 */
export const modelTable = (frame: Frame, versioned: boolean): FrameTable => {
  const { models } = frame;
  return {
    noun: modelNoun,
    fields: {
      id: { kind: 'id', of: (model) => models.ids[model] ?? '' },
      name: { kind: 'text', of: (model) => named(models.names[model]) },
      identifierScheme: { kind: 'schemes', of: (model) => models.keys[model] ?? [] },
      status: { kind: 'choice', of: () => 'ACTIVE' },
      ...(versioned && { changedSince: { kind: 'changedSince', of: (model: number) => models.versions[model] ?? 0 } }),
      publicationDate: { kind: 'date', of: (model) => valueAt(models.firstDay, model) },
      trainingCompute: { kind: 'number', of: (model) => valueAt(models.compute, model) },
      ...amountFields(frame),
      confidence: { kind: 'confidence', of: (model) => models.confidence[model] ?? 'UNKNOWN' },
      domain: { kind: 'texts', of: (model) => models.domains[model] ?? [] },
      task: { kind: 'texts', of: (model) => models.tasks[model] ?? [] },
      approach: { kind: 'texts', of: (model) => models.approaches[model] ?? [] },
      access: { kind: 'choice', of: (model) => models.access[model] ?? 'UNKNOWN' },
      codeAccess: { kind: 'choice', of: (model) => models.codeAccess[model] ?? 'UNKNOWN' },
      notability: { kind: 'choices', of: (model) => models.notability[model] ?? [] },
      frontier: { kind: 'boolean', of: (model) => models.frontier[model] ?? null },
      ...teamFields(frame),
    },
  };
};
