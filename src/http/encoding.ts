/** How much a client wants an encoding, 0 to 1, by the item of `Accept-Encoding` that speaks of it. */
const weightOf = (item: string): readonly [coding: string, weight: number] => {
  const [coding = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [coding, weight === undefined ? 1 : Number(weight.slice(2))];
};

/** Whether a client reads gzip: it says so, or that it reads everything, and not that it rather would not. */
export const readsGzip = (accepted = ''): boolean => {
  const weights = new Map(accepted.split(',').map(weightOf));
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
};
