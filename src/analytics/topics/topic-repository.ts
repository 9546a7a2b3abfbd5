import type { Filter } from '../../entities/list/filter-limits.ts';
import { type Cypher, cypher } from '../../graph/cypher.ts';
import type { Graph } from '../../graph/graph.ts';
import type { TeamClass } from '../../shared/sector.ts';
import { admittedPapers, paperClass, paperPrecision } from '../paper-statements.ts';
import type { PaperCount, TopicWorks } from './topic-rows.ts';

/** Which works to read of which topics. */
export interface TopicQuestion {
  readonly scheme: string;
  readonly level: string;
  readonly paperFilter: Filter | null;
  /** Only papers that describe one of these models; null for all papers. */
  readonly describing: readonly string[] | null;
}

type Row =
  | { readonly kind: 'LEVEL'; readonly columns: readonly [scheme: string, level: string] }
  | { readonly kind: 'TOPIC'; readonly columns: readonly [id: string, name: string | null] }
  | { readonly kind: 'MODEL' | 'DESCRIBED'; readonly columns: readonly [topic: string, model: string] }
  | {
      readonly kind: 'PAPERS';
      readonly columns: readonly [topic: string, year: number | null, teamClass: TeamClass, count: number];
    }
  | {
      readonly kind: 'ANY';
      readonly columns: readonly [year: number | null, teamClass: TeamClass, precision: number, count: number];
    };

const paper = cypher`paper`;

const papersWhere = ({ paperFilter, describing }: TopicQuestion): Cypher =>
  describing
    ? cypher`${admittedPapers(paper, paperFilter)} AND EXISTS {
        MATCH (paper)<-[:DESCRIBED_IN]-(model:Model) WHERE model.id IN ${describing}
      }`
    : admittedPapers(paper, paperFilter);

/** One statement: what it reads is of one moment. A work on a topic is on all that the topic is part of. */
const topicStatement = (question: TopicQuestion): Cypher => {
  const topic = cypher`(topic:Topic {scheme: ${question.scheme}, level: ${question.level}})`;
  const papers = papersWhere(question);
  return cypher`
    MATCH (topic:Topic)
    RETURN DISTINCT 'LEVEL' AS kind, [topic.scheme, topic.level] AS columns
    UNION ALL
    MATCH ${topic}
    RETURN 'TOPIC' AS kind, [topic.id, topic.name] AS columns
    UNION ALL
    MATCH ${topic}<-[:PART_OF*0..3]-(:Topic)<-[:HAS_TOPIC]-(model:Model)
    RETURN DISTINCT 'MODEL' AS kind, [topic.id, model.id] AS columns
    UNION ALL
    MATCH ${topic}<-[:PART_OF*0..3]-(:Topic)<-[:HAS_TOPIC]-(paper:Paper)<-[:DESCRIBED_IN]-(described:Model)
    WHERE ${papers}
    RETURN DISTINCT 'DESCRIBED' AS kind, [topic.id, described.id] AS columns
    UNION ALL
    MATCH ${topic}<-[:PART_OF*0..3]-(:Topic)<-[:HAS_TOPIC]-(paper:Paper)
    WHERE ${papers}
    WITH DISTINCT topic, paper
    WITH topic.id AS id, paper.year AS year, ${paperClass(paper)} AS class, count(*) AS works
    RETURN 'PAPERS' AS kind, [id, year, class, works] AS columns
    UNION ALL
    MATCH (paper:Paper)
    WHERE ${papers} AND EXISTS { MATCH (paper)-[:HAS_TOPIC]->(:Topic)-[:PART_OF*0..3]->${topic} }
    WITH paper.year AS year, ${paperClass(paper)} AS class, ${paperPrecision(paper)} AS precision, count(*) AS works
    RETURN 'ANY' AS kind, [year, class, precision, works] AS columns
  `;
};

interface Collected {
  readonly papers: PaperCount[];
  readonly models: string[];
  readonly described: string[];
}

/**
 * Works on the topics of a level: models and papers, and the models that these papers describe.
 * @throws DomainError BAD_INPUT, BAD_ID or LIMIT_EXCEEDED that names the place in the filter.
 */
export const findTopicWorks = async (graph: Graph, question: TopicQuestion): Promise<TopicWorks> => {
  const names = new Map<string, string>();
  const found = new Map<string, Collected>();
  const levels: (readonly [string, string])[] = [];
  const papers: TopicWorks['papers'][number][] = [];
  const of = (topic: string): Collected => {
    const known = found.get(topic) ?? { papers: [], models: [], described: [] };
    found.set(topic, known);
    return known;
  };
  for await (const { kind, columns } of graph.stream<Row>(topicStatement(question))) {
    if (kind === 'LEVEL') levels.push(columns);
    else if (kind === 'TOPIC') names.set(columns[0], columns[1] ?? columns[0]);
    else if (kind === 'MODEL') of(columns[0]).models.push(columns[1]);
    else if (kind === 'DESCRIBED') of(columns[0]).described.push(columns[1]);
    else if (kind === 'PAPERS') {
      const [topic, year, teamClass, count] = columns;
      of(topic).papers.push({ year, teamClass, count });
    } else if (kind === 'ANY') {
      const [year, teamClass, precision, count] = columns;
      papers.push({ year, teamClass, precision, count });
    }
  }
  return { topics: [...names].map(([id, name]) => ({ id, name, ...of(id) })), papers, levels };
};
