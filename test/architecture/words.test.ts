/** What is said in two languages is said in one way, and what `words/` holds stands nowhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsIn } from '../support/architecture/imports.ts';

const CHECKOUT = join(import.meta.dirname, '../..');

/** Where one of two texts is chosen. */
const CHOICE = 'language/words/say.ts';

/** Where names and keywords stand once. */
const NAMES = /^language\/(words\/|model\/keywords\.ts$)/;

/** What `say` is for, written another way. */
const OTHER_CHOICES = [
  /\bsv \?(?![.?])/,
  /anguage === '(sv|en)'\s*\?/,
  /anguage === '(sv|en)'\)\s*\{?\s*return\b/,
  /\}\s*\)?\[[\w.]*anguage\]/,
];

/** Names that are made of a table in `words/` or of a keyword in `model/`. */
const HELD = new RegExp(
  `'(${[
    ...['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    ...['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'måndagar', 'Monday', 'Mondays'],
    ...['januari', 'februari', 'december', 'jan', 'feb', 'dec', 'January', 'February', 'December'],
    ...['planerad', 'arkiverad', 'semester', 'sjukfrånvaro', 'ledighet', 'uppstart', 'sammanslagning', 'privat'],
  ].join('|')})'`,
);

const sources = [...importsIn(['language']).keys()].filter((file) => !/\/grammar\/(generated|parser)\//.test(file));

describe('the sources', () => {
  it('choose between two texts by say alone', () => {
    expect(foundIn(sources, OTHER_CHOICES, (file) => file === CHOICE)).toEqual([]);
  });

  it('have the names of days, months and values of the language once', () => {
    expect(foundIn(sources, [HELD], (file) => NAMES.test(file))).toEqual([]);
  });
});

function foundIn(
  files: readonly string[],
  patterns: readonly RegExp[],
  mayHave: (file: string) => boolean,
): readonly string[] {
  return files
    .filter((file) => !mayHave(file))
    .flatMap((file) => {
      const text = readFileSync(join(CHECKOUT, file), 'utf8');
      const found = patterns.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
      return found.map(({ index, 0: words }) => `${file}:${text.slice(0, index).split('\n').length}: ${words}`);
    });
}
