import type { PartialDate } from '../shared/partial-date.ts';
import type { Quantity } from '../shared/quantity.ts';

/** Every noun is an `Entity`; the name is its label in the graph. */
export const nounNames = [
  'Model',
  'Paper',
  'Author',
  'Institution',
  'Topic',
  'HardwareType',
  'Cluster',
  'Dataset',
  'Venue',
  'Country',
] as const;
export type NounName = (typeof nounNames)[number];
export type EntityType =
  | 'MODEL'
  | 'PAPER'
  | 'AUTHOR'
  | 'INSTITUTION'
  | 'TOPIC'
  | 'HARDWARE_TYPE'
  | 'CLUSTER'
  | 'DATASET'
  | 'VENUE'
  | 'COUNTRY';

/** Relationships that statements make. */
export const relationships = [
  'DEVELOPED_BY',
  'DESCRIBED_IN',
  'BASED_ON',
  'TRAINED_WITH',
  'TRAINED_ON',
  'HAS_TOPIC',
  'AUTHORED_BY',
  'AFFILIATED_WITH',
  'PUBLISHED_IN',
  'CITES',
  'USES_MODEL',
  'PART_OF',
  'SUCCEEDED_BY',
  'LOCATED_IN',
  'OWNED_BY',
  'USES_HARDWARE',
  'MADE_BY',
] as const;
export type Relationship = (typeof relationships)[number];

/** What an edge carries beside its ends. Integers are stored as such. */
export type EdgePropertyKind = 'integer' | 'number' | 'text' | 'texts' | 'boolean' | 'integers';

interface Described {
  /** What it means that the field is null (or, for a list, empty). */
  readonly nullMeans: string;
}
export interface TextField extends Described {
  readonly kind: 'text';
}
export interface TextsField extends Described {
  readonly kind: 'texts';
}
export interface IntegerField extends Described {
  readonly kind: 'integer';
  readonly unit?: string;
}
export interface NumberField extends Described {
  readonly kind: 'number';
  readonly unit?: string;
}
export interface BooleanField extends Described {
  readonly kind: 'boolean';
}
export interface DateField extends Described {
  readonly kind: 'date';
}
export interface QuantityField extends Described {
  readonly kind: 'quantity';
  readonly unit: string;
}
export interface ChoiceField<Choice extends string = string> extends Described {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}
export interface ChoicesField<Choice extends string = string> extends Described {
  readonly kind: 'choices';
  readonly choices: readonly Choice[];
}
export interface ReferencesField extends Described {
  readonly kind: 'references';
  readonly relationship: Relationship;
  readonly to: NounName;
  readonly properties: Readonly<Record<string, EdgePropertyKind>>;
  /** A property that lists positions in another field of the same subject (an author's institutions, by their places). */
  readonly places?: { readonly property: string; readonly field: string };
  /** The most references that are kept; more are refused at write. */
  readonly most?: number;
}
export type Field =
  | TextField
  | TextsField
  | IntegerField
  | NumberField
  | BooleanField
  | DateField
  | QuantityField
  | ChoiceField
  | ChoicesField
  | ReferencesField;
export type Fields = Readonly<Record<string, Field>>;

/** What there is to know about a noun: its keys and its fields. Storage, provenance and the API's columns follow from it. */
export interface Noun<Own extends Fields = Fields> {
  readonly name: NounName;
  readonly type: EntityType;
  /** Ids are this, an underscore and 16 characters. */
  readonly prefix: string;
  /** Schemes of its keys, the best first: the best key of a statement names its subject. */
  readonly schemes: readonly string[];
  /** Those schemes that are identifiers in the world, as opposed to names. */
  readonly identifierSchemes: readonly string[];
  readonly fields: Own;
  /** Properties that follow from the resolved ones, made at every write. */
  readonly derive?: (entity: ResolvedEntity) => Properties;
}

/** What a node holds: primitives and lists of them. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

export interface ResolvedEntity {
  readonly name: string;
  readonly keys: readonly string[];
  readonly stub: boolean;
  readonly properties: Properties;
  /** In words, whose claim a field's value is. */
  readonly because: (field: string) => string;
}

/** Every noun, by name. */
export type Nouns = Readonly<Record<NounName, Noun>>;

/** The value of a field as it is read: null where nothing is known. */
export type FieldValue<Kind extends Field> = Kind extends TextField
  ? string | null
  : Kind extends TextsField
    ? readonly string[]
    : Kind extends IntegerField | NumberField
      ? number | null
      : Kind extends BooleanField
        ? boolean | null
        : Kind extends DateField
          ? PartialDate | null
          : Kind extends QuantityField
            ? Quantity | null
            : Kind extends ChoiceField<infer Choice>
              ? Choice | null
              : Kind extends ChoicesField<infer Choice>
                ? readonly Choice[]
                : never;

/** What every entity has, whatever its noun. */
export interface EntityHeader {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly version: number;
  readonly stub: boolean;
  readonly retired: boolean;
  /** Every key that stands for the entity (`scheme:value`), the one its id is made from first. */
  readonly keys: readonly string[];
  /** Names of the fields on which current statements disagree. */
  readonly contested: readonly string[];
}

/** An entity as it is read: its header and its own fields, without its relationships. */
export type EntityOf<Described extends Noun> = EntityHeader & {
  readonly [Name in keyof Described['fields'] as Described['fields'][Name] extends ReferencesField
    ? never
    : Name]: FieldValue<Described['fields'][Name]>;
};

/** Declares a noun, keeping the literal types of its fields. */
export const noun = <const Own extends Fields>(definition: Noun<Own>): Noun<Own> => definition;

/** Fields that every noun has. */
export const commonFields = {
  name: { kind: 'text', nullMeans: 'never: without a name an entity shows its key' },
  aliases: { kind: 'texts', nullMeans: 'no other names are known' },
} as const satisfies Fields;

/** `year`: that of `publicationDate`. */
export const publicationYear = ({ properties }: ResolvedEntity): Properties => {
  const { publicationDate } = properties;
  return typeof publicationDate === 'string' ? { year: Number(publicationDate.slice(0, 4)) } : {};
};
