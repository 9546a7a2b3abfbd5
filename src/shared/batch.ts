import DataLoader from 'dataloader';

/** Answers of one request, found together. */
export type FindMany<Value> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;
export type Load<Value> = (key: string) => Promise<Value>;

/** Collects the keys that are asked for at the same time and finds all of them at once; `absent` where one has no answer. */
export const oneByKey = <Value, Absent = never>(
  find: FindMany<Value>,
  absent: Value | Absent,
): Load<Value | Absent> => {
  const loader = new DataLoader<string, Value | Absent>(async (keys) => {
    const found = await find(keys);
    return keys.map((key) => found.get(key) ?? absent);
  });
  return (key) => loader.load(key);
};

/** As `oneByKey`, for answers that also depend on arguments: those who ask with equal arguments are answered together. */
export const oneByKeyAndArguments = <Arguments, Value, Absent = never>(
  find: (keys: readonly string[], given: Arguments) => Promise<ReadonlyMap<string, Value>>,
  absent: Value | Absent,
): ((key: string, given: Arguments) => Promise<Value | Absent>) => {
  const loads = new Map<string, Load<Value | Absent>>();
  return (key, given) => {
    const spelled = JSON.stringify(given);
    const load = loads.get(spelled) ?? oneByKey((keys) => find(keys, given), absent);
    loads.set(spelled, load);
    return load(key);
  };
};
