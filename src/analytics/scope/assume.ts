import { DomainError } from '../../shared/errors.ts';
import type { Frame, FrameInstitution, ModelColumns } from '../frame/frame.ts';
import type { AssumedField, Assumption } from './scope.ts';
import { withoutModels } from './without-models.ts';

type Quantity = Extract<Assumption, { quantity: unknown }>['quantity'];

/** An assumption with its place among those that were given. */
interface Placed<Assumed> {
  readonly assumed: Assumed;
  readonly argument: string;
}

const notFound = (argument: string, id: string, what: string): DomainError =>
  new DomainError('NOT_FOUND', `${argument}: ${JSON.stringify(id)} is ${what} in this scope; expected the id of one.`, {
    argument,
    value: id,
    allowed: 'the id of one that the scope holds',
  });

const modelAt = ({ modelAt: places }: Frame, id: string, argument: string): number => {
  const model = places.get(id);
  if (model === undefined) throw notFound(argument, id, 'no described model');
  return model;
};

/** With a sector goes public research: a government's institutes are, others are not. */
const withSectors = (
  frame: Frame,
  assumed: readonly Placed<{ institution: string; value: FrameInstitution['sector'] }>[],
) => {
  const institutions = [...frame.institutions];
  for (const {
    assumed: { institution: id, value: sector },
    argument,
  } of assumed) {
    const place = frame.institutionAt.get(id) ?? -1;
    const institution = institutions[place];
    if (!institution) throw notFound(`${argument}.sector.institution`, id, 'no institution behind a model');
    institutions[place] = { ...institution, sector, publicResearch: sector === 'GOVERNMENT' };
  }
  return { ...frame, institutions };
};

const replaced = (column: Float64Array, values: ReadonlyMap<number, number>): Float64Array =>
  values.size === 0 ? column : column.map((value, model) => values.get(model) ?? value);

const withoutBounds = (column: Float64Array, assumed: ReadonlyMap<number, number>): Float64Array =>
  replaced(column, new Map([...assumed.keys()].map((model) => [model, Number.NaN])));

/** Assumed compute has no bounds, and no source that is sure of it. */
const withCompute = (models: ModelColumns, assumed: ReadonlyMap<number, number>): ModelColumns => ({
  ...models,
  compute: replaced(models.compute, assumed),
  computeLow: withoutBounds(models.computeLow, assumed),
  computeHigh: withoutBounds(models.computeHigh, assumed),
  confidence: models.confidence.map((confidence, model) => (assumed.has(model) ? 'UNKNOWN' : confidence)),
});

const withQuantities = (frame: Frame, assumed: readonly Placed<Quantity>[]): Frame => {
  const byField = new Map<AssumedField, Map<number, number>>();
  for (const {
    assumed: { entity, field, best },
    argument,
  } of assumed) {
    const values = byField.get(field) ?? new Map<number, number>();
    byField.set(field, values.set(modelAt(frame, entity, `${argument}.quantity.entity`), best));
  }
  const { trainingCompute = new Map<number, number>(), ...others } = Object.fromEntries(byField);
  const amounts = Object.fromEntries(
    Object.entries(frame.models.amounts).map(([name, column]) => [
      name,
      replaced(column, others[name as keyof typeof others] ?? new Map()),
    ]),
  ) as ModelColumns['amounts'];
  return { ...frame, models: { ...withCompute(frame.models, trainingCompute), amounts } };
};

/**
 * The frame as it would be if what is assumed held. Sectors are of the institutions named, not of those that took theirs
 * from them.
 * @throws DomainError NOT_FOUND that names the assumption where it is about nobody in the frame.
 */
export const assuming = (frame: Frame, assumptions: readonly Assumption[]): Frame => {
  if (assumptions.length === 0) return frame;
  const placed = assumptions.map((assumed, index) => ({ assumed, argument: `scope.assume[${index}]` }));
  const sectors = placed.flatMap(({ assumed, argument }) =>
    'sector' in assumed ? [{ assumed: assumed.sector, argument }] : [],
  );
  const quantities = placed.flatMap(({ assumed, argument }) =>
    'quantity' in assumed ? [{ assumed: assumed.quantity, argument }] : [],
  );
  const excluded = placed.flatMap(({ assumed, argument }) =>
    'exclude' in assumed ? [modelAt(frame, assumed.exclude, `${argument}.exclude`)] : [],
  );
  return withoutModels(withQuantities(withSectors(frame, sectors), quantities), new Set(excluded));
};
