/** The pieces that JSON Schemas of our own are put together from. */

/** A schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** An object that has exactly these properties, all of them. */
export function object(description: string, properties: Readonly<Record<string, Schema>>): Schema {
  return { description, type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

export function list(items: Schema, description?: string): Schema {
  return { ...(description === undefined ? {} : { description }), type: 'array', items };
}

export function text(description: string): Schema {
  return { description, type: 'string' };
}

export function flag(description: string): Schema {
  return { description, type: 'boolean' };
}

export function oneOf(description: string, words: readonly string[]): Schema {
  return { description, enum: words };
}

/** The same, or null. */
export function orNull(schema: Schema): Schema {
  const { description, ...rest } = schema;
  return { ...(description === undefined ? {} : { description }), anyOf: [rest, { type: 'null' }] };
}

export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}
