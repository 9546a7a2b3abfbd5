// How long the server of this process has a request: from its head being read to the last byte of the answer being given to the system.
import { subscribe } from 'node:diagnostics_channel';
import { percentile } from './measure.mjs';

/** Takes note of every request from now on; `take` gives the milliseconds of those since the last time. */
export const serverTimes = () => {
  const began = new WeakMap();
  let times = [];
  subscribe('http.server.request.start', ({ request }) => began.set(request, performance.now()));
  subscribe('http.server.response.finish', ({ request }) => times.push(performance.now() - began.get(request)));
  return {
    take: () => {
      const taken = times.sort((a, b) => a - b);
      times = [];
      return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
    },
  };
};
