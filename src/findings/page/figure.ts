import type { TopLevelSpec } from 'vega-lite';
import type { Inquiry } from '../claim.ts';
import type { Envelope } from '../envelope.ts';

/** How wide a plot may be: of the page, or of a telephone. */
export type Width = 'WIDE' | 'NARROW';

/** A plot with the same numbers as a table. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** What is seen, with n. Coverage and sources are added. */
  readonly caption: string;
  readonly about: Pick<Envelope, 'coverage' | 'sources'> | null;
  readonly plot: (width: Width) => TopLevelSpec;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly query: string;
}

/** A figure before its numbers were asked for. */
export interface FigurePlan {
  /** Fields of Query without which it cannot be. */
  readonly needs: readonly string[];
  readonly title: string;
  /** null where there is nothing to show. */
  readonly draw: (inquiry: Inquiry) => Promise<Figure | null>;
}
