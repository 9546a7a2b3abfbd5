/** Among which models a model's scale is judged: all, or those alone that the report is about. */
export const scalePopulations = ['ALL', 'FILTERED'] as const;
export type ScalePopulation = (typeof scalePopulations)[number];

/** What a population adds to the words of the models within 364 days; nothing of all. */
export const populationWords: Readonly<Record<ScalePopulation, string>> = {
  ALL: '',
  FILTERED: ' that notability and filter let through',
};
