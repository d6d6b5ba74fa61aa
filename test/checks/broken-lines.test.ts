/** A line that cannot be read hides nothing about the other lines: a name nobody has is told there all the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offsetOf, positionOf } from '../../language/model/index.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { findingsIn, workspaceOf } from '../support/judged.ts';

const EXAMPLE = join(CHECKOUT, 'examples/fristad');
const FILES = Object.fromEntries(
  readdirSync(EXAMPLE)
    .filter((name) => name.endsWith('.rutin'))
    .map((name) => [name, readFileSync(join(EXAMPLE, name), 'utf8')]),
);

/** What a clerk does to a line, and to a name on it. */
const SLIPS: Readonly<Record<string, (line: string) => string>> = {
  'its first word is misspelt': (line) => line.replace(/^(\s*\p{L})\p{L}/u, '$1x'),
  'its first word is gone': (line) => line.replace(/^(\s*)\S+ /, '$1'),
  'a semicolon ends it': (line) => `${line};`,
  'a bracket stands in it': (line) => line.replace(/ (\S+)$/, ' ($1'),
  'more words end it': (line) => `${line} och några andra`,
};

/** The lines of a file that name a person, other than those that begin a declaration. */
function linesWithPersons(text: string): readonly number[] {
  const lines = text.split('\n');
  return [...lines.keys()].filter((i) => /\bexe[a-z]+1\b/.test(lines[i] ?? '') && !/^\p{L}/u.test(lines[i] ?? ''));
}

function withLine(text: string, index: number, change: (line: string) => string): string {
  return text
    .split('\n')
    .map((line, i) => (i === index ? change(line) : line))
    .join('\n');
}

const unknown = (line: string): string => line.replace(/\bexe[a-z]+1\b/, 'exexx1');

function toldLines(texts: Readonly<Record<string, string>>, file: string): readonly number[] {
  const ws = workspaceOf(texts);
  const facts = ws.files.get(file);
  return findingsIn(texts)
    .filter(({ code, mark }) => code === 'RUT-002' && mark.anchor.file === file)
    .map(({ mark }) => positionOf(facts?.lineStarts ?? new Uint32Array(1), mark.anchor.start + offsetOf(mark.at)).line);
}

describe.each(Object.keys(SLIPS))('when %s', (slip) => {
  it.each(Object.keys(FILES))('in %s, unknown names on other lines are told', (file) => {
    const text = FILES[file] ?? '';
    const lines = linesWithPersons(text);
    const hidden: string[] = [];
    for (const broken of lines) {
      const other = lines.find((line) => line > broken + 1) ?? lines[0];
      if (other === undefined || other === broken) continue;
      const changed = withLine(withLine(withLine(text, other, unknown), broken, unknown), broken, SLIPS[slip] as never);
      if (!toldLines({ ...FILES, [file]: changed }, file).includes(other + 1)) {
        hidden.push(`${broken + 1} ${other + 1}`);
      }
    }
    expect(hidden).toEqual([]);
  });
});
