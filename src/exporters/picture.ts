import type { FileNode } from './graph-file.ts';

/** So many units of a picture from its middle to its edge: pixels, where a program draws one for each. */
const edge = 1_000;

/** Layouts have six decimals. */
const inPicture = (place: number): number => Math.round(place * edge * 1_000) / 1_000;

/** Where a node is in a picture that reaches from -1,000 to 1,000; null without a layout. */
export const placeOf = ({ x, y }: FileNode): { readonly x: number; readonly y: number } | null =>
  x === null || y === null ? null : { x: inPicture(x), y: inPicture(y) };

/** Of discs in such a picture. */
const [leastRadius, greatestRadius] = [4, 80];
/** The part of the picture that discs cover together, where none of them is too large or too small then. */
const covered = 0.1;

/**
 * The radius of the disc of a node of some size among nodes of these sizes, from 4 to 80 in a picture that reaches from -1,000
 * to 1,000. Areas are in proportion to sizes, so large that the discs together cover a tenth of the picture.
 */
export const radiiAmong = (sizes: readonly number[]): ((size: number) => number) => {
  let [sum, largest] = [0, 1];
  for (const size of sizes) {
    sum += size;
    largest = Math.max(largest, size);
  }
  const unit = Math.min(Math.sqrt((covered * (2 * edge) ** 2) / (Math.PI * sum)), greatestRadius / Math.sqrt(largest));
  return (size) => Math.round(100 * Math.max(leastRadius, unit * Math.sqrt(size))) / 100;
};
