/** First and last year of what is generated. */
export const [firstYear, lastYear] = [2000, 2025];

/** Works of a year as multiples of those of the first: an eighth more every year. */
const growth = 9 / 8;

const shares = ((): readonly number[] => {
  const weights: number[] = [];
  for (let weight = 1; weights.length <= lastYear - firstYear; weight *= growth) weights.push(weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let below = 0;
  return weights.map((weight) => {
    below += weight;
    return below / total;
  });
})();

/** The year of a work, from 0, among so many: works come in the order of their years. */
export const yearOf = (work: number, count: number): number => {
  const place = (work + 0.5) / count;
  const year = shares.findIndex((share) => place < share);
  return year < 0 ? lastYear : firstYear + year;
};
