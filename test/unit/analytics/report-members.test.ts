import { describe, expect, it } from '@jest/globals';
import { matrixReport, resolveMatrix } from '../../../src/analytics/collaboration-matrix/collaboration-matrix.ts';
import { concentrationReport, resolveConcentration } from '../../../src/analytics/concentration/concentration.ts';
import { disclosureReport, resolveDisclosure } from '../../../src/analytics/disclosure/disclosure.ts';
import { admitsAll } from '../../../src/analytics/frame/view.ts';
import { lineageReport, resolveLineage } from '../../../src/analytics/lineage-dependence/lineage-dependence.ts';
import { releaseReport, resolveRelease } from '../../../src/analytics/release-rates/release-rates.ts';
import { reportMembers } from '../../../src/analytics/report-members.ts';
import { frameOf, model, placed, viewOf } from './frames.ts';

const view = viewOf(
  frameOf(
    [
      model('1', { date: '2020', developers: ['company'], compute: 1e20, access: 'API' }),
      model('2', { date: '2020', developers: ['company', 'university'], access: 'OPEN_WEIGHTS_RESTRICTED' }),
      model('3', { date: '2020', developers: ['university'], compute: 1e20, baseModels: ['1'] }),
    ],
    placed,
  ),
);

describe('the members of the smaller reports', () => {
  it('are so many as their counts say, in order of time', () => {
    const [cell] = matrixReport(view, admitsAll, resolveMatrix({})).buckets.flatMap(({ cells }) =>
      cells.filter(({ row, column }) => row === 'ACADEMIA' && column === 'INDUSTRY'),
    );
    expect([cell?.count, cell?.memberIds()]).toEqual([1, ['2']]);
    const [disclosed] = disclosureReport(view, admitsAll, resolveDisclosure({})).buckets;
    expect([disclosed?.all.known, disclosed?.all.memberIds()]).toEqual([2, ['1', '3']]);
    const [released] = releaseReport(view, admitsAll, resolveRelease({})).buckets;
    expect([released?.all.openWeights.released, released?.all.openWeights.memberIds()]).toEqual([1, ['2']]);
    const [lineage] = lineageReport(view, admitsAll, resolveLineage({})).buckets;
    const bases = lineage?.classes.flatMap((one) => one.bases.filter(({ count }) => count > 0)) ?? [];
    expect(bases.map(({ teamClass, memberIds }) => [teamClass, memberIds()])).toEqual([['INDUSTRY', ['3']]]);
    const [held] = concentrationReport(view, admitsAll, resolveConcentration({})).buckets;
    expect(held?.largest.map(({ key, memberIds }) => [key, memberIds()])).toEqual([
      ['company', ['1', '2']],
      ['university', ['2', '3']],
    ]);
  });

  it('come page by page, without those that are gone, and with cursors of their own list', async () => {
    const part = { memberIds: () => ['a', 'gone', 'c'] };
    const load = async (id: string) => (id === 'gone' ? null : { id });
    const first = await reportMembers('MatrixCell.members', part, { first: 2 }, load);
    expect([first.nodes, first.pageInfo.hasNextPage, first.totalCount()]).toEqual([[{ id: 'a' }], true, 3]);
    const after = first.pageInfo.endCursor;
    expect((await reportMembers('MatrixCell.members', part, { after }, load)).nodes).toEqual([{ id: 'c' }]);
    await expect(reportMembers('BaseClass.members', part, { after }, load)).rejects.toThrow('MatrixCell.members');
  });
});
