import type { TeamClass } from '../../shared/sector.ts';

/** Papers alike in what a report asks of them. */
export interface PaperCount {
  /** null where the date is not known. */
  readonly year: number | null;
  readonly teamClass: TeamClass;
  readonly count: number;
}

/** What leads from a topic to works, its narrower topics included. */
export interface TopicRow {
  readonly id: string;
  readonly name: string;
  /** Papers on the topic, each once. */
  readonly papers: readonly PaperCount[];
  /** Ids of models on the topic. */
  readonly models: readonly string[];
  /** Ids of models that papers on the topic describe. */
  readonly described: readonly string[];
}

/** Works on the topics of one level of one classification. */
export interface TopicWorks {
  readonly topics: readonly TopicRow[];
  /** Papers on any of the topics, each once, with how precisely they are dated: 4, 7 or 10 letters. */
  readonly papers: readonly (PaperCount & { readonly precision: number })[];
  /** Every level of every classification in the graph. */
  readonly levels: readonly (readonly [scheme: string, level: string])[];
}
