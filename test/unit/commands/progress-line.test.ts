import { describe, expect, it } from '@jest/globals';
import { progressLine, progressText } from '../../../src/commands/progress-line.ts';

const screenOf = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, columns: 60, written, write: (text: string) => written.push(text) };
};

describe('progress', () => {
  it('is a bar with the rate and the time that is left', () => {
    expect(progressText({ items: 'rows', doing: 'writing', rows: 4_000, total: 16_000, milliseconds: 8_000 })).toBe(
      'writing █████··············· 25 %, 4,000 of 16,000 rows, 500 rows a second, 0:24 left',
    );
    expect(progressText({ items: 'rows', doing: 'writing', rows: 10, total: 36_010, milliseconds: 1_000 })).toContain(
      '1:00:00 left',
    );
  });

  it('is a count where the whole is not known, and has nothing left at the end', () => {
    expect(progressText({ items: 'rows', doing: 'checking', rows: 1_200, total: null, milliseconds: 600 })).toBe(
      'checking 1,200 rows, 2,000 rows a second',
    );
    expect(progressText({ items: 'rows', doing: 'writing', rows: 5, total: 5, milliseconds: 1 })).not.toContain('left');
    expect(progressText({ items: 'rows', doing: 'writing', rows: 0, total: 5, milliseconds: 0 })).not.toContain('left');
  });

  it('is drawn over itself on a terminal, no wider than it, and taken away at the end', () => {
    const screen = screenOf(true);
    let time = 0;
    const line = progressLine(screen, 'rows', () => time);
    for (const rows of [1, 2, 3]) {
      time += 60;
      line.show('writing', rows, 10);
    }
    line.end();
    expect(screen.written).toHaveLength(3);
    expect(screen.written[0]?.startsWith('\r\u001b[K  writing ██')).toBe(true);
    expect(screen.written[0]?.length).toBeLessThanOrEqual(60 + '\r\u001b[K'.length);
    expect(screen.written[2]).toBe('\r\u001b[K');
  });

  it('is a plain line every five seconds elsewhere', () => {
    const screen = screenOf(false);
    let time = 0;
    const line = progressLine(screen, 'edges', () => time);
    for (let second = 1; second <= 12; second += 1) {
      time = second * 1_000;
      line.show('writing', second, 100);
    }
    line.end();
    expect(screen.written).toHaveLength(2);
    expect(screen.written[1]).toMatch(/^ {2}writing .* 10 of 100 edges, 1 edges a second, 1:30 left\n$/);
  });
});
