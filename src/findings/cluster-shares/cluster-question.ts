import type { Interval } from '../../reports/report.ts';
import type { Range } from '../../statistics/wilson.ts';
import type { Ask } from '../ask.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import type { GridCell } from '../finding.ts';
import { type MembersPage, memberFields } from '../members.ts';

export interface ClusterCell {
  readonly key: string;
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly missingBounds?: Range | null;
  readonly members?: MembersPage;
}
export interface ClusterBucket {
  readonly label: string;
  readonly count: number;
  readonly complete: boolean;
  readonly cells: readonly ClusterCell[];
}
interface Facets {
  readonly facets: readonly { readonly buckets: readonly ClusterBucket[] }[];
}

/** The report `clusterShares`, as far as findings ask for it. */
export type ClusterShares = Envelope & Facets;

const interval = 'interval { low high level method }';

/** The last year that is over in the data; null where no cluster is in service. */
export const latestYear = async (ask: Ask): Promise<number | null> => {
  const { clusterShares } = await ask<{ readonly clusterShares: Facets }>(
    '{ clusterShares { facets { buckets { label complete } } } }',
  );
  const last = clusterShares.facets[0]?.buckets.findLast(({ complete }) => complete);
  return last ? Number(last.label) : null;
};

/** Who owns what is in service at the end of a year, by sector, with a page of the clusters behind each share. */
export const ownersQuery = (year: number): string => `query Finding($after: String) {
  clusterShares(by: SECTOR, period: { from: ${year}, to: ${year} }) {
    ${envelopeFields}
    facets {
      buckets {
        label
        count
        complete
        cells { key share ${interval} missingBounds { low high } members(first: 100, after: $after) { ${memberFields} } }
      }
    }
  }
}`;

/** One combination of choices, each an argument of the report. */
interface Choice {
  readonly measure: 'PERFORMANCE' | 'CLUSTERS';
  readonly attribution: 'FRACTIONAL' | 'FULL';
  readonly publicResearchAsAcademia: boolean;
  readonly includePlanned: boolean;
  readonly includeDuplicates: boolean;
}

const no = [false, true] as const;
const yes = [true, false] as const;
const choices: readonly Choice[] = (['PERFORMANCE', 'CLUSTERS'] as const).flatMap((measure) =>
  (['FRACTIONAL', 'FULL'] as const).flatMap((attribution) =>
    yes.flatMap((publicResearchAsAcademia) =>
      no.flatMap((includePlanned) =>
        no.map((includeDuplicates) => ({
          measure,
          attribution,
          publicResearchAsAcademia,
          includePlanned,
          includeDuplicates,
        })),
      ),
    ),
  ),
);

const fieldOf = (choice: Choice, year: number): string => {
  const given = Object.entries(choice).map(([name, value]) => `${name}: ${value}`);
  return `clusterShares(by: SECTOR, period: { from: ${year}, to: ${year} }, ${given.join(', ')}) {
    facets { buckets { label count cells { key share ${interval} } } }
  }`;
};

const cellsOf = (choice: Choice, report: Facets | undefined): readonly GridCell[] => {
  // What is planned has a bucket after that of the year.
  const bucket = report?.facets[0]?.buckets.at(-1);
  const { measure, attribution, publicResearchAsAcademia, includePlanned, includeDuplicates } = choice;
  const named: readonly (readonly [string, string])[] = [
    ['measure', measure],
    ['attribution', attribution],
    ['public research', publicResearchAsAcademia ? 'academia' : 'by itself'],
    ['planned', includePlanned ? 'as if built' : 'left out'],
    ['duplicates', includeDuplicates ? 'counted' : 'left out'],
  ];
  return ['ACADEMIA', 'INDUSTRY'].map((owner) => {
    const cell = bucket?.cells.find(({ key }) => key === owner);
    return {
      dimensions: [...named, ['owner', owner]].map(([name, value]) => `${name}: ${value}`),
      label: [measure, attribution, ...named.slice(2).map((one) => one.join(' ')), owner].join(', '),
      value: cell?.share ?? null,
      interval: cell?.interval ?? null,
      n: bucket?.count ?? 0,
      primary: choice === choices[0],
    };
  });
};

/** The shares of academia and industry at the end of a year under every combination of choices; the first is the report's own. */
export const gridOfClusters = async (ask: Ask, year: number): Promise<readonly GridCell[]> => {
  const fields = choices.map((choice, place) => `c${place}: ${fieldOf(choice, year)}`);
  const data = await ask<Readonly<Record<string, Facets>>>(`query Grid { ${fields.join('\n')} }`);
  return choices.flatMap((choice, place) => cellsOf(choice, data[`c${place}`]));
};
