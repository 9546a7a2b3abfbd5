import type { Interval } from '../../reports/report.ts';
import type { Claim, Inquiry } from '../claim.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import type { ComputedValue, GridCell, Outcome, Statement } from '../finding.ts';
import { intervalText, valueText } from '../numbers.ts';
import { shareOf } from '../share-of.ts';
import { withoutReports } from '../untestable.ts';
import { directionVerdict } from '../verdict.ts';

const label = 'compute-heavy engineering, industry against academia';

const statement: Statement = {
  id: 'F5',
  statement: 'In natural language processing, topics of engineering differ between industry and academia.',
  knownFrom: 'Besiroglu et al. 2024 (arXiv 2401.02452), by secondary summaries.',
  published: [
    {
      label,
      value: null,
      unit: null,
      trust: 'A direction only; the paper’s words are not known, and that industry writes more of them is our reading.',
    },
  ],
  counterEvidence: [
    'A list of words finds what it was made to find: its precision was measured on a sample of this project’s own.',
    'Titles alone are searched: the graph holds no other text of papers.',
  ],
};

/** Below so many papers of a class a contrast of titles says nothing. Chosen before looking. */
const fewest = 30;

interface Choice {
  readonly list: 'COMPUTE_HEAVY' | 'COMPUTE_LIGHT';
  readonly field: 'language' | 'all';
  readonly rollingYears: number;
}
const primary: Choice = { list: 'COMPUTE_HEAVY', field: 'language', rollingYears: 20 };
const choices: readonly Choice[] = (['COMPUTE_HEAVY', 'COMPUTE_LIGHT'] as const).flatMap((list) =>
  (['language', 'all'] as const).flatMap((field) => [20, 2].map((rollingYears) => ({ list, field, rollingYears }))),
);

interface Window {
  readonly label: string;
  readonly classes: readonly {
    readonly teamClass: string;
    readonly prevalence: { readonly count: number; readonly n: number };
  }[];
  readonly contrast: {
    readonly logOdds: { readonly logOdds: number; readonly interval: Pick<Interval, 'low' | 'high'> | null } | null;
  };
}
interface Report {
  readonly lists: readonly { readonly windows: readonly Window[] }[];
}

const filters = {
  language: ', paperFilter: { topics: { some: { name: { contains: "language" } } } }',
  all: '',
};

const trendsField = ({ list, field, rollingYears }: Choice, selection: string): string =>
  `keywordTrends(list: ${list}, rollingYears: ${rollingYears}${filters[field]}) {
    lists { windows { label classes { teamClass prevalence { count n } } contrast { logOdds { logOdds interval { low high } } } } }
    ${selection}
  }`;

const rateIn = (window: Window | undefined, key: string) =>
  window?.classes.find(({ teamClass }) => teamClass === key)?.prevalence ?? { count: 0, n: 0 };

/** The contrast of the last window, where both classes have papers enough. */
const contrastOf = (report: Report | undefined): Pick<ComputedValue, 'value' | 'interval' | 'n'> => {
  const window = report?.lists[0]?.windows.at(-1);
  const [industry, academia] = [rateIn(window, 'INDUSTRY').n, rateIn(window, 'ACADEMIA').n];
  const odds = Math.min(industry, academia) < fewest ? null : window?.contrast.logOdds;
  return {
    value: odds?.logOdds ?? null,
    interval: odds?.interval ? { ...odds.interval, level: 0.95, method: 'log-odds with a Dirichlet prior' } : null,
    n: industry + academia,
  };
};

const cellOf = (choice: Choice, report: Report | undefined): GridCell => ({
  dimensions: [`list: ${choice.list}`, `years: the last ${choice.rollingYears}`, `papers: ${choice.field}`],
  label: [choice.list, `last ${choice.rollingYears} years`, `${choice.field} papers`].join(', '),
  ...contrastOf(report),
  primary:
    choice.list === primary.list && choice.field === primary.field && choice.rollingYears === primary.rollingYears,
});

const gridOf = async ({ ask }: Inquiry): Promise<readonly GridCell[]> => {
  const fields = choices.map((choice, place) => `c${place}: ${trendsField(choice, '')}`);
  const data = await ask<Readonly<Record<string, Report>>>(`query Grid { ${fields.join('\n')} }`);
  return choices.map((choice, place) => cellOf(choice, data[`c${place}`]));
};

const query = `{
  ${trendsField(primary, envelopeFields)}
}`;

const inquire = async (inquiry: Inquiry): Promise<Outcome> => {
  const missing = withoutReports(
    inquiry,
    ['keywordTrends'],
    'Prevalence of words of compute-heavy engineering in titles of papers.',
  );
  if (missing) return missing;
  const { keywordTrends } = await inquiry.ask<{ readonly keywordTrends: Report & Envelope }>(query);
  const contrast = { label, unit: 'log-odds' as const, ...contrastOf(keywordTrends), members: [] };
  const window = keywordTrends.lists[0]?.windows.at(-1);
  const rates = (['INDUSTRY', 'ACADEMIA'] as const).map((key): ComputedValue => {
    const { count, n } = rateIn(window, key);
    return {
      label: `papers of ${key.toLowerCase()} with such a word`,
      unit: 'share',
      ...shareOf(count, n),
      members: [],
    };
  });
  const verdict = directionVerdict(contrast, 1);
  const counts = rates.map(({ n }) => n).join(' from industry and ');
  const { definition, coverage, sources } = keywordTrends;
  return {
    computed: [contrast, ...rates],
    verdict,
    reason:
      contrast.value === null
        ? `Of papers on language the graph has ${counts} from academia, and ${fewest} of each, with a word of the list in some title, are the least. Missing: a corpus of papers on language.`
        : `Published: engineering differs. Computed: log-odds of a word of the list in a title, industry over academia, ${valueText(contrast.value, 'log-odds')} ${intervalText(contrast.interval, 'log-odds')} (${counts} papers from academia): ${verdict}.`,
    definition,
    grid: await gridOf(inquiry),
    query,
    coverage,
    sources,
  };
};

/** F5: topics of engineering. */
export const keywordPrevalence: Claim = { ...statement, inquire };
