/** A list of named items of a row, each of which becomes columns of its own. */
export interface Pivot {
  /** The list in the row. */
  readonly list: string;
  /** The item's member that tells which it is, */
  readonly name: string;
  /** the argument of the report that lists them, and its items' member with that name. */
  readonly argument: string;
  readonly argumentName: string;
  /** Members of the item, and how the columns end that show them; the first column has the bare name. */
  readonly members: readonly (readonly [member: string, ending: string])[];
}

/** A list on the way to the rows. */
export interface Level {
  readonly list: string;
  readonly as: string;
  /** What its own argument `first` is given: the most that it takes. Only the outermost list may have one. */
  readonly first?: number;
}

/** Where the rows of a report are, and what their columns are called. */
export interface ReportRows {
  /**
   * The lists that lead from the report to its rows, the outermost first. What an item says is in columns that begin with
   * `as` and a dot; those of the rows themselves, the last, with nothing.
   */
  readonly levels: readonly Level[];
  readonly pivots?: readonly Pivot[];
  /** Arguments that the table asks with where they are not given; `first` cannot be. */
  readonly args?: Readonly<Record<string, unknown>>;
}

/** A report with more rows is no table. */
export const mostReportRows = 100_000;

/** Rows of one list inside a report's buckets. */
const inBuckets = (list: string): ReportRows => ({
  levels: [
    { list: 'buckets', as: 'bucket' },
    { list, as: '' },
  ],
});

const groups: ReportRows = {
  levels: [{ list: 'groups', as: '' }],
  pivots: [
    {
      list: 'keys',
      name: 'field',
      argument: 'by',
      argumentName: 'field',
      members: [
        ['value', ''],
        ['label', '.label'],
      ],
    },
    {
      list: 'measures',
      name: 'as',
      argument: 'measures',
      argumentName: 'as',
      members: [
        ['value', ''],
        ['low', '.low'],
        ['high', '.high'],
        ['n', '.n'],
      ],
    },
  ],
  args: { first: mostReportRows },
};

const shares: ReportRows = {
  levels: [
    { list: 'facets', as: 'facet' },
    { list: 'buckets', as: 'bucket' },
    { list: 'cells', as: '' },
  ],
};

/**
 * The reports that can be had as tables, by the field of Query: one row per item of the innermost list. A report that is
 * not listed here is no table.
 */
export const reportRows: Readonly<Record<string, ReportRows>> = {
  shares,
  clusterShares: shares,
  computeTrend: {
    levels: [
      { list: 'groups', as: 'group' },
      { list: 'points', as: '' },
    ],
  },
  computeGap: { levels: [{ list: 'buckets', as: '' }] },
  computeLag: { levels: [{ list: 'years', as: '' }] },
  concentration: { levels: [{ list: 'buckets', as: '' }] },
  disclosure: inBuckets('classes'),
  releaseRates: inBuckets('classes'),
  openWeightsLag: {
    levels: [
      { list: 'buckets', as: 'bucket' },
      { list: 'lags', as: '' },
    ],
  },
  scrutiny: inBuckets('classes'),
  affordability: {
    levels: [
      { list: 'buckets', as: 'bucket' },
      { list: 'runs', as: 'run' },
      { list: 'days', as: '' },
    ],
  },
  collaborationMatrix: inBuckets('cells'),
  lineageDependence: {
    levels: [
      { list: 'buckets', as: 'bucket' },
      { list: 'classes', as: 'class' },
      { list: 'bases', as: '' },
    ],
  },
  topicTrends: {
    levels: [
      { list: 'topics', as: 'topic', first: 5_000 },
      { list: 'years', as: '' },
    ],
  },
  snapshotComparison: { levels: [{ list: 'changes', as: '', first: mostReportRows }] },
  keywordTrends: {
    levels: [
      { list: 'terms', as: 'term' },
      { list: 'windows', as: 'window' },
      { list: 'classes', as: '' },
    ],
  },
  openModelUse: {
    levels: [
      { list: 'years', as: 'year' },
      { list: 'byDeveloper', as: '' },
    ],
  },
  modelGroups: groups,
  paperGroups: groups,
  institutionGroups: groups,
  clusterGroups: groups,
};
