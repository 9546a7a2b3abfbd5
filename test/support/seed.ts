import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { ChangeReport } from '../../src/log/change-set.ts';
import { idOf } from '../../src/log/id.ts';
import { compareKeys, normalKey } from '../../src/log/key.ts';
import type { NounName } from '../../src/log/noun.ts';
import type { Claim, Claims, ClaimValue, RecordInput, Reference, SourceDefinition } from '../../src/log/record.ts';

/** The source of everything that tests seed, unless they name another. */
export const seedSource: SourceDefinition = {
  key: 'test/seed@2026-01-01',
  title: 'Seeds of tests',
  dataset: 'test',
  sheet: 'seed',
  edition: '2026-01-01',
  rank: 5,
  sheetOrder: 0,
  licence: 'CC0-1.0',
  citation: 'Nobody, 2026',
};

/** An entity that others can be linked to. Its id is known before it is written. */
export interface Seeded {
  readonly noun: NounName;
  readonly id: string;
  /** The key that the id is made from. */
  readonly key: string;
  readonly name: string;
}

type Properties = NonNullable<Reference['properties']>;
/** A value, or a whole claim where bounds, methods or "there is none" matter. */
type Stated = ClaimValue | Claim | undefined;
type Facts = Readonly<Record<string, Stated>>;

const isClaim = (stated: Stated): stated is Claim =>
  typeof stated === 'object' && !Array.isArray(stated) && stated !== null;

const claimsOf = (facts: Facts): Record<string, Claim> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([field, stated]) =>
      stated === undefined ? [] : [[field, isClaim(stated) ? stated : { value: stated }]],
    ),
  );

const textKeys = (...keys: readonly (string | false | undefined)[]): readonly string[] =>
  keys.filter((key) => typeof key === 'string');

/** A statement in the making: facts and links are added to it until it is saved. */
class Draft implements Seeded {
  readonly noun: NounName;
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly #keys: readonly string[];
  readonly #facts: Readonly<Record<string, Claim>>;
  readonly #links = new Map<string, Reference[]>();

  constructor(noun: NounName, name: string, keys: readonly string[], facts: Facts) {
    const normal = keys.map((key) => normalKey(key) ?? key).sort((a, b) => compareKeys(nouns[noun], a, b));
    const [best = ''] = normal;
    this.noun = noun;
    this.name = name;
    this.key = best;
    this.id = idOf(nouns[noun], best);
    this.#keys = keys;
    this.#facts = claimsOf({ name, ...facts });
  }

  /** Adds a reference; its place in the list is its number. */
  link(field: string, { key, name }: Pick<Seeded, 'key' | 'name'>, properties: Properties = {}): number {
    const links = this.#links.get(field) ?? [];
    this.#links.set(field, links);
    const known = links.findIndex((link) => link.key === key);
    return known >= 0 ? known + 1 : links.push({ key, name, properties });
  }

  record(source: string, locator?: string): RecordInput {
    const linked = [...this.#links].map(([field, value]) => [field, { value }] as const);
    const fields: Claims = { ...this.#facts, ...Object.fromEntries(linked) };
    const from = { source, origin: 'IMPORT', ...(locator !== undefined && { locator }) } as const;
    return { type: 'STATEMENT', noun: this.noun, keys: this.#keys, fields, ...from };
  }
}

class PaperDraft extends Draft {
  readonly #authors = new Map<string, number>();

  /** The next author, with the institutions that the paper names for it. */
  by(author: Seeded, at: readonly Seeded[] = [], properties: Properties = {}): this {
    const places = at.map((institution) => this.#place(institution));
    const position = this.#authors.size + 1;
    this.#authors.set(author.key, position);
    this.link('authors', author, { position, ...(places.length > 0 && { at: places }), ...properties });
    return this;
  }
  cites(paper: Pick<Seeded, 'key' | 'name'>): this {
    this.link('references', paper);
    return this;
  }
  uses(model: Seeded, role: string, evidence?: string): this {
    this.link('usesModels', model, { role, ...(evidence !== undefined && { evidence }) });
    return this;
  }
  publishedIn(venue: Seeded): this {
    this.link('venue', venue);
    return this;
  }
  about(topic: Seeded, aboutness: Properties = {}): this {
    this.link('topics', topic, aboutness);
    return this;
  }
  /** States how many authors are at an institution that is on the paper, or puts it there. */
  from(institution: Seeded, authors: number): this {
    const position = ++this.#places;
    this.#placed.set(institution.key, position);
    this.link('institutions', institution, { position, authors });
    return this;
  }
  #places = 0;
  #placed = new Map<string, number>();
  #place(institution: Seeded): number {
    const place = this.#placed.get(institution.key) ?? ++this.#places;
    this.#placed.set(institution.key, place);
    this.link('institutions', institution, { position: place });
    return place;
  }
}

class ModelDraft extends Draft {
  #developers = 0;

  developedBy(...institutions: readonly Seeded[]): this {
    for (const institution of institutions) this.link('developers', institution, { position: ++this.#developers });
    return this;
  }
  describedIn(paper: Seeded): this {
    this.link('papers', paper);
    return this;
  }
  basedOn(model: Seeded): this {
    this.link('baseModels', model);
    return this;
  }
  trainedWith(hardware: Seeded, quantity?: number, utilization?: number): this {
    const carried = { ...(quantity !== undefined && { quantity }), ...(utilization !== undefined && { utilization }) };
    this.link('hardware', hardware, carried);
    return this;
  }
  trainedOn(...datasets: readonly Seeded[]): this {
    for (const dataset of datasets) this.link('datasets', dataset);
    return this;
  }
  about(topic: Seeded, aboutness: Properties = {}): this {
    this.link('topics', topic, aboutness);
    return this;
  }
}

class InstitutionDraft extends Draft {
  partOf(institution: Seeded, properties: Properties = {}): this {
    this.link('parents', institution, properties);
    return this;
  }
  succeededBy(institution: Seeded, properties: Properties = {}): this {
    this.link('successors', institution, properties);
    return this;
  }
  /** One country more: it works in several. */
  alsoIn(country: Seeded): this {
    this.link('country', country);
    return this;
  }
}

class TopicDraft extends Draft {
  partOf(topic: Seeded): this {
    this.link('parent', topic);
    return this;
  }
}

class ClusterDraft extends Draft {
  #owners = 0;

  ownedBy(...institutions: readonly Seeded[]): this {
    for (const institution of institutions) this.link('owners', institution, { position: ++this.#owners });
    return this;
  }
  of(hardware: Seeded, quantity?: number): this {
    this.link('hardware', hardware, quantity === undefined ? {} : { quantity });
    return this;
  }
  locatedIn(...countries: readonly Seeded[]): this {
    for (const country of countries) this.link('country', country);
    return this;
  }
}

class HardwareDraft extends Draft {
  madeBy(institution: Seeded): this {
    this.link('manufacturers', institution);
    return this;
  }
}

interface InstitutionFacts {
  readonly name: string;
  readonly ror?: string;
  readonly country?: Seeded;
  readonly sector?: Stated;
  readonly publicResearch?: Stated;
  readonly aliases?: Stated;
  readonly registryTypes?: Stated;
}
type Named<Own> = Own & { readonly name: string; readonly [fact: string]: Stated };

/**
 * Facts in the making: builders that chain, saved together through the one write path.
 * `seed.paper({ title: 'Attention' }).by(author, [institution])`, then `await seed.save()`.
 */
export class Seed {
  readonly #graph: Graph;
  readonly #source: SourceDefinition;
  readonly #drafts: Draft[] = [];

  constructor(graph: Graph, source: SourceDefinition = seedSource) {
    this.#graph = graph;
    this.#source = source;
  }

  #draft<Kind extends Draft>(draft: Kind): Kind {
    this.#drafts.push(draft);
    return draft;
  }

  model({ name, year, ...facts }: Named<{ year?: number }>): ModelDraft {
    const rooted = `name:${name}|${year ?? ''}`;
    const date = year === undefined ? {} : { publicationDate: String(year) };
    return this.#draft(new ModelDraft('Model', name, [rooted, `label:${name}`], { ...date, ...facts }));
  }

  paper({
    title,
    year,
    doi,
    arxiv,
    openalex,
    ...facts
  }: {
    title: string;
    year?: number;
    doi?: string;
    arxiv?: string;
    openalex?: string;
    [fact: string]: Stated;
  }): PaperDraft {
    const keys = textKeys(doi && `doi:${doi}`, arxiv && `arxiv:${arxiv}`, openalex && `openalex:${openalex}`);
    const date = year === undefined ? {} : { publicationDate: String(year) };
    const fallback = [`title:${title}|${year ?? ''}|`];
    return this.#draft(new PaperDraft('Paper', title, keys.length > 0 ? keys : fallback, { ...date, ...facts }));
  }

  /** Without an identifier the author is a bare name. */
  author({ name, orcid, openalex, ...facts }: Named<{ orcid?: string; openalex?: string }>): Seeded {
    const keys = textKeys(orcid && `orcid:${orcid}`, openalex && `openalex:${openalex}`);
    return this.#draft(new Draft('Author', name, keys.length > 0 ? keys : [`name:${name}|test`], facts));
  }

  institution({ name, ror, country, ...facts }: InstitutionFacts): InstitutionDraft {
    const keys = textKeys(ror && `ror:${ror}`, !ror && `name:${name}|${country?.key.slice(-2) ?? ''}`);
    const draft = this.#draft(new InstitutionDraft('Institution', name, keys, facts));
    if (country) draft.link('country', country);
    return draft;
  }

  hardwareType({ name, ...facts }: Named<unknown>): HardwareDraft {
    return this.#draft(new HardwareDraft('HardwareType', name, [`epoch:${name}`], facts));
  }

  /** Known by OpenAlex's id, else a name of a test's own classification, at a level. */
  topic({ name, openalex, level = 'topic', ...facts }: Named<{ openalex?: string; level?: string }>): TopicDraft {
    const keys = [openalex ? `openalex:${openalex}` : `name:${name}|test/${level}`];
    return this.#draft(new TopicDraft('Topic', name, keys, facts));
  }

  cluster({ name, ...facts }: Named<unknown>): ClusterDraft {
    return this.#draft(new ClusterDraft('Cluster', name, [`epoch:${name}`], facts));
  }

  dataset({ name, ...facts }: Named<unknown>): Seeded {
    return this.#draft(new Draft('Dataset', name, [`epoch:${name}`], facts));
  }

  venue({
    name,
    openalex,
    issn,
    openreview,
    ...facts
  }: Named<{ openalex?: string; issn?: string; openreview?: string }>): Seeded {
    const keys = textKeys(
      openalex && `openalex:${openalex}`,
      issn && `issn:${issn}`,
      openreview && `openreview:${openreview}`,
    );
    return this.#draft(new Draft('Venue', name, keys.length > 0 ? keys : [`name:${name}`], facts));
  }

  country({ name, code, ...facts }: Named<{ code: string }>): Seeded {
    return this.#draft(new Draft('Country', name, [`iso3166:${code}`], { code, ...facts }));
  }

  /** Writes everything drafted so far, and fails where something was refused. */
  async save(): Promise<ChangeReport> {
    const records = this.#drafts.splice(0).map((draft, index) => draft.record(this.#source.key, `row ${index + 1}`));
    return applyRecords(this.#graph, records, [this.#source]);
  }
}

/** Applies records through the one write path, all or nothing. */
export const applyRecords = (
  graph: Graph,
  records: readonly RecordInput[],
  sources: readonly SourceDefinition[] = [],
): Promise<ChangeReport> =>
  curationService(graph, nouns).apply({
    title: 'Test seeds',
    reason: 'test',
    author: 'test',
    sources,
    records,
    allOrNothing: true,
  });
