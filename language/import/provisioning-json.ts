/** A `provisionering.json` as a state, validated against its schema. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { schemaOf } from '../generators/json/schema.ts';
import type { Sentence } from '../model/index.ts';
import { PROVISIONING_VERSION, type Provisioning } from '../provisioning/index.ts';
import { parseDay } from '../time/index.ts';
import { UsageError } from '../words/index.ts';
import { shareTexts } from './shared-texts.ts';

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
  const holds = validator();
  if (!holds(value)) throw invalid(file, holds.errors?.[0]);
  const state = normalized(value as Provisioning, text);
  shareTexts(state);
  return state;
}

let made: ValidateFunction | undefined;

/** The schema as a function: made once, when the first file is read. */
function validator(): ValidateFunction {
  if (made === undefined) {
    const ajv = new Ajv2020();
    ajv.addFormat('date', (date: string) => parseDay(date) !== undefined);
    made = ajv.compile(schemaOf('', true));
  }
  return made;
}

/** A file that was written before the format told of verksamheter, uppdrag, program and wording tells of none. */
function withLists(value: unknown): unknown {
  return isObject(value)
    ? { departments: [], assignments: [], ...value, ...('stamp' in value ? { stamp: withProgram(value.stamp) } : {}) }
    : value;
}

function withProgram(stamp: unknown): unknown {
  if (!isObject(stamp)) return stamp;
  const { routines } = stamp as { readonly routines?: unknown };
  const told = Array.isArray(routines)
    ? { routines: routines.map((one: unknown) => (isObject(one) ? { text: '', ...one } : one)) }
    : {};
  return { program: '', language: 0, ...stamp, ...told };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadableState(file, {
      sv: 'filen är avbruten, eller av ett annat slag',
      en: 'the file is cut off, or of another kind',
    });
  }
}

function invalid(file: string, error: ErrorObject | undefined): UsageError {
  const what = faultOf(error);
  const path = error?.instancePath ?? '';
  const [at, there] = path === '' ? ['överst i filen', 'at the top of the file'] : [`vid ${path}`, `at ${path}`];
  return unreadableState(file, { sv: `${at} ${what.sv}`, en: `${there} ${what.en}` });
}

/** Says first what the file is not and what to choose in its stead, and last what whoever made it wants to know. */
function unreadableState(file: string, why: Sentence): UsageError {
  return new UsageError(
    `${file} går inte att läsa som ett nuläge: ${why.sv}. Ange provisionering.json eller arbetslistorna, som de skrevs senast.`,
    `${file} cannot be read as a current state: ${why.en}. Name provisionering.json or the work lists, as they were last written.`,
  );
}

/** What is wrong at a place, in words. */
function faultOf(error: ErrorObject | undefined): Sentence {
  const params: Readonly<Record<string, unknown>> = error?.params ?? {};
  switch (error?.keyword) {
    case 'required':
      return { sv: `saknas ${params['missingProperty']}`, en: `${params['missingProperty']} is missing` };
    case 'additionalProperties': {
      const name = params['additionalProperty'];
      return { sv: `står ${name}, som inte hör dit`, en: `stands ${name}, which does not belong there` };
    }
    case 'type':
      return {
        sv: `står något av fel slag (väntat: ${params['type']})`,
        en: `the kind is wrong (${params['type']} is expected)`,
      };
    case 'enum':
      return { sv: 'står ett ord som formatet inte har', en: 'stands a word that the format does not have' };
    case 'format':
    case 'pattern':
      return { sv: 'står ett värde i fel form', en: 'stands a value of the wrong form' };
    default:
      return { sv: 'står något annat än formatet säger', en: 'stands something else than the format says' };
  }
}

/** What may make a text another in NFC; of most texts it is enough to look for it, and no second text is made. */
const MAY_CHANGE = /[\u0300-\u200f\u2028-\uffff]/;

/** Names and texts are compared in NFC. A text that is in it, and escapes nothing, holds nothing else. */
function normalized({ stamp, ...rest }: Provisioning, text: string): Provisioning {
  const { $schema: _, ...lists } = rest as typeof rest & { readonly $schema?: string };
  const state = { stamp, ...lists };
  const isNormal = !text.includes('\\u') && (!MAY_CHANGE.test(text) || text.normalize('NFC') === text);
  return isNormal ? state : (JSON.parse(JSON.stringify(state).normalize('NFC')) as Provisioning);
}
