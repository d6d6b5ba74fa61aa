/** Reads the current state of the real system: `provisionering.json`, or work lists in CSV of the same columns. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Provisioning } from '../../model/index.ts';
import type { ItemKind } from '../../plan/index.ts';
import { UsageError } from '../frame/usage-error.ts';
import { decode } from '../input/decode.ts';
import { fromSystem, type Unreadable } from '../input/unreadable.ts';

/** A state, and the kinds of items that its source has no words for. */
export interface CurrentState {
  readonly state: Provisioning;
  readonly untold: ReadonlySet<ItemKind>;
  /** It tells of units in läsläge and arkiverad, too. */
  readonly tellsOfFrozen: boolean;
}

const JSON_NAME = 'provisionering.json';

/** The state in the files named; a folder stands for the provisionering.json or the work lists in it. */
export async function readCurrent(paths: readonly string[]): Promise<CurrentState> {
  const files = paths.flatMap(filesAt).map((file) => ({ file, text: textOf(file) }));
  const [first] = files;
  if (first !== undefined && looksLikeJson(first.text)) {
    if (files.length > 1) {
      throw new UsageError(
        'Nuläget är en provisionering.json eller flera arbetslistor, inte båda.',
        'The current state is one provisionering.json or several work lists, not both.',
      );
    }
    const { provisioningIn } = await import('./current-json.ts');
    return { state: provisioningIn(first.file, first.text), untold: new Set(), tellsOfFrozen: true };
  }
  const { workListsIn } = await import('./current-csv.ts');
  return workListsIn(files);
}

function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

function filesAt(path: string): readonly string[] {
  if (!existsSync(path)) {
    throw new UsageError(
      `${path} finns inte. Ange filen med nuläget efter --current.`,
      `${path} does not exist. Name the file with the current state after --current.`,
    );
  }
  return statSync(path).isDirectory() ? filesIn(path) : [path];
}

function filesIn(folder: string): readonly string[] {
  if (existsSync(join(folder, JSON_NAME))) {
    return [join(folder, JSON_NAME)];
  }
  const lists = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.csv'));
  if (lists.length === 0) {
    throw new UsageError(
      `${folder} har varken ${JSON_NAME} eller arbetslistor (.csv).`,
      `${folder} has neither ${JSON_NAME} nor work lists (.csv).`,
    );
  }
  return lists.sort().map((name) => join(folder, name));
}

function textOf(file: string): string {
  let text: string | Unreadable;
  try {
    text = decode(file, readFileSync(file));
  } catch (fault) {
    text = fromSystem(file, fault);
  }
  if (typeof text === 'string') {
    return text;
  }
  const { reason, advice } = text;
  throw new UsageError(`${file} ${reason.sv}. ${advice.sv}`, `${file} ${reason.en}. ${advice.en}`);
}
