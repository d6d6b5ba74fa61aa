/** What is wrong with a configuration, by its schema, in words. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { nearestName, type Sentence } from '../../model/index.ts';
import type { Keys } from './config.ts';
import { configSchema as schema } from './schema.ts';

/** A fault with the keys that lead to it. */
interface SchemaFault {
  readonly path: Keys;
  readonly message: Sentence;
}

const TYPES: Readonly<Record<string, Sentence>> = {
  object: { sv: 'ett objekt { … }', en: 'an object { … }' },
  array: { sv: 'en lista [ … ]', en: 'a list [ … ]' },
  string: { sv: 'en text inom citattecken', en: 'a text in quotation marks' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
};

/** The schema as a function: made once, when the first configuration is read. */
let made: ValidateFunction | undefined;

/** The first fault of a configuration. */
export function faultIn(values: unknown): SchemaFault | undefined {
  made ??= new Ajv2020({ allErrors: false }).compile(schema);
  if (made(values)) return undefined;
  const error = made.errors?.[0] as ErrorObject;
  const path = pathOf(error);
  return { path, message: messageOf(error, path) };
}

function pathOf({ instancePath, keyword, params }: ErrorObject): Keys {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key));
  if (keyword === 'additionalProperties') return [...path, params['additionalProperty'] as string];
  return keyword === 'propertyNames' ? [...path, params['propertyName'] as string] : path;
}

function messageOf({ keyword, params }: ErrorObject, path: Keys): Sentence {
  const name = String(path.at(-1) ?? 'rutin.config.json');
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(name, path.slice(0, -1));
    case 'enum': {
      const words = (params['allowedValues'] as readonly string[]).join(', ');
      return {
        sv: `${name} har ett okänt värde. Välj bland ${words}.`,
        en: `${name} has an unknown value. Choose from ${words}.`,
      };
    }
    case 'type': {
      const type = TYPES[params['type'] as string] ?? { sv: params['type'] as string, en: params['type'] as string };
      return { sv: `${name} ska vara ${type.sv}.`, en: `${name} must be ${type.en}.` };
    }
    case 'minimum':
    case 'maximum':
      return { sv: `${name} ska vara från 1 till 3660.`, en: `${name} must be from 1 to 3660.` };
    default:
      return {
        sv: `${name} är tom. Skriv ett värde eller ta bort den.`,
        en: `${name} is empty. Write a value or remove it.`,
      };
  }
}

function unknownKey(name: string, above: Keys): Sentence {
  const known = Object.keys(above.reduce(propertiesAt, schema.properties));
  const near = nearestName(name, known);
  return near === undefined
    ? {
        sv: `${name} är ingen inställning. De är ${known.join(', ')}.`,
        en: `${name} is no setting. They are ${known.join(', ')}.`,
      }
    : { sv: `${name} är ingen inställning. Menade du ${near}?`, en: `${name} is no setting. Did you mean ${near}?` };
}

/** The properties of the object that a key leads to. */
function propertiesAt(properties: object, key: string | number): object {
  return (properties as Readonly<Record<string | number, { readonly properties?: object }>>)[key]?.properties ?? {};
}
