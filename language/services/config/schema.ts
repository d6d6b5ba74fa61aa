/** The JSON Schema of `rutin.config.json`. */
import schema from './config.schema.json' with { type: 'json' };

export const configSchema = schema;
