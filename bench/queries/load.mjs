// Asks over HTTP, on connections that are kept.
import { Agent, request } from 'node:http';

/** A client of so many connections: `ask` sends JSON, and gives the text of the answer. */
export const httpClient = (width) => {
  const agent = new Agent({ keepAlive: true, maxSockets: width });
  const ask = (url, body) =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${url}: ${response.statusCode} ${text.slice(0, 500)}`));
        });
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return { ask, close: () => agent.destroy() };
};

/** Asks one body after another on every connection until the time is over: requests a second, and milliseconds of each. */
export const measure = async ({ width, milliseconds, bodies, url, start = 0 }) => {
  const { ask, close } = httpClient(width);
  const times = [];
  const began = performance.now();
  let next = start;
  const connection = async () => {
    while (performance.now() - began < milliseconds) {
      const sent = performance.now();
      await ask(url, bodies[next++ % bodies.length]);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: width }, connection));
  const seconds = (performance.now() - began) / 1_000;
  close();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  return { count: times.length, rate: times.length / seconds, p50: at(0.5), p99: at(0.99) };
};
