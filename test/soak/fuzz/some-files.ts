/** Several files as one text: before each a line with its name and the way in which it is written in bytes. */
import { writeXlsx } from 'hucre/xlsx';
import { signOf } from './mutate/table.ts';

export interface SomeFile {
  readonly name: string;
  /** `latin1`, `utf16le`, `bom`, or of which byte what is to be made; empty for UTF-8. */
  readonly way: string;
  readonly text: string;
}

const MARK = /^=== ([^\n|]*)\|([^\n|]*)\n/m;

/** The files of a text; a text without marks is one file. */
export function someFiles(input: string): readonly SomeFile[] {
  const [before = '', ...rest] = input.split(MARK);
  const files: SomeFile[] = before === '' && rest.length > 0 ? [] : [{ name: 'lista.csv', way: '', text: before }];
  for (let at = 0; at + 2 < rest.length; at += 3) {
    files.push({ name: rest[at] as string, way: rest[at + 1] as string, text: rest[at + 2] as string });
  }
  return files;
}

/** The line before a file. */
export function fileMark({ name, way }: SomeFile): string {
  return `=== ${name}|${way}\n`;
}

/** The bytes of a file: a workbook is made of what is a table. */
export async function bytesOf({ name, way, text }: SomeFile): Promise<Buffer> {
  if (!name.endsWith('.xlsx')) return plainBytes({ name, way, text });
  const sign = signOf(text);
  const rows = text.split(/\r?\n/).map((row) => row.split(sign).map((cell) => cell.replace(/^"(.*)"$/, '$1')));
  return changed(Buffer.from(await writeXlsx({ sheets: [{ name: 'Blad1', rows }] })), way);
}

/** All files of a text with their bytes. */
export function namedBytes(files: readonly SomeFile[]): Promise<readonly { name: string; bytes: Buffer }[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));
}

/** The bytes of a text that is no table of a workbook. */
export function plainBytes({ way, text }: SomeFile): Buffer {
  return changed(encoded(text, way), way);
}

function encoded(text: string, way: string): Buffer {
  if (way === 'latin1') return Buffer.from(text, 'latin1');
  if (way === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return Buffer.from(way === 'bom' ? `\ufeff${text}` : text);
}

function changed(bytes: Buffer, way: string): Buffer {
  const [, at, value] = /^bytes (\d+):(\d+)$/.exec(way) ?? [];
  if (at === undefined || bytes.length === 0) return bytes;
  bytes[Number(at) % bytes.length] = Number(value) & 255;
  return bytes;
}
