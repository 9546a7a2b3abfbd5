// Q12: one statement of a curator through the write path, in process: no mutation of the API takes one yet.
import { curationService } from '../../dist/curation/service.js';
import { nouns } from '../../dist/entities/nouns.js';
import { cypher } from '../../dist/graph/cypher.js';

const percentile = (times, share) => times[Math.floor(times.length * share)].toFixed(1);

const edit = ({ apply }, { key }, number) =>
  apply({
    title: 'An edit',
    reason: 'A benchmark',
    author: 'bench',
    allOrNothing: true,
    records: [
      {
        type: 'STATEMENT',
        noun: 'Paper',
        keys: [key],
        source: 'curators',
        origin: 'HUMAN',
        by: 'bench',
        fields: { citations: { value: number, citation: 'https://example.org' } },
      },
    ],
  });

/** Edits that come first and are not counted. */
const warmUps = 10;

/** Edits as many papers one after another, and withdraws the edits again. */
export const measureEdits = async (graph, count) => {
  const papers = await graph.read(cypher`
    MATCH (paper:Paper) WHERE paper.keys[0] STARTS WITH 'openreview:'
    RETURN paper.keys[0] AS key ORDER BY paper.id`);
  const curation = curationService(graph, nouns);
  const times = [];
  const sets = [];
  for (let number = 0; number < warmUps + count; number += 1) {
    const start = performance.now();
    const { changeSet, appended } = await edit(curation, papers[number * 7], number);
    times.push(performance.now() - start);
    if (appended !== 1) throw new Error(`Edit ${number} appended ${appended} records.`);
    sets.push(changeSet);
  }
  for (const set of sets) await curation.revert(set, { author: 'bench', reason: 'A benchmark' });
  times.splice(0, warmUps);
  times.sort((a, b) => a - b);
  console.log(
    `\nQ12, one statement through \`apply\`, after ${warmUps} to warm up: p50 ${percentile(times, 0.5)} ms, p99 ${percentile(times, 0.99)} ms.`,
  );
};
