/** Holds what commands write as JSON against the schemas that ship with the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { CHECKOUT } from './checkout.ts';

const SCHEMAS = join(CHECKOUT, 'language/report/schemas');

/** Made once: to make one takes far longer than to use it. */
const made = new Map<string, ValidateFunction>();

function validatorOf(name: string): ValidateFunction {
  const known = made.get(name);
  if (known !== undefined) return known;
  const schema = JSON.parse(readFileSync(join(SCHEMAS, `${name}.schema.json`), 'utf8')) as object;
  const validator = new Ajv2020({ strictTypes: false, allErrors: true }).compile(schema);
  made.set(name, validator);
  return validator;
}

/** The value of a text that is as the schema of that name says; anything else fails the test. */
export function valid<T>(name: string, text: string): T {
  const validate = validatorOf(name);
  const value: unknown = JSON.parse(text);
  validate(value);
  expect(validate.errors).toBeNull();
  return value as T;
}
