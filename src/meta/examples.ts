import { authorNoun } from '../entities/author/author.ts';
import { modelNoun } from '../entities/model/model.ts';
import { idOf } from '../log/id.ts';

export interface Example {
  readonly title: string;
  readonly query: string;
  /** JSON. */
  readonly variables: string;
}

const example = (title: string, query: string, variables: object = {}): Example => ({
  title,
  query: query.trim(),
  variables: JSON.stringify(variables),
});

/** An author whom the seeds know by name. */
const authorId = (name: string): string => idOf(authorNoun, `name:${name}|epoch`);

/** A model whom the seeds know by name and year. */
const modelId = (name: string, year: number): string => idOf(modelNoun, `name:${name}|${year}`);

/** Queries to start from, which a server asks itself when it starts, so that the database has planned them. Each runs on the seeds as it stands; the tests run them. */
export const examples: readonly Example[] = [
  example(
    'Who has which share of the training compute, by class of team',
    `
query ComputeShares($from: Int!, $to: Int!) {
  shares(of: TRAINING_COMPUTE, by: TEAM_CLASS, notability: PAPER, period: { from: $from, to: $to }) {
    definition { sentence }
    facets {
      buckets {
        label
        total
        coverage { counted withoutValue }
        cells { key count share interval { low high } }
      }
    }
    warnings { text }
  }
}`,
    { from: 2012, to: 2022 },
  ),
  example(
    'How two authors are connected by joint papers',
    `
query Path($from: [ID!]!, $to: [ID!]!) {
  collaborationPaths(from: $from, to: $to) {
    outcome
    distance
    weakestIdentity
    paths {
      nodes { id name }
      hops { from { name } to { name } evidence(first: 2) { totalCount nodes { id name } } }
    }
  }
}`,
    { from: [authorId('noam shazeer')], to: [authorId('kaiming he')] },
  ),
  example(
    'Who trained a model, with how much compute, and who says so',
    `
query ModelByName($name: String!) {
  model(by: { name: $name }) {
    name
    publicationDate { text precision }
    trainingCompute { best low high unit method confidence }
    teamClass
    developers { edges { position node { name sector country { code } } } }
    fields(names: ["trainingCompute"]) { because contested candidates { source { title } } }
  }
}`,
    { name: 'AlexNet' },
  ),
  example(
    'A paper of arXiv: its authors and the models that it describes',
    `
query PaperByIdentifier($identifier: String!) {
  paper(by: { identifier: $identifier }) {
    title
    publicationDate { text }
    authorships(first: 10) { totalCount edges { position node { name identity } } }
    models { nodes { name trainingCompute { best unit } } }
  }
}`,
    { identifier: 'https://arxiv.org/abs/2005.14165' },
  ),
  example(
    'An institution, what it belongs to, and its newest models',
    `
query InstitutionByIdentifier($identifier: String!) {
  institution(by: { identifier: $identifier }) {
    name
    sector
    sectorReason
    country { name region }
    topParent { name }
    degrees { relationship direction count }
    models(first: 5) {
      totalCount
      nodes { name publicationDate { text } developers { nodes { name } } }
    }
  }
}`,
    { identifier: 'https://ror.org/00f54p054' },
  ),
  example(
    'What is around an author: papers, models, institutions, and what joins these',
    `
query Neighborhood($ids: [ID!]!) {
  neighborhood(ids: $ids, layout: true) {
    nodes { id label type group x y }
    edges { source target type weight }
    truncated { relationship reason shown total }
    legend { label colour count }
    exports { format url }
  }
}`,
    { ids: [authorId('noam shazeer')] },
  ),
  example(
    'Which models a model is built on, and how much compute went into all of them',
    `
query Lineage($id: ID!) {
  lineage(id: $id) {
    nodes { label year group }
    edges { source target }
    upstreamCompute { models known best low high }
  }
}`,
    { id: modelId('minerva (540b)', 2022) },
  ),
  example(
    'Which institutions develop models together',
    `
query Network($minimumWeight: Float!) {
  network(of: CO_DEVELOPMENT, minimumWeight: $minimumWeight, layout: true, communities: true) {
    totalNodes
    totalEdges
    nodes { label group size degree community x y }
    edges { source target weight firstYear lastYear }
    truncated { reason shown total }
    exports { format url }
  }
}`,
    { minimumWeight: 2 },
  ),
  example(
    'What a name may mean',
    `
query Search($text: String!, $prefix: String!) {
  search(text: $text, first: 5) {
    totalCount
    edges { score highlight node { id type name } }
  }
  suggest(prefix: $prefix, first: 5) { label hint entity { id } }
}`,
    { text: 'alpha fold', prefix: 'stanf' },
  ),
  example(
    'What the graph holds, and from where',
    `
query Holdings {
  meta {
    dataVersion
    counts { type count stubs }
    sources { key title licence records }
  }
}`,
  ),
];
