/** JSON Schema for every message of the protocol, made from the protocol's own meta model. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Schema = Record<string, unknown>;

interface MetaType {
  readonly kind: string;
  readonly name?: string;
  readonly element?: MetaType;
  readonly key?: MetaType;
  readonly value?: unknown;
  readonly items?: readonly MetaType[];
}

interface MetaProperty {
  readonly name: string;
  readonly type: MetaType;
  readonly optional?: boolean;
}

interface MetaStructure {
  readonly name: string;
  readonly properties: readonly MetaProperty[];
  readonly extends?: readonly MetaType[];
  readonly mixins?: readonly MetaType[];
}

interface MetaEnumeration {
  readonly name: string;
  readonly type: MetaType;
  readonly values: readonly { readonly value: string | number }[];
  readonly supportsCustomValues?: boolean;
}

interface MetaMessage {
  readonly method: string;
  readonly params?: MetaType;
  readonly result?: MetaType;
  readonly messageDirection: 'clientToServer' | 'serverToClient' | 'both';
}

interface MetaModel {
  readonly requests: readonly MetaMessage[];
  readonly notifications: readonly MetaMessage[];
  readonly structures: readonly MetaStructure[];
  readonly enumerations: readonly MetaEnumeration[];
  readonly typeAliases: readonly { readonly name: string; readonly type: MetaType }[];
}

const model = JSON.parse(readFileSync(join(import.meta.dirname, 'metaModel.json'), 'utf8')) as MetaModel;

/** The protocol's integers are those of 32 bits. */
const LARGEST = 2 ** 31 - 1;

/** A scheme of more letters than a drive has, and a colon. */
const URI: Schema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]+:' };

const BASE: Readonly<Record<string, Schema>> = {
  integer: { type: 'integer', minimum: -LARGEST - 1, maximum: LARGEST },
  uinteger: { type: 'integer', minimum: 0, maximum: LARGEST },
  URI,
  DocumentUri: URI,
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  null: { type: 'null' },
};

const ANYTHING = new Set(['LSPAny', 'LSPObject', 'LSPArray']);

const structures = new Map(model.structures.map((one) => [one.name, one]));

const definitions: Record<string, Schema> = {};
for (const one of model.structures) definitions[one.name] = structureSchema(propertiesOf(one));
for (const one of model.typeAliases) definitions[one.name] = ANYTHING.has(one.name) ? {} : schemaOf(one.type);
for (const { name, type, values, supportsCustomValues } of model.enumerations) {
  definitions[name] = supportsCustomValues === true ? schemaOf(type) : { enum: values.map(({ value }) => value) };
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: 'lsp', $defs: definitions });

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a value that a message carries; undefined where nothing is. */
export function faultIn(method: string, part: 'params' | 'result', value: unknown): string | undefined {
  const message = [...model.requests, ...model.notifications].find((one) => one.method === method);
  if (message === undefined) return `${method} is not in the protocol`;
  const type = message[part];
  if (type === undefined) return value === undefined || value === null ? undefined : `${method} has no ${part}`;
  const key = `${method} ${part}`;
  let validate = compiled.get(key);
  if (validate === undefined) {
    validate = ajv.compile(schemaOf(type));
    compiled.set(key, validate);
  }
  return validate(value) ? undefined : `${key}: ${ajv.errorsText(validate.errors?.slice(0, 8) ?? [])}`;
}

/** Whether the server may send this of its own accord. */
export function isServerMessage(method: string): boolean {
  const message = [...model.requests, ...model.notifications].find((one) => one.method === method);
  return message !== undefined && message.messageDirection !== 'clientToServer';
}

function schemaOf(type: MetaType): Schema {
  switch (type.kind) {
    case 'base':
      return BASE[type.name ?? ''] ?? { type: 'string' };
    case 'reference':
      return ANYTHING.has(type.name ?? '') ? {} : { $ref: `lsp#/$defs/${type.name}` };
    case 'array':
      return { type: 'array', items: schemaOf(type.element as MetaType) };
    case 'map':
      return {
        type: 'object',
        propertyNames: schemaOf(type.key as MetaType),
        additionalProperties: schemaOf(type.value as MetaType),
      };
    case 'or':
      return { anyOf: (type.items ?? []).map(schemaOf) };
    case 'and':
      return structureSchema((type.items ?? []).flatMap(({ name }) => propertiesOf(structures.get(name ?? ''))));
    case 'tuple':
      return { type: 'array', prefixItems: (type.items ?? []).map(schemaOf), items: false };
    case 'literal':
      return structureSchema((type.value as { readonly properties: readonly MetaProperty[] }).properties);
    default:
      return { const: type.value };
  }
}

function propertiesOf(structure: MetaStructure | undefined): readonly MetaProperty[] {
  if (structure === undefined) return [];
  const above = [...(structure.extends ?? []), ...(structure.mixins ?? [])];
  return [...above.flatMap(({ name }) => propertiesOf(structures.get(name ?? ''))), ...structure.properties];
}

function structureSchema(properties: readonly MetaProperty[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, type }) => [name, schemaOf(type)])),
    required: [...new Set(properties.filter(({ optional }) => optional !== true).map(({ name }) => name))],
    additionalProperties: false,
  };
}
