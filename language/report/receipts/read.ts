/** Reads a receipt, which may come from anywhere: what is not in every part as this program writes it is refused. */
import type { Stamp } from '../../provisioning/index.ts';
import { parseDay } from '../../time/index.ts';
import { UsageError } from '../../words/index.ts';
import { PRINTED, RECEIPT_MAKER, RECEIPT_VERSION, type Receipt } from './receipt.ts';
import { isAllowed, isInside, isRepeatable, mayAsk } from './repeatable.ts';

type Value = Readonly<Record<string, unknown>>;

const LONGEST_HORIZON = 3660;

/** The receipt in a text; a UsageError that says why it is none. */
export function receiptIn(path: string, text: string): Receipt {
  const value = parsed(text);
  if (!isObject(value) || value['maker'] !== RECEIPT_MAKER || value['command'] === undefined) throw foreign(path);
  if (value['version'] !== RECEIPT_VERSION) throw otherVersion(path, value['version']);
  const { maker: _, version: __, ...rest } = value;
  const fault = Object.entries(PARTS).find(([name, isRight]) => !isRight(rest[name], rest))?.[0];
  if (fault !== undefined) throw damaged(path, fault);
  return rest as unknown as Receipt;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What each part must be. */
const PARTS: Readonly<Record<keyof Receipt, (value: unknown, whole: Value) => boolean>> = {
  command: isRepeatable,
  asked: (value, { command }) => isList(value, isWord) && mayAsk(command as Receipt['command'], value.length),
  paths: (value) => isList(value, (one) => isWord(one) && (one === '.' || isInside(one))),
  options: (value, { command }) =>
    isList(value, (one) => typeof one === 'string' && isAllowed(command as Receipt['command'], one)),
  lang: (value) => value === 'sv' || value === 'en',
  prefix: isFolder,
  exitCode: (value) => Number.isInteger(value) && (value as number) >= 0,
  stamp: isStamp,
  sources: isDigest,
  git: (value) =>
    value === null ||
    (isObject(value) &&
      matches(value['commit'], /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/) &&
      isFolder(value['path']) &&
      typeof value['same'] === 'boolean'),
  inputs: (value) => isList(value, (one) => isFile(one) && one['path'] !== PRINTED),
  outputs: (value) => isList(value, isFile) && new Set(value.map(({ path }) => path)).size === value.length,
  wordings: (value) => isList(value, isWording),
};

function isStamp(value: unknown): value is Stamp {
  if (!isObject(value) || !isDigest(value['digest']) || !isText(value['program'])) return false;
  const { asOf, horizonDays: days, language, routines } = value;
  return (
    isText(asOf) &&
    parseDay(asOf) !== undefined &&
    Number.isInteger(days) &&
    (days as number) >= 1 &&
    (days as number) <= LONGEST_HORIZON &&
    Number.isInteger(language) &&
    isList(routines, (one) => isObject(one) && isText(one['name']) && isText(one['text']))
  );
}

function isWording(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['name']) &&
    isText(value['version']) &&
    isObject(value['quotes']) &&
    Object.values(value['quotes']).every(isDigest)
  );
}

function isFile(value: unknown): value is Value & { readonly path: string } {
  return (
    isObject(value) &&
    isText(value['path']) &&
    (value['path'] === PRINTED || isInside(value['path'])) &&
    Number.isInteger(value['bytes']) &&
    matches(value['sha256'], /^[0-9a-f]{64}$/)
  );
}

/** Empty, or a way down with `/` at its end. */
function isFolder(value: unknown): boolean {
  return value === '' || (isText(value) && value.endsWith('/') && isInside(value.slice(0, -1)));
}

/** Anything that a command line may hold. */
function isWord(value: unknown): value is string {
  return isText(value) && value !== '' && !value.includes('\0');
}

function isDigest(value: unknown): boolean {
  return matches(value, /^sha256:[0-9a-f]{64}$/);
}

function matches(value: unknown, form: RegExp): boolean {
  return isText(value) && form.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[];
function isList(value: unknown, isOne: (one: unknown) => boolean): value is readonly unknown[];
function isList(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isOne(one));
}

function foreign(path: string): UsageError {
  return new UsageError(
    `${path} är inget kvitto. Ange kvitto.json ur en mapp från rutin generate, eller filen som skrevs med --receipt.`,
    `${path} is not a receipt. Name kvitto.json in a folder of rutin generate, or the file that --receipt wrote.`,
  );
}

function otherVersion(path: string, version: unknown): UsageError {
  const told = typeof version === 'number' ? ` ${version}` : '';
  return new UsageError(
    `${path} är ett kvitto av en annan version${told}, och programmet kan version ${RECEIPT_VERSION}. Upprepa med det program som skrev det.`,
    `${path} is a receipt of another version${told}, and the program knows version ${RECEIPT_VERSION}. Repeat with the program that wrote it.`,
  );
}

function damaged(path: string, part: string): UsageError {
  return new UsageError(
    `${path} är ett skadat kvitto: ${part} är inte som programmet skriver det. Inget upprepades.`,
    `${path} is a damaged receipt: ${part} is not as the program writes it. Nothing was repeated.`,
  );
}
