/** The JSON Schema of `rutin.config.json`. Each description is in Swedish, and in English in the `$comment` beside it. */
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import schema from './config.schema.json' with { type: 'json' };

export const configSchema = schema;

/** The schema with its descriptions in one language, as JSON. */
export function configSchemaIn(language: Language): string {
  const inOne = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (!('$comment' in value) || !('description' in value)) return value;
    const { $comment, description, ...rest } = value;
    return { description: say(language, description, $comment), ...rest };
  };
  return JSON.stringify(schema, inOne, 2);
}
