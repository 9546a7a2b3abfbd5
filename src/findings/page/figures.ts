import type { FigurePlan } from './figure.ts';
import { classShareFigure } from './figures/class-shares.ts';
import { clusterFigure } from './figures/cluster-shares.ts';
import { trendFigure } from './figures/compute-trend.ts';
import { releaseFigure } from './figures/release-rates.ts';

/** The plots of reports, in their order; the grids of the findings come after them. */
export const figurePlans: readonly FigurePlan[] = [classShareFigure, trendFigure, releaseFigure, clusterFigure];
