import { parentPort } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './messages.ts';
import { type Answerer, answerer } from './search/answer.ts';
import { type PathIndexBuilder, pathIndexBuilder } from './search/path-index.ts';
import { type IndexSize, indexSize } from './search/size.ts';

/** The thread in which the index lives: takes rows, builds, answers. An error ends it, and its keeper starts another. */
let builder: PathIndexBuilder = pathIndexBuilder();
let answer: Answerer | undefined;

const build = (): IndexSize => {
  const index = builder.build();
  builder = pathIndexBuilder();
  answer = answerer(index);
  return indexSize(index);
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
