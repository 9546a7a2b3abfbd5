import type { Inquiry } from '../claim.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import { literal } from '../literal.ts';
import { type Snapshot, scopeOf } from './snapshot.ts';

/** A part of a longer list, and how long that is. */
export interface Listed<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
}

export interface SnapshotSide {
  readonly models: number;
  readonly withCompute: number;
  readonly classes: readonly { readonly teamClass: string; readonly count: number; readonly share: number | null }[];
}

interface Change<Value> {
  readonly id: string;
  readonly name: string;
  readonly before: Value;
  readonly after: Value;
}

/** What two snapshots say differently, the largest changes of compute first. */
export interface SnapshotComparison extends Envelope {
  readonly left: SnapshotSide;
  readonly right: SnapshotSide;
  readonly both: number;
  readonly onlyLeft: { readonly totalCount: number };
  readonly onlyRight: { readonly totalCount: number };
  readonly classChanges: Listed<Change<string>>;
  readonly computeChanges: Listed<Change<number | null> & { readonly factor: number | null }>;
}

/** Two snapshots beside each other. */
export interface ComparedSnapshots {
  readonly editions: readonly [left: string, right: string];
  readonly comparison: SnapshotComparison;
  /** The query that gives it, as it stands. */
  readonly query: string;
}

/** So many changes of each kind are listed; the query goes on by `after`. */
const listed = 25;

type Rule = 'ORGANIZATIONS' | 'AUTHOR_SHARE';

/** A sheet that states classes by authors is asked by them. */
const ruleOf = async ({ ask, scope }: Inquiry, snapshot: Snapshot): Promise<Rule> => {
  const own = literal(scopeOf(scope, snapshot));
  const { shares } = await ask<{ readonly shares: Pick<Envelope, 'warnings'> }>(
    `{ shares(of: MODELS, by: TEAM_CLASS, teamClassRule: AUTHOR_SHARE, scope: ${own}) { warnings { code text } } }`,
  );
  return shares.warnings.some(({ code }) => code === 'NO_AUTHOR_SHARE') ? 'ORGANIZATIONS' : 'AUTHOR_SHARE';
};

const queryOf = async (inquiry: Inquiry, left: Snapshot, right: Snapshot): Promise<string> => {
  const [leftRule, rightRule] = [await ruleOf(inquiry, left), await ruleOf(inquiry, right)];
  const asOf = inquiry.scope?.asOf ? `, asOf: ${literal(inquiry.scope.asOf)}` : '';
  const side = 'models withCompute classes { teamClass count share }';
  return `{
  snapshotComparison(
    left: ${literal(left.sources)}, right: ${literal(right.sources)}, leftRule: ${leftRule}, rightRule: ${rightRule}${asOf}
  ) {
    ${envelopeFields}
    left { ${side} }
    right { ${side} }
    both
    onlyLeft(first: 1) { totalCount }
    onlyRight(first: 1) { totalCount }
    classChanges(first: ${listed}) { totalCount nodes { id name before after } }
    computeChanges(first: ${listed}) { totalCount nodes { id name before after factor } }
  }
}`;
};

const compare = async (inquiry: Inquiry, left: Snapshot, right: Snapshot): Promise<ComparedSnapshots> => {
  const query = await queryOf(inquiry, left, right);
  const { snapshotComparison } = await inquiry.ask<{ readonly snapshotComparison: SnapshotComparison }>(query);
  return { editions: [left.edition, right.edition], comparison: snapshotComparison, query };
};

/** Each snapshot beside the next; of more than two, the oldest beside the newest too. */
const pairsOf = (snapshots: readonly Snapshot[]): readonly (readonly [Snapshot, Snapshot])[] => {
  const next = snapshots.slice(1).flatMap((right, place) => {
    const left = snapshots[place];
    return left ? [[left, right] as const] : [];
  });
  const [oldest, newest] = [snapshots[0], snapshots.at(-1)];
  return snapshots.length > 2 && oldest && newest ? [...next, [oldest, newest]] : next;
};

/** What snapshots say differently of the same models, pair by pair. */
export const compareSnapshots = async (inquiry: Inquiry): Promise<readonly ComparedSnapshots[]> => {
  const compared: ComparedSnapshots[] = [];
  for (const [left, right] of pairsOf(inquiry.snapshots)) compared.push(await compare(inquiry, left, right));
  return compared;
};
