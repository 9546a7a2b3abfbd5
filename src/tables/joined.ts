import type { Cell, Value } from './column.ts';

const escaped = (value: Value): string => (value === null ? '' : String(value).replaceAll(/[\\|]/g, '\\$&'));

/**
 * A cell as one value: of a list the items, joined by a vertical bar, in the order of the list, so that columns of one
 * list go together item by item. A bar inside an item is written `\|`, a backslash `\\`; an item without value is empty,
 * and a list of nothing else is null.
 */
export const joined = (cell: Cell): Value => {
  if (!Array.isArray(cell)) return cell as Value;
  return cell.every((item) => item === null) ? null : cell.map(escaped).join('|');
};
