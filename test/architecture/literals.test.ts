/** What a rule is stands with it: no other code tells rules apart by a code or a check's name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../language/checks/index.ts';
import { importsIn } from '../support/architecture/imports.ts';

const CHECKOUT = join(import.meta.dirname, '../..');

/** Where codes and names are at home: the checks, what explains words by them, and the grammar, whose own words look like them. */
const AT_HOME = /^language\/(checks|reference\/entries|grammar\/generated|grammar\/parser|grammar\/derive)\//;
/** The keys of the table of fixes are held by the compiler. */
const TYPED = 'language/editing/fixes/table.ts';

const CODE = /'(?:RUT|MC|IN|LL|KO|PR)-[A-Z0-9-]+[^']*'/;
const names = checks.map(({ name }) => name).join('|');
const NAMED = new RegExp(`(?:check|name|value) [!=]== '(?:${names})'|'(?:${names})' [!=]== `);

function literalsIn(file: string, text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^\s*(?:\*|\/\/|\/\*\*).*$/, ''));
  return lines.flatMap((line, at) =>
    (file !== TYPED && CODE.test(line)) || NAMED.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [],
  );
}

describe('code outside the checks', () => {
  it('names no rule to treat it otherwise', () => {
    const files = [...importsIn(['language', 'extension']).keys()].filter((file) => !AT_HOME.test(file));
    expect(files.length).toBeGreaterThan(400);
    expect(files.flatMap((file) => literalsIn(file, readFileSync(join(CHECKOUT, file), 'utf8')))).toEqual([]);
  });

  it.each([
    ["  if (code === 'RUT-010') fade();"],
    ["const VOIDING = new Set(['RUT-002', 'RUT-012']);"],
    ["  .filter(({ check }) => check.name === 'bevakning')"],
    ["  if (check !== 'ombudstäckning') return undefined;"],
  ])('would be told of %s', (line) => {
    expect(literalsIn('language/engine/x.ts', `/** x */\n${line}\n`)).toEqual([
      `language/engine/x.ts:2 ${line.trim()}`,
    ]);
  });
});
