/** Holds what commands write as JSON against the schemas that ship with the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { CHECKOUT } from './checkout.ts';

const SCHEMAS = join(CHECKOUT, 'language/report/schemas');

/** The value of a text that is as the schema of that name says; anything else fails the test. */
export function valid<T>(name: string, text: string): T {
  const schema = JSON.parse(readFileSync(join(SCHEMAS, `${name}.schema.json`), 'utf8')) as object;
  const ajv = new Ajv2020({ strictTypes: false, allErrors: true });
  const validate = ajv.compile(schema);
  const value: unknown = JSON.parse(text);
  validate(value);
  expect(validate.errors).toBeNull();
  return value as T;
}
