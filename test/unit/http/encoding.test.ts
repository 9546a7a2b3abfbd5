import { describe, expect, it } from '@jest/globals';
import { readsGzip } from '../../../src/http/encoding.ts';

describe('a client reads gzip', () => {
  it.each(['gzip', 'GZIP', 'deflate, gzip;q=0.5, br', '*', 'br;q=1.0, *;q=0.1', 'gzip ; q=1', 'identity;q=0, gzip'])(
    'that says %j',
    (accepted) => {
      expect(readsGzip(accepted)).toBe(true);
    },
  );

  it.each([undefined, '', 'br', 'gzip;q=0', 'gzip;q=0.000, *', 'identity, *;q=0', 'notgzip'])(
    'but not one that says %j',
    (accepted) => {
      expect(readsGzip(accepted)).toBe(false);
    },
  );
});
