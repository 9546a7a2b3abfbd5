import type { Affiliation } from './author/affiliation.ts';
import type { Author } from './author/author.ts';
import type { Cluster } from './cluster/cluster.ts';
import type { Institution } from './institution/institution.ts';
import type { Model } from './model/model.ts';
import type { Paper } from './paper/paper.ts';
import type { Topic } from './topic/topic.ts';

/** An entity in a list. What it carries beside its place depends on the relationship that the list follows. */
type ListEdge<Node, Carried> = { readonly cursor: string; readonly node: Node } & Partial<Carried>;

/** How much a work is about a topic. */
export interface Aboutness {
  readonly score: number | null;
  readonly rank: number | null;
}

/** A place in a source's list. */
export interface Placed {
  readonly position: number | null;
}

/** A model or a cluster, and how many chips of a kind. */
export interface ChipCount {
  readonly quantity: number | null;
}

export interface ModelTraining extends ChipCount {
  readonly utilization: number | null;
}

/** An institution on a paper. */
export interface PaperAffiliation extends Placed {
  readonly authors: number | null;
}

/** An author on a paper. */
export interface PaperSigning extends Placed {
  readonly corresponding: boolean | null;
}

/** An institution in another, with the dates as the source writes them. */
export interface Membership {
  readonly from: string | null;
  readonly to: string | null;
}

/** An institution that takes another's place. */
export interface Succession {
  readonly date: string | null;
}

export type ModelEdge = ListEdge<Model, Placed & ModelTraining & Aboutness>;
export type PaperEdge = ListEdge<Paper, PaperSigning & PaperAffiliation & Aboutness>;
export type InstitutionEdge = ListEdge<Institution, PaperAffiliation & Membership & Succession>;
export type AuthorEdge = ListEdge<Author, Affiliation>;
export type TopicEdge = ListEdge<Topic, Aboutness>;
export type ClusterEdge = ListEdge<Cluster, Placed & ChipCount>;
