import type { OperationalStatus } from '../../entities/cluster/cluster.ts';
import type { Source } from '../../entities/source/source.ts';
import { partialDate } from '../../shared/partial-date.ts';
import { countedDay } from '../frame/day.ts';
import type { Frame } from '../frame/frame.ts';
import { buildFrame, type InstitutionRow } from '../frame/frame-builder.ts';
import { modelRowOf } from '../frame/model-row.ts';

/** A cluster as a frame takes it in. */
export interface ClusterRow {
  readonly id: string;
  readonly name: string;
  readonly status: OperationalStatus;
  readonly possibleDuplicate: boolean;
  /** When it came into service, and out of it, as precisely as it is known. */
  readonly started: string | null;
  readonly ended: string | null;
  /** Performance in 16 bits, OP/s: the best value and the bounds that a source states. */
  readonly performance: number | null;
  readonly performanceLow: number | null;
  readonly performanceHigh: number | null;
  /** Ids of institutions, in the order of the source. */
  readonly owners: readonly string[];
  /** Keys of the sources that describe it. */
  readonly sources: readonly string[];
}

/**
 * Clusters in the place of models, so that what divides models divides them: the day is that of coming into service, the
 * amount their performance, and developers are owners.
 */
export interface ClusterFrame {
  readonly frame: Frame;
  /** At index i is what is said of the frame's model i. */
  readonly status: readonly OperationalStatus[];
  readonly possibleDuplicate: readonly boolean[];
  /** The day that the end of service counts for, in days since 1970; NaN where none is stated. */
  readonly endDay: Float64Array;
}

export interface ClusterRows {
  readonly clusters: readonly ClusterRow[];
  readonly institutions: readonly InstitutionRow[];
  readonly sources: readonly Source[];
}

const modelOf = ({ id, name, started, performance, performanceLow, performanceHigh, owners, sources }: ClusterRow) =>
  modelRowOf(
    {
      id,
      name,
      publicationDate: started,
      trainingCompute: performance,
      trainingComputeLow: performanceLow,
      trainingComputeHigh: performanceHigh,
    },
    { developers: owners, baseModels: [], hardware: [], sources },
  );

const dayOf = (text: string | null): number => {
  const date = text === null ? null : partialDate(text);
  return date ? countedDay(date) : Number.NaN;
};

/** The frame of these rows, whatever their order. */
export const buildClusterFrame = ({ clusters, institutions, sources }: ClusterRows): ClusterFrame => {
  const frame = buildFrame({ models: clusters.map(modelOf), institutions, hardware: [], sources });
  const byId = new Map(clusters.map((row) => [row.id, row]));
  const rows = frame.models.ids.flatMap((id) => byId.get(id) ?? []);
  return {
    frame,
    status: rows.map(({ status }) => status),
    possibleDuplicate: rows.map(({ possibleDuplicate }) => possibleDuplicate),
    endDay: Float64Array.from(rows, ({ ended }) => dayOf(ended)),
  };
};
