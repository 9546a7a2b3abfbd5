import type { EntityChange, FieldChange, ShownValue } from '../log/entity-change.ts';
import { grouped } from './progress-line.ts';

const longest = 120;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** Six digits at most, in thousands up to a thousand millions, then by powers of ten. */
export const numberText = (value: number): string => {
  const short = Number(value.toPrecision(6));
  if (Math.abs(short) >= 1e9) return short.toExponential();
  return short.toLocaleString('en', { maximumSignificantDigits: 6, useGrouping: Number.isInteger(short) });
};

const valueText = (value: ShownValue): string => {
  if (value === null) return 'nothing';
  if (typeof value === 'number') return numberText(value);
  return typeof value === 'object' ? value.join(', ') : String(value);
};

const isList = (value: ShownValue): value is readonly string[] => typeof value === 'object' && value !== null;

/** Lists by what comes and goes; two of the same members in another order whole. */
const listText = (before: readonly string[], after: readonly string[]): string | null => {
  const parts = [
    ...before.filter((item) => !after.includes(item)).map((item) => `− ${item}`),
    ...after.filter((item) => !before.includes(item)).map((item) => `+ ${item}`),
  ];
  return parts.length === 0 ? null : parts.join('  ');
};

/** A field’s change on one line. */
export const fieldText = ({ field, before, after }: FieldChange): string => {
  const list = isList(before) && isList(after) ? listText(before, after) : null;
  return `${field}: ${cut(list ?? (before === null ? `+ ${valueText(after)}` : `${valueText(before)} → ${valueText(after)}`))}`;
};

const kindText: Readonly<Record<EntityChange['kind'], string>> = {
  CREATED: 'new',
  CHANGED: 'changed',
  RETIRED: 'retired',
  BACK: 'shown again',
};

/** An entity and its changed fields, a line each. */
export const entityLines = ({ kind, noun, name, id, fields }: EntityChange): readonly string[] => [
  `${noun} ${name} (${id}), ${kindText[kind]}`,
  ...fields.map((field) => `  ${fieldText(field)}`),
];

/** How often each field changed, the most frequent first. */
export interface DiffSummary {
  add(change: EntityChange): void;
  lines(): readonly string[];
}

const shownFields = 12;
const shownEntities = 5;

/** What a whole diff amounts to: entities by noun and kind, fields of those that change, and the first of these. */
export const diffSummary = (shows: (change: EntityChange) => boolean = () => false): DiffSummary => {
  const kinds = new Map<string, number>();
  const fields = new Map<string, number>();
  const examples: EntityChange[] = [];
  const wanted: EntityChange[] = [];
  const countIn = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  return {
    add: (change) => {
      countIn(kinds, `${change.noun} ${kindText[change.kind]}`);
      if (shows(change)) wanted.push(change);
      if (change.kind === 'CREATED') return;
      for (const { field } of change.fields) countIn(fields, field);
      if (examples.length < shownEntities) examples.push(change);
    },
    lines: () => {
      const inOrder = (map: ReadonlyMap<string, number>): readonly string[] =>
        [...map]
          .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
          .map(([key, count]) => `${key} ${grouped(count)}`);
      const all = inOrder(fields);
      const more = all.length > shownFields ? `, and ${all.length - shownFields} more fields` : '';
      return [
        ...(kinds.size === 0 ? ['nothing would change'] : [`would change: ${inOrder(kinds).join(', ')}`]),
        ...(all.length === 0 ? [] : [`fields that would change: ${all.slice(0, shownFields).join(', ')}${more}`]),
        ...(wanted.length > 0 ? wanted : examples).flatMap(entityLines),
      ];
    },
  };
};
