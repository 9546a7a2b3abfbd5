import { type Integer, int } from 'neo4j-driver';

/** A Cypher text and the values of its parameters. Made only by the `cypher` tag. */
export class Cypher {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];

  constructor(texts: readonly string[], values: readonly unknown[]) {
    this.texts = texts;
    this.values = values;
  }
}

/**
 * A statement, or a fragment of one. A `Cypher` interpolated into another becomes part of its text; every other
 * value becomes a parameter, so that no input can ever become syntax and the text depends only on the fragments.
 * Numbers are sent as floats; wrap what the database must see as an integer in `integer()`.
 */
export const cypher = (texts: TemplateStringsArray, ...values: readonly unknown[]): Cypher => new Cypher(texts, values);

/** A parameter that the database sees as an integer (`LIMIT`, `SKIP`, integer properties). */
export const integer = (value: number): Integer => int(value);

/**
 * Lists of any length, as one parameter. The database plans a statement anew for each order of magnitude of the length of a
 * list that is a parameter itself; it does not look into a map.
 */
export const lists = <Lists extends Readonly<Record<string, readonly unknown[]>>>(given: Lists): Lists => given;

/** Fragments one after another, with a fragment between them. */
export const join = (fragments: readonly Cypher[], separator: Cypher): Cypher =>
  fragments.reduce(
    (joined, fragment, index) => (index === 0 ? fragment : cypher`${joined}${separator}${fragment}`),
    cypher``,
  );

export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The text with numbered parameters (`$p0`, `$p1`, …), and their values. */
export const toStatement = (query: Cypher): Statement => {
  const parameters: Record<string, unknown> = {};
  const render = (part: Cypher): string =>
    part.texts
      .map((text, index) => {
        if (index === part.texts.length - 1) return text;
        const value = part.values[index];
        if (value instanceof Cypher) return text + render(value);
        const name = `p${Object.keys(parameters).length}`;
        parameters[name] = value;
        return `${text}$${name}`;
      })
      .join('');
  const text = render(query);
  return { text, parameters };
};

/** A fragment of a closed table of ours (a label, a relationship type, a property name): never of anybody's input. */
export const fixed = (text: string): Cypher => new Cypher([text], []);
