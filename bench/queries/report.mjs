// Medians and ranges as Markdown.
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const shown = (numbers, digits) => {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return `${middle(numbers).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
};

const ratios = (ones, others) => ones.map(({ rate }, round) => rate / others[round].rate);
const of = (measured, key) => measured.map((one) => one[key]);
const short = (numbers, digits) => middle(numbers).toFixed(digits);

/** CPU of server and database per request: the opponent's, divided by the product's. Steadier than rates where other work runs. */
const cpuRatio = (product, bare) => {
  const cpu = (measured) => middle(of(measured, 'cpu')) + middle(of(measured, 'databaseCpu'));
  return (cpu(bare) / cpu(product)).toFixed(2);
};

const rowOf = ({ name, product, bare, again }) =>
  [
    name,
    shown(of(product, 'rate'), 0),
    shown(of(bare, 'rate'), 0),
    shown(ratios(product, bare), 2),
    shown(ratios(product, again), 2),
    cpuRatio(product, bare),
    `${short(of(product, 'p50'), 1)} / ${short(of(product, 'p99'), 1)}`,
    `${short(of(bare, 'p50'), 1)} / ${short(of(bare, 'p99'), 1)}`,
    `${short(of(product, 'cpu'), 2)} + ${short(of(product, 'databaseCpu'), 2)}`,
    `${short(of(bare, 'cpu'), 2)} + ${short(of(bare, 'databaseCpu'), 2)}`,
  ].join(' | ');

const heading = [
  '',
  'product/s',
  'bare/s',
  'ratio',
  'AA',
  'CPU ratio',
  'product ms, p50 / p99',
  'bare ms, p50 / p99',
  'product CPU ms, server + database',
  'bare CPU ms',
].join(' | ');

export const printTables = (results, widths) => {
  for (const width of widths) {
    console.log(`\n${width} connection${width === 1 ? '' : 's'}: median (range) of the rounds\n`);
    console.log(`| ${heading} |\n|---|${'---:|'.repeat(9)}`);
    for (const result of results.filter((one) => one.width === width)) console.log(`| ${rowOf(result)} |`);
  }
  const memory = (side) => (Math.max(...results.flatMap((one) => of(one[side], 'memory'))) / 1e6).toFixed(0);
  console.log(`\nMemory at most: product ${memory('product')} MB, bare ${memory('bare')} MB.`);
};
