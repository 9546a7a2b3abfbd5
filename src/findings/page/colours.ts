/** Okabe and Ito's colours, which people of every kind of sight tell apart; a shape and a dash go with each. */
export interface Look {
  readonly colour: string;
  readonly shape: string;
  readonly dash: readonly number[];
}

export const looks: Readonly<Record<string, Look>> = {
  ACADEMIA: { colour: '#0072b2', shape: 'circle', dash: [1, 0] },
  INDUSTRY: { colour: '#d55e00', shape: 'square', dash: [7, 3] },
  COLLABORATION: { colour: '#009e73', shape: 'triangle-up', dash: [2, 2] },
  OTHER: { colour: '#cc79a7', shape: 'diamond', dash: [8, 2, 2, 2] },
  GOVERNMENT: { colour: '#cc79a7', shape: 'diamond', dash: [8, 2, 2, 2] },
  NONPROFIT: { colour: '#56b4e9', shape: 'triangle-down', dash: [4, 4] },
  UNKNOWN: { colour: '#555555', shape: 'cross', dash: [1, 3] },
};

const fallback: Look = { colour: '#000000', shape: 'stroke', dash: [1, 0] };

export const lookOf = (key: string): Look => looks[key] ?? fallback;

/** Scales of colour, shape and dash by which the same key looks the same in all plots. `labels` are what keys are called. */
export const scalesOf = (keys: readonly string[], labels: readonly string[] = keys) => ({
  colour: { domain: [...labels], range: keys.map((key) => lookOf(key).colour) },
  shape: { domain: [...labels], range: keys.map((key) => lookOf(key).shape) },
  dash: { domain: [...labels], range: keys.map((key) => [...lookOf(key).dash]) },
});
