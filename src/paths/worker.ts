import { parentPort } from 'node:worker_threads';
import { type Answerer, answerer } from './answer.ts';
import type { FromWorker, IndexSize, ToWorker } from './messages.ts';
import { type PathIndex, type PathIndexBuilder, pathIndexBuilder } from './path-index.ts';
import { scratchBytes } from './search.ts';

/** The thread in which the index lives: takes rows, builds, answers. An error ends it, and its keeper starts another. */
let builder: PathIndexBuilder = pathIndexBuilder();
let answer: Answerer | undefined;

const sizeOf = ({ papers, years, layers, identities }: PathIndex): IndexSize => {
  const all = Object.values(layers);
  const edges = all.map(({ adjacency }) => adjacency.targets.length / 2);
  const bytes = all.map(
    ({ ids, adjacency }) =>
      ids.bytes + adjacency.offsets.byteLength + adjacency.targets.byteLength + scratchBytes(adjacency),
  );
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    authors: layers.AUTHOR.ids.size,
    institutions: layers.INSTITUTION.ids.size,
    papers: papers.size,
    edges: sum(edges),
    bytes: sum(bytes) + papers.bytes + years.byteLength + identities.byteLength,
  };
};

const build = (): IndexSize => {
  const index = builder.build();
  builder = pathIndexBuilder();
  answer = answerer(index);
  return sizeOf(index);
};

const reply = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToWorker) => {
  switch (message.type) {
    case 'BEGIN':
      builder = pathIndexBuilder();
      return;
    case 'AUTHORS':
      return builder.addAuthors(message.rows);
    case 'INSTITUTIONS':
      return builder.addInstitutions(message.ids);
    case 'PAPERS':
      return builder.addPapers(message.rows);
    case 'BUILD':
      return reply({ request: message.request, reply: build() });
    case 'ASK':
      if (!answer) throw new Error('asked before the first index was built');
      return reply({ request: message.request, reply: answer(message.question) });
  }
});
