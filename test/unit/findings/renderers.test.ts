import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/findings/finding.ts';
import { literal } from '../../../src/findings/literal.ts';
import { figureSection } from '../../../src/findings/page/figure-section.ts';
import { gridFigure } from '../../../src/findings/page/figures/sensitivity-grid.ts';
import { findingSection } from '../../../src/findings/page/finding-section.ts';
import { html } from '../../../src/findings/page/html.ts';
import type { Study } from '../../../src/findings/study.ts';
import { aligned, wrapped } from '../../../src/findings/text/columns.ts';
import { findingsJson } from '../../../src/findings/text/findings-json.ts';
import { findingsText } from '../../../src/findings/text/findings-text.ts';

const interval = { low: 0.28, high: 0.787, level: 0.95, method: 'Wilson' };
const cell = (scale: string, value: number | null, primary: boolean) => ({
  dimensions: ['notability: PAPER', 'rule: ORGANIZATIONS', `scale: ${scale}`, 'years: 2022'],
  label: `PAPER, ${scale}`,
  value,
  interval: value === null ? null : interval,
  n: value === null ? 0 : 11,
  primary,
});
const finding: Finding = {
  id: 'F1',
  statement: 'Shares <fall> & "rise".',
  knownFrom: 'A summary.',
  published: [{ label: '2022', value: 0.65, unit: 'share', trust: 'Not read itself.' }],
  counterEvidence: ['Other numbers.'],
  computed: [
    {
      label: '2022',
      value: 0.5454,
      unit: 'share',
      interval,
      n: 11,
      members: [{ id: 'mdl_1', name: '<script>alert(1)</script>' }],
    },
  ],
  verdict: 'CONSISTENT',
  reason: 'It is.',
  definition: { sentence: 'A share.', arguments: '{}' },
  grid: [cell('z > 0.76', 0.5454, true), cell('z > 1', 0.9, false), cell('top tenth', null, false)],
  query: '{ shares(of: MODELS) { facets { key } } }',
  coverage: { considered: 20, counted: 11, withoutValue: 9, withoutKey: 0, withoutDate: 0, yearOnly: 0, monthOnly: 0 },
  sources: [{ key: 'epoch/notable', title: 'Epoch AI: notable', edition: '2026-05-02', licence: 'CC BY 4.0' }],
  dataVersion: 7,
};

const study: Study = { scope: null, findings: [finding], snapshots: null };

describe('HTML', () => {
  it('escapes what is put into it, but not what is HTML already', () => {
    expect(html`<b title="${'"<&\''}">${['<', html`<i></i>`, null, 3]}</b>`.markup).toBe(
      '<b title="&quot;&lt;&amp;&#39;">&lt;<i></i>3</b>',
    );
  });

  it('shows names of models as text, whatever they are', () => {
    const { markup } = findingSection(finding);
    expect(markup).not.toContain('<script');
    expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(markup).toContain('Shares &lt;fall&gt; &amp; &quot;rise&quot;.');
    expect(markup).toContain('≈ CONSISTENT');
  });
});

describe('a figure', () => {
  it('is drawn for wide and for narrow pages, with a table of all cells, and needs nothing from anywhere', async () => {
    const figure = gridFigure(finding);
    if (!figure) throw new Error('There is no figure.');
    const { markup } = await figureSection(figure);
    expect(markup.match(/<svg /g)).toHaveLength(2);
    expect(markup.match(/<tr>/g)).toHaveLength(1 + finding.grid.length);
    expect(markup).toContain('PAPER, z &gt; 0.76 (chosen before looking)');
    expect(markup).toContain('Coverage: 11 of 20 works counted');
    expect(markup).toContain('Epoch AI: notable, 2026-05-02 (CC BY 4.0)');
    expect(markup).not.toMatch(/\b(src|href)="(?!#)|url\((?!#)|@import/);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is not there where a finding has no grid of shares', () => {
    expect(gridFigure({ ...finding, grid: [] })).toBeNull();
  });
});

describe('the findings as text', () => {
  it('show published and computed values beside each other, with interval and n', () => {
    const text = findingsText(study, { grid: false });
    expect(text).toContain('1 findings at data version 7: 1 CONSISTENT.');
    expect(text).toMatch(/F1 +CONSISTENT +2022 +65\.0 % +54\.5 % +\[28\.0 %, 78\.7 %\] +11\n/);
    expect(text).toContain(
      'Grid, years: 2022: 2 of 3 cells have a value, from 54.5 % to 90.0 %, the middle one 72.3 %.',
    );
    expect(text).not.toContain('every cell');
  });

  it('show every cell where that is asked for, and mark the one that was chosen before looking', () => {
    const text = findingsText(study, { grid: true });
    expect(text).toMatch(/\* +PAPER, z > 0\.76 +54\.5 %/);
    expect(text).toMatch(/\n +PAPER, top tenth +–/);
  });

  it('are JSON with the finding as it is', () => {
    expect(JSON.parse(findingsJson(study))).toEqual(study);
  });

  it('align columns, and break lines between words', () => {
    expect(
      aligned([
        ['a', 'b'],
        ['–––', 'c'],
      ]),
    ).toEqual(['a    b', '–––  c']);
    expect(wrapped('one two three', 7, '  ')).toEqual(['one two', '  three']);
  });
});

describe('a value in a query', () => {
  it('is written as GraphQL has it: texts in quotes, names of an enum without', () => {
    const scope = { sources: ['a"b'], assume: [{ sector: { institution: 'ins_1', value: 'ACADEMIA' } }], asOf: null };
    expect(literal(scope)).toBe(
      '{ sources: ["a\\"b"], assume: [{ sector: { institution: "ins_1", value: ACADEMIA } }] }',
    );
  });
});
