import { stringify } from 'csv-stringify/sync';
import { choose, type Draws, drawsOf, weighted } from './draws.ts';
import { institution, institutionCount } from './places.ts';
import { yearOf } from './timeline.ts';
import { givenNames, subjects, surnames } from './words.ts';

/** The columns of Epoch's notable sheet of May 2026, in its order. */
const columns = [
  'Model',
  'Organization',
  'Publication date',
  'Domain',
  'Task',
  'Parameters',
  'Parameters notes',
  'Training compute (FLOP)',
  'Training compute notes',
  'Training dataset',
  'Training dataset size (total)',
  'Dataset size notes',
  'Confidence',
  'Link',
  'Reference',
  'Citations',
  'Authors',
  'Abstract',
  'Organization categorization',
  'Country (of organization)',
  'Notability criteria',
  'Notability criteria notes',
  'Epochs',
  'Training time (hours)',
  'Training time notes',
  'Training hardware',
  'Hardware quantity',
  'Hardware utilization (MFU)',
  'Training compute cost (2023 USD)',
  'Compute cost notes',
  'Training power draw (W)',
  'Base model',
  'Finetune compute (FLOP)',
  'Finetune compute notes',
  'Batch size',
  'Batch size notes',
  'Model accessibility',
  'Training code accessibility',
  'Inference code accessibility',
  'Accessibility notes',
  'Numerical format',
  'Frontier model',
  'Hardware acquisition cost',
  'Hardware utilization (HFU)',
  'Training compute cost (cloud)',
  'Training compute cost (upfront)',
  'Open model weights?',
] as const;
type Cells = Partial<Readonly<Record<(typeof columns)[number], string>>>;

/** Powers of ten in tenths, to two digits (the series R10 of ISO 3): no logarithm is needed. */
const mantissas = ['1.0', '1.3', '1.6', '2.0', '2.5', '3.2', '4.0', '5.0', '6.3', '7.9'];

/** A number by its decimal logarithm, in tenths: `3.2e+23`. */
const amount = (tenths: number): string => {
  const exponent = Math.floor(tenths / 10);
  return `${mantissas[tenths - exponent * 10] ?? '1.0'}e+${exponent}`;
};

/** A sum of uniform numbers, near a bell around 0 with the given standard deviation (of whole tenths). */
const scatter = (draws: Draws, place: number, part: number, deviation: number): number => {
  const sum = [0, 1, 2].reduce((total, term) => total + draws.unit('model', place, part * 4 + term) - 0.5, 0);
  return Math.round(sum * 2 * deviation);
};

// Measured on the notable sheet, 2010 to 2026: the logarithm of compute grows by 0.64 a year and is 20.5 in 2020, with a
// standard deviation of 1.7; that of parameters is half that of compute less 1.2, with one of 0.9.
const computeOf = (draws: Draws, model: number, year: number): number =>
  Math.max(40, Math.round(205 + 6.4 * (year - 2020)) + scatter(draws, model, 0, 17));
const parametersOf = (draws: Draws, model: number, compute: number): number =>
  Math.max(10, Math.round(compute / 2 - 12) + scatter(draws, model, 1, 9));

const confidences = weighted([
  ['Confident', 45],
  ['Likely', 21],
  ['Speculative', 9],
  ['Unknown', 25],
]);
const accessibilities = weighted([
  ['Unreleased', 28],
  ['', 25],
  ['Open weights (unrestricted)', 20],
  ['API access', 12],
  ['Open weights (non-commercial)', 6],
  ['Open weights (restricted use)', 5],
  ['Hosted access (no API)', 4],
]);
const categories: Readonly<Record<string, string>> = {
  education: 'Academia',
  company: 'Industry',
  government: 'Government',
};
const teamSizes = weighted([
  [1, 71],
  [2, 18],
  [3, 7],
  [4, 2],
  [6, 2],
]);

const nameOf = (model: number): string => `Synthetic Model ${model}`;
const textOf = (list: readonly string[]): string => list.join(',');

const developers = (draws: Draws, model: number, count: number) => {
  const size = choose(draws, teamSizes, 'model', model, 20);
  const numbers = Array.from({ length: size }, (_, part) => {
    const unit = draws.unit('model', model, 21 + part);
    return Math.floor(count * unit * unit * unit);
  });
  return [...new Set(numbers)].map((number) => institution(draws, number));
};

const people = (draws: Draws, model: number): readonly string[] =>
  Array.from({ length: 1 + draws.below(12, 'model', model, 30) }, (_, part) => {
    const given = givenNames[draws.below(givenNames.length, 'person', model, part * 2)] ?? '';
    const surname = surnames[draws.below(surnames.length, 'person', model, part * 2 + 1)] ?? '';
    return `${given} ${surname} Synthetic`;
  });

const dayOf = (draws: Draws, model: number, year: number): string => {
  const [month, day] = [1 + draws.below(12, 'model', model, 40), 2 + draws.below(27, 'model', model, 41)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** Half of the models disclose nothing, as in the sheet. */
const quantities = (draws: Draws, model: number, year: number): Cells => {
  const compute = computeOf(draws, model, year);
  return {
    Parameters: draws.below(10, 'model', model, 50) < 7 ? amount(parametersOf(draws, model, compute)) : '',
    ...(draws.below(100, 'model', model, 51) < 52 && {
      'Training compute (FLOP)': amount(compute),
      'Training hardware': `Synthetic Accelerator ${Math.floor((year - 2000) / 4)}`,
      'Hardware quantity': String(2 ** draws.below(13, 'model', model, 52)),
      'Training time (hours)': String(1 + draws.below(2_000, 'model', model, 53)),
    }),
  };
};

const cells = (draws: Draws, model: number, year: number, institutions: number): Cells => {
  const makers = developers(draws, model, institutions);
  const subject = subjects[draws.below(subjects.length, 'model', model, 60)] ?? '';
  const hasBase = model > 0 && draws.below(100, 'model', model, 61) < 13;
  return {
    Model: nameOf(model),
    Organization: textOf(makers.map(({ name }) => name)),
    'Publication date': dayOf(draws, model, year),
    Domain: subject,
    Task: `Synthetic ${subject.toLowerCase()} task`,
    Confidence: choose(draws, confidences, 'model', model, 62),
    Link: `https://models.example/${model}`,
    Reference: `Synthetic report on model ${model}`,
    Citations: String(Math.floor(20 * (1 / Math.sqrt(draws.unit('model', model, 63)) - 1))),
    Authors: textOf([...new Set(people(draws, model))]),
    'Organization categorization': textOf(makers.map(({ type }) => categories[type] ?? 'Research collective')),
    'Country (of organization)': textOf(makers.map(({ country }) => country)),
    'Notability criteria': 'SOTA improvement',
    ...quantities(draws, model, year),
    ...(hasBase && { 'Base model': nameOf(draws.below(model, 'model', model, 64)) }),
    'Model accessibility': choose(draws, accessibilities, 'model', model, 65),
    'Training code accessibility': 'Unreleased',
  };
};

/** A sheet of models with the columns of Epoch's notable sheet, row by row: so many models, by a seed. */
export function* epochModels(count: number, seed: number): Generator<string> {
  const draws = drawsOf(seed);
  const institutions = institutionCount(count);
  yield stringify([columns]);
  for (let model = 0; model < count; model += 1) {
    const row = cells(draws, model, yearOf(model, count), institutions);
    yield stringify([columns.map((column) => row[column] ?? '')]);
  }
}
