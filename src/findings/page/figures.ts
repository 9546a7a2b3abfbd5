import type { FigurePlan } from './figure.ts';
import { classShareFigure } from './figures/class-shares.ts';

/** The plots of reports, in their order; the grids of the findings come after them. */
export const figurePlans: readonly FigurePlan[] = [classShareFigure];
