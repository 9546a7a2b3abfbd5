import type { Resolvers } from '../api/schema.generated.ts';
import { type Allowed, inRange } from '../shared/in-range.ts';
import { pageOfList } from './list-page.ts';
import { paperMemberPage } from './paper-shares/paper-members.ts';
import { membersOf } from './report-members.ts';
import { fragilityPage } from './shares/fragility-page.ts';
import { memberPage } from './shares/members.ts';
import { pointModel } from './trends/point-model.ts';

const changesAtOnce: Allowed = {
  holds: (value) => Number.isInteger(value) && value >= 1 && value <= 100_000,
  allowed: 'a whole number from 1 to 100000',
};

export const analyticsResolvers: Resolvers = {
  Query: {
    shares: (_root, given, { analytics }) => analytics.shares(given),
    computeTrend: (_root, given, { analytics }) => analytics.computeTrend(given),
    computeGap: (_root, given, { analytics }) => analytics.computeGap(given),
    computeLag: (_root, given, { analytics }) => analytics.computeLag(given),
    concentration: (_root, given, { analytics }) => analytics.concentration(given),
    disclosure: (_root, given, { analytics }) => analytics.disclosure(given),
    releaseRates: (_root, given, { analytics }) => analytics.releaseRates(given),
    openWeightsLag: (_root, given, { analytics }) => analytics.openWeightsLag(given),
    scrutiny: (_root, given, { analytics }) => analytics.scrutiny(given),
    affordability: (_root, given, { analytics }) => analytics.affordability(given),
    collaborationMatrix: (_root, given, { analytics }) => analytics.collaborationMatrix(given),
    lineageDependence: (_root, given, { analytics }) => analytics.lineageDependence(given),
    clusterShares: (_root, given, { analytics }) => analytics.clusterShares(given),
    snapshotComparison: (_root, given, { analytics }) => analytics.snapshotComparison(given),
  },
  SnapshotComparison: {
    changes: ({ changes }, { first }) => changes.slice(0, inRange('first', first, changesAtOnce)),
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
        : memberPage(cell, page, async (id) => loaders['noun' in cell ? cell.noun : 'Model'].load(id)),
    fragility: (cell, { first }, { loaders }) =>
      fragilityPage('readFragility' in cell ? cell.readFragility : cell.fragility, first, async ({ noun, id }) =>
        loaders[noun].load(id),
      ),
  },
  ReleaseReport: { regressions: ({ regressions }) => regressions() },
  DisclosureRate: membersOf('DisclosureRate', 'Model'),
  DisclosureClass: membersOf('DisclosureClass', 'Model'),
  ReleaseRate: membersOf('ReleaseRate', 'Model'),
  MatrixCell: membersOf('MatrixCell', 'Model'),
  BaseClass: membersOf('BaseClass', 'Model'),
  ConcentrationHolder: membersOf('ConcentrationHolder', 'Model'),
  ReleaseRegression: membersOf('ReleaseRegression', 'Model'),
  OpenWeightsLagBucket: membersOf('OpenWeightsLagBucket', 'Model'),
  OpenWeightsLag: {
    model: ({ id }, _arguments, { loaders }) => pointModel(id, loaders.Model.load),
    reachedBy: ({ reachedBy }, _arguments, { loaders }) => (reachedBy === null ? null : loaders.Model.load(reachedBy)),
  },
  Scrutiny: membersOf('Scrutiny', 'Paper'),
  ClassScrutiny: membersOf('ClassScrutiny', 'Paper'),
  Trend: { slopeBootstrap: ({ slopeBootstrap }) => slopeBootstrap() },
  TrendPoint: { model: ({ id }, _arguments, { loaders }) => pointModel(id, loaders.Model.load) },
  GapRatio: { interval: ({ interval }) => interval() },
  LagYear: {
    reachedBy: ({ reachedBy }, _arguments, { loaders }) => (reachedBy === null ? null : loaders.Model.load(reachedBy)),
  },
};
