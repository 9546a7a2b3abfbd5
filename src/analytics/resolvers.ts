import type { Resolvers } from '../api/schema.generated.ts';
import { paperMemberPage } from './paper-shares/paper-members.ts';
import { fragilityPage } from './shares/fragility-page.ts';
import { memberPage } from './shares/members.ts';
import { pageOfList } from './snapshots/changes-page.ts';
import { pointModel } from './trends/point-model.ts';

export const analyticsResolvers: Resolvers = {
  Query: {
    shares: (_root, given, { analytics }) => analytics.shares(given),
    computeTrend: (_root, given, { analytics }) => analytics.computeTrend(given),
    computeGap: (_root, given, { analytics }) => analytics.computeGap(given),
    computeLag: (_root, given, { analytics }) => analytics.computeLag(given),
    concentration: (_root, given, { analytics }) => analytics.concentration(given),
    disclosure: (_root, given, { analytics }) => analytics.disclosure(given),
    releaseRates: (_root, given, { analytics }) => analytics.releaseRates(given),
    affordability: (_root, given, { analytics }) => analytics.affordability(given),
    collaborationMatrix: (_root, given, { analytics }) => analytics.collaborationMatrix(given),
    lineageDependence: (_root, given, { analytics }) => analytics.lineageDependence(given),
    snapshotComparison: (_root, given, { analytics }) => analytics.snapshotComparison(given),
  },
  SnapshotComparison: {
    onlyLeft: ({ onlyLeft }, page) => pageOfList('SnapshotComparison.onlyLeft', onlyLeft, page),
    onlyRight: ({ onlyRight }, page) => pageOfList('SnapshotComparison.onlyRight', onlyRight, page),
    classChanges: ({ classChanges }, page) => pageOfList('SnapshotComparison.classChanges', classChanges, page),
    computeChanges: ({ computeChanges }, page) => pageOfList('SnapshotComparison.computeChanges', computeChanges, page),
  },
  Model: { scale: ({ id }, { rule }, { analytics }) => analytics.scale(id, rule) },
  ConcentrationBucket: { herfindahlInterval: ({ herfindahlInterval }) => herfindahlInterval() },
  AffordabilityBucket: {
    accelerator: ({ best }, _none, { loaders }) => (best ? loaders.HardwareType.load(best.id) : null),
    peak: ({ best }) => best?.peak ?? null,
  },
  ShareCell: {
    interval: ({ interval }) => interval(),
    members: (cell, page, { loaders }) =>
      'readMembers' in cell
        ? paperMemberPage(cell, page, loaders.Paper.load)
        : memberPage(cell, page, loaders.Model.load),
    fragility: (cell, { first }, { loaders }) =>
      fragilityPage('readFragility' in cell ? cell.readFragility : cell.fragility, first, async ({ noun, id }) =>
        loaders[noun].load(id),
      ),
  },
  Trend: { slopeBootstrap: ({ slopeBootstrap }) => slopeBootstrap() },
  TrendPoint: { model: ({ id }, _arguments, { loaders }) => pointModel(id, loaders.Model.load) },
  GapRatio: { interval: ({ interval }) => interval() },
  LagYear: {
    reachedBy: ({ reachedBy }, _arguments, { loaders }) => (reachedBy === null ? null : loaders.Model.load(reachedBy)),
  },
};
