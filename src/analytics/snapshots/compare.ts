import { type TeamClass, type TeamClassRule, teamClasses } from '../../shared/sector.ts';
import { teamClassOf } from '../../shared/team-class.ts';
import { isoDay } from '../frame/day.ts';
import { developersOf, type Frame, valueAt } from '../frame/frame.ts';

/** A model as one snapshot has it. */
export interface SnapshotModel {
  readonly id: string;
  readonly name: string;
  /** The first day that its date may be, ISO; null where it has none. */
  readonly date: string | null;
  readonly teamClass: TeamClass;
  /** FLOP; null where not known. */
  readonly trainingCompute: number | null;
}

export interface ClassChange {
  readonly id: string;
  readonly name: string;
  readonly before: TeamClass;
  readonly after: TeamClass;
}

/** FLOP; null where a snapshot knows none. `factor` is after over before. */
export interface ComputeChange {
  readonly id: string;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly factor: number | null;
}

/** A model whose class, training compute or both are another. */
export interface ModelChange {
  readonly id: string;
  readonly name: string;
  readonly classBefore: TeamClass;
  readonly classAfter: TeamClass;
  readonly computeBefore: number | null;
  readonly computeAfter: number | null;
  readonly factor: number | null;
}

export interface ClassCount {
  readonly teamClass: TeamClass;
  readonly count: number;
  /** Of all models of the snapshot; null where it has none. */
  readonly share: number | null;
}

export interface SnapshotSide {
  readonly models: number;
  readonly withCompute: number;
  readonly classes: readonly ClassCount[];
}

export interface Comparison {
  readonly left: SnapshotSide;
  readonly right: SnapshotSide;
  readonly both: number;
  readonly onlyLeft: readonly SnapshotModel[];
  readonly onlyRight: readonly SnapshotModel[];
  readonly changes: readonly ModelChange[];
  readonly classChanges: readonly ClassChange[];
  /** The largest factors first, up or down; then what is known in one of both only. */
  readonly computeChanges: readonly ComputeChange[];
}

/** Amounts that differ by less are the same number, written with another number of digits. */
const sameWithin = 1e-6;

/** The models of a snapshot, by id and in its order. */
export const snapshotModels = (
  frame: Frame,
  rule: TeamClassRule,
  publicResearchAsAcademia: boolean,
): ReadonlyMap<string, SnapshotModel> => {
  const { models, institutions } = frame;
  const classOf = (model: number): TeamClass => {
    if (rule === 'AUTHOR_SHARE') return models.authorShareClass[model] ?? 'UNKNOWN';
    const team = [...developersOf(models, model)].flatMap((place) => institutions[place] ?? []);
    return teamClassOf(rule, team, publicResearchAsAcademia);
  };
  return new Map(
    models.ids.map((id, model) => {
      const [compute, day] = [valueAt(models.compute, model), valueAt(models.firstDay, model)];
      const shown: SnapshotModel = {
        id,
        name: models.names[model] ?? id,
        date: Number.isNaN(day) ? null : isoDay(day),
        teamClass: classOf(model),
        trainingCompute: Number.isNaN(compute) ? null : compute,
      };
      return [id, shown];
    }),
  );
};

const sideOf = (models: ReadonlyMap<string, SnapshotModel>): SnapshotSide => {
  const all = [...models.values()];
  return {
    models: all.length,
    withCompute: all.filter(({ trainingCompute }) => trainingCompute !== null).length,
    classes: teamClasses.map((teamClass) => {
      const count = all.filter((model) => model.teamClass === teamClass).length;
      return { teamClass, count, share: all.length === 0 ? null : count / all.length };
    }),
  };
};

const computeChange = (before: SnapshotModel, after: SnapshotModel): readonly ComputeChange[] => {
  const [old, now] = [before.trainingCompute, after.trainingCompute];
  const factor = old === null || now === null ? null : now / old;
  if (old === now || (factor !== null && Math.abs(factor - 1) < sameWithin)) return [];
  return [{ id: after.id, name: after.name, before: old, after: now, factor }];
};

const modelChange = (before: SnapshotModel, after: SnapshotModel): readonly ModelChange[] => {
  const [compute] = computeChange(before, after);
  if (!compute && before.teamClass === after.teamClass) return [];
  const [old, now] = [before.trainingCompute, after.trainingCompute];
  return [
    {
      id: after.id,
      name: after.name,
      classBefore: before.teamClass,
      classAfter: after.teamClass,
      computeBefore: old,
      computeAfter: now,
      factor: old === null || now === null ? null : now / old,
    },
  ];
};

const distance = ({ factor }: ComputeChange): number => (factor === null ? -1 : Math.abs(Math.log10(factor)));

/** What differs between two snapshots of models, each by id. Pure; linear in the models but for sorting what changed. */
export const compareSnapshots = (
  left: ReadonlyMap<string, SnapshotModel>,
  right: ReadonlyMap<string, SnapshotModel>,
): Comparison => {
  const pairs = [...left.values()].flatMap((before) => {
    const after = right.get(before.id);
    return after ? [{ before, after }] : [];
  });
  return {
    left: sideOf(left),
    right: sideOf(right),
    both: pairs.length,
    onlyLeft: [...left.values()].filter(({ id }) => !right.has(id)),
    onlyRight: [...right.values()].filter(({ id }) => !left.has(id)),
    changes: pairs
      .flatMap(({ before, after }) => modelChange(before, after))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    classChanges: pairs.flatMap(({ before, after }) =>
      before.teamClass === after.teamClass
        ? []
        : [{ id: after.id, name: after.name, before: before.teamClass, after: after.teamClass }],
    ),
    computeChanges: pairs
      .flatMap(({ before, after }) => computeChange(before, after))
      .toSorted((a, b) => distance(b) - distance(a) || (a.id < b.id ? -1 : 1)),
  };
};
