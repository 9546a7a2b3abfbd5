import { nouns } from '../entities/nouns.ts';
import { canonicalJson, hashOf } from '../log/canonical.ts';
import { schemeOf } from '../log/key.ts';
import type { RecordInput, StatementInput } from '../log/record.ts';
import type { CellProblem, Format } from './format.ts';
import type { Placed } from './placed.ts';
import { joined, numbered, subjectOf } from './subject.ts';
import type { Tally } from './tally.ts';

type Counting = Pick<Tally, 'noteAt' | 'count'>;

const contentOf = (record: RecordInput): string => {
  const { locator: _, ...content } = record;
  return hashOf(canonicalJson(content));
};

const repeated = (severity: CellProblem['severity'], subject: string, first: number): CellProblem => ({
  severity,
  code: 'REPEATED_SUBJECT',
  column: null,
  value: subject.split('|').slice(2).join('|'),
  reason: `the same as row ${first}, which counts`,
});

/** One record per subject: of several the first. What rows say in passing is expected to be said often. */
async function* firstPerSubject(placed: AsyncIterable<Placed>, tally: Counting): AsyncGenerator<Placed> {
  const rowOf = new Map<string, number>();
  const contents = new Map<string, string>();
  for await (const one of placed) {
    const subject = subjectOf(one.record);
    const first = rowOf.get(subject);
    if (first === undefined) {
      rowOf.set(subject, one.place.number);
      if (one.inPassing) contents.set(subject, contentOf(one.record));
      yield one;
      continue;
    }
    const isSame = contents.get(subject) === contentOf(one.record);
    if (!isSame) tally.noteAt(repeated(one.inPassing ? 'DOUBTFUL' : 'REJECTED', subject, first), one.place);
    if (!one.inPassing) tally.count(one, isSame ? 'UNCHANGED' : 'REJECTED');
  }
}

/** Statements about one subject as one, in the place of the first. */
async function* joinedPerSubject(placed: AsyncIterable<Placed>): AsyncGenerator<Placed> {
  const bySubject = new Map<string, Placed>();
  for await (const one of placed) {
    const subject = subjectOf(one.record);
    const known = bySubject.get(subject);
    if (known?.record.type === 'STATEMENT' && one.record.type === 'STATEMENT') {
      bySubject.set(subject, {
        ...known,
        record: joined(known.record, one.record),
        rows: known.rows + one.rows,
      });
    } else {
      bySubject.set(known ? `${subject}|row ${one.place.number}` : subject, one);
    }
  }
  yield* bySubject.values();
}

/** An identifier means one thing: a second row about it is a repetition. */
const isNamed = (record: RecordInput): record is StatementInput =>
  record.type === 'STATEMENT' &&
  !record.keys.some((key) => nouns[record.noun].identifierSchemes.includes(schemeOf(key)));

/** The second statement about a subject that has only a name is about a second one of that name, and so on. */
async function* numberedPerSubject(placed: AsyncIterable<Placed>): AsyncGenerator<Placed> {
  const counts = new Map<string, number>();
  for await (const one of placed) {
    const subject = subjectOf(one.record);
    const count = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, count);
    yield count > 1 && isNamed(one.record) ? { ...one, record: numbered(one.record, count) } : one;
  }
}

/** One record per subject of a file. Remembers the subjects, about 100 bytes each. */
export const oncePerSubject = (
  placed: AsyncIterable<Placed>,
  repeats: Format['repeats'],
  tally: Counting,
): AsyncIterable<Placed> => {
  if (repeats === 'JOINED') return firstPerSubject(joinedPerSubject(placed), tally);
  return firstPerSubject(repeats === 'NUMBERED' ? numberedPerSubject(placed) : placed, tally);
};
