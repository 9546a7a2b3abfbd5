// What the whole graph in one format takes of memory, in a process of its own: node --expose-gc memory.mjs FORMAT, with BENCH_DATABASE.
import { openFiles } from './files.mjs';

const [database, format] = [JSON.parse(process.env.BENCH_DATABASE), process.argv[2]];
const samples = 20;

/** Megabytes of what is alive: after a collection, also what is kept outside of the heap. */
const live = () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

/** The most that is alive in either half of an export. */
const liveHalves = async (write) => {
  const halves = [0, 0];
  let sampled = 0;
  await write(format, (items, all) => {
    if (items < (sampled / samples) * all) return;
    sampled += 1;
    const half = items < all / 2 ? 0 : 1;
    halves[half] = Math.max(halves[half], live());
  });
  return halves;
};

const { write, close } = openFiles(database);
const [liveAtStart, residentAtStart] = [live(), process.memoryUsage.rss() / 2 ** 20];
const { items } = await write(format);
const resident = process.resourceUsage().maxRSS / 2 ** 10 - residentAtStart;
const [first, second] = await liveHalves(write);
await close();
console.log(JSON.stringify({ items, resident, liveAtStart, first, second }));
