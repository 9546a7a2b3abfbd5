import type { Resolvers } from '../api/schema.generated.ts';
import { memberPage } from './shares/members.ts';
import { pageOfList } from './snapshots/changes-page.ts';

export const analyticsResolvers: Resolvers = {
  Query: {
    shares: (_root, given, { analytics }) => analytics.shares(given),
    snapshotComparison: (_root, given, { analytics }) => analytics.snapshotComparison(given),
  },
  SnapshotComparison: {
    onlyLeft: ({ onlyLeft }, page) => pageOfList('SnapshotComparison.onlyLeft', onlyLeft, page),
    onlyRight: ({ onlyRight }, page) => pageOfList('SnapshotComparison.onlyRight', onlyRight, page),
    classChanges: ({ classChanges }, page) => pageOfList('SnapshotComparison.classChanges', classChanges, page),
    computeChanges: ({ computeChanges }, page) => pageOfList('SnapshotComparison.computeChanges', computeChanges, page),
  },
  Model: { scale: ({ id }, { rule }, { analytics }) => analytics.scale(id, rule) },
  ShareCell: {
    interval: ({ interval }) => interval(),
    members: (cell, page, { loaders }) => memberPage(cell, page, loaders.Model.load),
  },
};
