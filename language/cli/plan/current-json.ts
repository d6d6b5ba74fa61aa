/** A `provisionering.json` as a state, validated against its schema. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { schemaOf } from '../../generators/json/schema.ts';
import { PROVISIONING_VERSION, type Provisioning } from '../../model/index.ts';
import { parseDay } from '../../time/index.ts';
import { UsageError } from '../frame/usage-error.ts';

/** The state in the text of a file; a UsageError that says what is wrong, and where in the file. */
export function provisioningIn(file: string, text: string): Provisioning {
  const value = withLists(parsed(file, text));
  const version = (value as { readonly stamp?: { readonly version?: unknown } } | null)?.stamp?.version;
  if (typeof version === 'number' && version !== PROVISIONING_VERSION) {
    throw new UsageError(
      `${file} har version ${version} av formatet, och programmet kan version ${PROVISIONING_VERSION}. Gör om filen.`,
      `${file} has version ${version} of the format, and the program knows ${PROVISIONING_VERSION}. Make it anew.`,
    );
  }
  const ajv = new Ajv2020();
  ajv.addFormat('date', (date: string) => parseDay(date) !== undefined);
  const validate = ajv.compile(schemaOf(''));
  if (!validate(value)) {
    throw invalid(file, validate.errors?.[0]);
  }
  return normalized(value as Provisioning);
}

/** A file that was written before the format told of verksamheter and uppdrag tells of none. */
function withLists(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { departments: [], assignments: [], ...value }
    : value;
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    const [sv, en] = ['är inte giltig JSON', 'is not valid JSON'];
    const reason = (fault as Error).message;
    throw new UsageError(`${file} ${sv} (${reason}).`, `${file} ${en} (${reason}).`);
  }
}

function invalid(file: string, error: ErrorObject | undefined): UsageError {
  const place = error?.instancePath || '/';
  const what = [error?.message, ...Object.values(error?.params ?? {})].join(' ');
  return new UsageError(
    `${file} är ingen provisionering som programmet kan läsa. Felet står vid ${place}: ${what}.`,
    `${file} is not a provisioning that the program can read. The fault stands at ${place}: ${what}.`,
  );
}

/** Names and texts are compared in NFC. */
function normalized({ stamp, ...rest }: Provisioning): Provisioning {
  const { $schema: _, ...lists } = rest as typeof rest & { readonly $schema?: string };
  return JSON.parse(JSON.stringify({ stamp, ...lists }).normalize('NFC')) as Provisioning;
}
