/** `rutin import` on exports as they come: what it writes, and whether that is sound. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { formatted } from '../../language/editing/format/format.ts';
import { parse } from '../../language/grammar/parse.ts';
import { callCli, folderOf, type Ran } from './cli.ts';
import { textsIn } from './folder.ts';
import { findingsIn } from './judged.ts';

export const UNITS =
  'Enhetskod;Enhetsnamn;HSA-id;Förvaltning;Huvudman;Huvudmannatyp;Nivå\r\nFVC;Fristad vårdcentral;SE2321000131-E000000000101;Närhälsan;VGR;region;5\r\n';

export const INBOXES =
  'Inkorgsnamn;Enhet;Typ\nFristad vårdcentral Meddelande;FVC;Meddelande\nFristad vårdcentral Samverkan;FVC;Samverkan\n';

export const PERSONS = 'VGR-id;Namn;Roll;Enhet\nexeet1;Exempel Ett;Läkare;FVC\nexetv1;Exempel Två;ST-läkare;FVC\n';

export const usual = { 'enheter.csv': UNITS, 'inkorgar.csv': INBOXES, 'personer.csv': PERSONS };

export const SHARED = 'Fristad vårdcentral Samverkan';

export interface Imported extends Ran {
  readonly texts: Record<string, string>;
  readonly folder: string;
}

/** Imports the files given and the usual ones. */
export async function imported(
  files: Readonly<Record<string, string | Buffer>>,
  ...more: readonly string[]
): Promise<Imported> {
  const folder = folderOf(files);
  const out = join(folder, 'out');
  const paths = Object.keys(files).map((name) => join(folder, name));
  const ran = await callCli(['import', ...paths, '--out', out, ...more]);
  return { ...ran, folder, texts: existsSync(out) ? textsIn(out) : {} };
}

export const members = (text: string | Buffer, name = 'medlemmar.csv', ...more: readonly string[]) =>
  imported({ ...usual, [name]: text }, ...more);

export function expectSound(texts: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(texts)) expect(formatted(parse(text)), file).toBe(text);
  const grave = findingsIn(texts).filter(({ code }) =>
    ['RUT-001', 'RUT-002', 'RUT-003', 'RUT-008', 'RUT-009'].includes(code),
  );
  expect(grave.map(({ code, args }) => [code, args])).toEqual([]);
}
