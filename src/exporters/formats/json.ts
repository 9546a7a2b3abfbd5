import type { Attribute, Value } from '../graph-file.ts';

/** The values that an item has, by name. */
export const valuesOf = <Item>(attributes: readonly Attribute<Item>[], item: Item): Record<string, Value> => {
  const values: Record<string, Value> = {};
  for (const { name, of } of attributes) {
    const value = of(item);
    if (value !== null) values[name] = value;
  }
  return values;
};

/** The items of a list in JSON, each on a line of its own. */
export const jsonItems = async function* <Item>(
  batches: AsyncIterable<readonly Item[]>,
  toJson: (item: Item) => unknown,
): AsyncGenerator<string> {
  let separator = '\n';
  for await (const batch of batches) {
    let written = '';
    for (const item of batch) {
      written += separator + JSON.stringify(toJson(item));
      separator = ',\n';
    }
    yield written;
  }
};
