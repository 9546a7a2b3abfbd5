import { canonicalJson } from './canonical.ts';
import { type CurrentStatement, isReference } from './entry.ts';
import { compareKeys } from './key.ts';
import type { Noun } from './noun.ts';
import type { Claim, ClaimValue, Reference, SourceDefinition } from './record.ts';

/** One statement's claim about one field. */
export interface Candidate {
  readonly statement: CurrentStatement;
  readonly claim: Claim;
}

/** What is held to be true of a field, and everything that was said. */
export interface ResolvedField {
  /** The winning claim, lists with the curators' single additions and removals; null where nobody says anything. */
  readonly claim: Claim | null;
  readonly chosen: Candidate | null;
  /** The best first. */
  readonly candidates: readonly Candidate[];
  /** Whether current statements disagree. */
  readonly contested: boolean;
}
export type State = ReadonlyMap<string, ResolvedField>;
export type Sources = ReadonlyMap<string, SourceDefinition>;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order in which statements are believed: the data set's rank, the newest edition, the sheet's order, the source's
 * key; of one source the statement about the key that the entity is made from (a merge does not rename the survivor),
 * then about the better key. Never the time of loading, so that the same files give the same graph in any order.
 */
const compareStatements =
  (noun: Noun, root: string, sources: Sources) =>
  (a: CurrentStatement, b: CurrentStatement): number => {
    const [first, second] = [sources.get(a.source), sources.get(b.source)];
    return (
      (first?.rank ?? Number.MAX_SAFE_INTEGER) - (second?.rank ?? Number.MAX_SAFE_INTEGER) ||
      byText(second?.edition ?? '', first?.edition ?? '') ||
      (first?.sheetOrder ?? 0) - (second?.sheetOrder ?? 0) ||
      byText(a.source, b.source) ||
      Number(b.subject === root) - Number(a.subject === root) ||
      compareKeys(noun, a.subject, b.subject)
    );
  };

const identityOf = (item: string | Reference): string => (isReference(item) ? item.key : item);

const patched = (value: ClaimValue | null | undefined, patches: readonly Claim[]): ClaimValue | null => {
  let list = Array.isArray(value) ? (value as readonly (string | Reference)[]) : [];
  for (const { add = [], remove = [] } of [...patches].reverse()) {
    const added = new Set((add as readonly (string | Reference)[]).map(identityOf));
    const kept = list.filter((item) => !remove.includes(identityOf(item)) && !added.has(identityOf(item)));
    list = [...kept, ...(add as readonly (string | Reference)[])];
  }
  return list as ClaimValue;
};

const saysSomething = (claim: Claim): boolean => claim.value !== undefined;
const isPatch = (claim: Claim): boolean => claim.add !== undefined || claim.remove !== undefined;
/** What counts of a list when opinions are compared: of references the keys and properties, of texts which there are. */
const comparable = (value: Claim['value']): unknown => {
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  return items.map((item) => canonicalJson(isReference(item) ? [item.key, item.properties] : item)).sort();
};
const opinion = ({ claim }: Candidate): string => canonicalJson([comparable(claim.value), claim.low, claim.high]);

const resolveField = (candidates: readonly Candidate[]): ResolvedField => {
  const speaking = candidates.filter(({ claim }) => saysSomething(claim));
  const patches = candidates.filter(({ claim }) => isPatch(claim));
  const chosen = speaking[0] ?? null;
  const contested = speaking.length > 1 && new Set(speaking.map(opinion)).size > 1;
  if (patches.length === 0) return { claim: chosen?.claim ?? null, chosen, candidates, contested };
  const value = patched(
    chosen?.claim.value,
    patches.map(({ claim }) => claim),
  );
  return { claim: { ...chosen?.claim, value }, chosen: chosen ?? patches[0] ?? null, candidates, contested };
};

/** Field by field what the best statement says. `root` is the key that the entity is made from; statements may come in any order. */
export const resolve = (noun: Noun, root: string, statements: readonly CurrentStatement[], sources: Sources): State => {
  const ordered = [...statements].sort(compareStatements(noun, root, sources));
  const state = new Map<string, ResolvedField>();
  for (const field of Object.keys(noun.fields)) {
    const candidates = ordered.flatMap((statement) => {
      const claim = statement.body.fields[field];
      return claim && !claim.unset && (saysSomething(claim) || isPatch(claim)) ? [{ statement, claim }] : [];
    });
    if (candidates.length > 0) state.set(field, resolveField(candidates));
  }
  return state;
};

/** In words, why a field has its value. */
export const because = (resolved: ResolvedField | undefined, sources: Sources): string => {
  const { chosen = null, candidates = [] } = resolved ?? {};
  if (!chosen) return 'No source says anything.';
  const title = sources.get(chosen.statement.source)?.title ?? chosen.statement.source;
  const others = candidates.length - 1;
  const also = others === 0 ? '' : `; the best of ${candidates.length} statements`;
  return `${title}${chosen.claim.methodDetail ? ` (${chosen.claim.methodDetail})` : ''}${also}`;
};
