import { describe, expect, it } from '@jest/globals';
import { lastTurn } from '../../../src/curation/last-turn.ts';

describe('the last turn', () => {
  it('is unknown before the first, so that whoever comes new reads under the lock', () => {
    expect(lastTurn().current()).toBeNull();
  });

  it('is the one told last, also where a database begins anew', () => {
    const turns = lastTurn();
    turns.committed(7);
    turns.committed(1);
    expect(turns.current()).toBe(1);
  });
});
