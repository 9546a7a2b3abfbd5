import { describe, expect, it } from '@jest/globals';
import { fieldChanges } from '../../../src/curation/entity-changes.ts';
import { nouns } from '../../../src/entities/nouns.ts';
import type { Projection } from '../../../src/log/project.ts';
import type { ProjectedEdge } from '../../../src/log/project-edges.ts';

const edge = (
  type: ProjectedEdge['type'],
  name: string,
  properties: ProjectedEdge['properties'] = {},
): ProjectedEdge => ({
  type,
  to: `ins_${name.toLowerCase()}`,
  toNoun: 'Institution',
  toRoot: `epoch:${name.toLowerCase()}`,
  hidden: false,
  properties: { printed: name, ...properties },
});

const model = (properties: Projection['properties'], ...edges: readonly ProjectedEdge[]): Projection => ({
  properties,
  edges,
});

const changes = (before: Projection, after: Projection) => fieldChanges(nouns.Model, before, after);

describe('what differs between two projections', () => {
  it('is told of single fields and of the parts of quantities, and not of what nobody said', () => {
    const before = model({ access: 'API', parameters: 1e9, parametersUnit: 'parameters', parametersMethod: 'UNKNOWN' });
    const after = model({ citations: 3, parameters: 2e9, parametersLow: 1e9, parametersMethod: 'ESTIMATED' });
    expect(changes(before, after)).toEqual([
      { field: 'parameters', before: 1e9, after: 2e9 },
      { field: 'parameters.low', before: null, after: 1e9 },
      { field: 'parameters.method', before: null, after: 'ESTIMATED' },
      { field: 'access', before: 'API', after: null },
      { field: 'citations', before: null, after: 3 },
    ]);
  });

  it('is told of lists of references by the names printed, in their order, with what the edges carry', () => {
    const before = model(
      {},
      edge('DEVELOPED_BY', 'Zinc', { position: 1 }),
      edge('DEVELOPED_BY', 'Tin', { position: 0 }),
    );
    const after = model(
      {},
      edge('DEVELOPED_BY', 'Zinc', { position: 0 }),
      edge('TRAINED_WITH', 'A100', { quantity: 8 }),
    );
    expect(changes(before, after)).toEqual([
      { field: 'developers', before: ['Tin', 'Zinc'], after: ['Zinc'] },
      { field: 'hardware', before: null, after: ['A100 (quantity 8)'] },
    ]);
  });

  it('is nothing where only the spelling of a reference, or the last digit of a number, is another', () => {
    const zinc = edge('DEVELOPED_BY', 'Zinc');
    const before = model({ trainingCompute: 2.9599999999999996e25 }, zinc);
    const after = model(
      { trainingCompute: 2.96e25 },
      { ...zinc, properties: { printed: 'Zinc Ltd', as: ['epoch:zinc ltd'] } },
    );
    expect(changes(before, after)).toEqual([]);
  });
});
