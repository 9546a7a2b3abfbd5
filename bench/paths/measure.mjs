// Times of questions, one or several under way at a time.

/** The value below which a share of ascending numbers lies. */
export const percentile = (ascending, share) =>
  ascending[Math.min(Math.floor(ascending.length * share), ascending.length - 1)];

export const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Asks every question with `width` under way at a time: questions a second, and milliseconds of each. */
export const measure = async (questions, width, ask) => {
  const times = [];
  let next = 0;
  const began = performance.now();
  const client = async () => {
    while (next < questions.length) {
      const question = questions[next++];
      const start = performance.now();
      await ask(...question);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: width }, client));
  const seconds = (performance.now() - began) / 1_000;
  times.sort((a, b) => a - b);
  return { rate: questions.length / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
};
