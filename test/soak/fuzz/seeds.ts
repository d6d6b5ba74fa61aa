/** What all fuzzing begins with: the examples, the routines, the pages of the checks, and random regions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomRegion } from '../../oracle/generate.ts';
import { printed } from '../../oracle/print.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { Dice } from '../../support/dice.ts';
import { cases } from '../../support/editing/fix-cases.ts';
import { textsIn } from '../../support/folder.ts';

/** Longer texts run no other code than shorter ones: they are taken apart, between declarations. */
const LONGEST = 2500;

/** Texts in which every construct of the language stands somewhere, and most of what can be wrong. */
export function seedTexts(): readonly string[] {
  const texts = [
    ...Object.values(textsIn(join(CHECKOUT, 'examples'))),
    ...Object.values(textsIn(join(CHECKOUT, 'language/routines'))).map((text) => text.slice(0, 2 * LONGEST)),
    ...cases().flatMap((one) =>
      Object.entries(one.texts).flatMap(([file, text]) => (file === 'grund.rutin' ? [] : [text])),
    ),
    ...regionTexts(6),
  ];
  return [...new Set(texts.flatMap(apart))];
}

function apart(text: string): readonly string[] {
  const parts: string[] = [];
  for (const one of text.split(/(?<=^\}\r?\n)/m)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + one.length <= LONGEST) parts[parts.length - 1] = last + one;
    else parts.push(one);
  }
  return parts.map((one) => one.slice(0, 2 * LONGEST));
}

/** Random regions, as texts. */
export function regionTexts(count: number): readonly string[] {
  return Array.from({ length: count }, (_, seed) => printed(randomRegion(new Dice(seed))).text);
}

/** The text of a file of the checkout. */
export function textAt(path: string): string {
  return readFileSync(join(CHECKOUT, path), 'utf8');
}

/** The files of a folder of the checkout whose names end so, by name. */
export function filesAt(path: string, end: string): readonly (readonly [string, string])[] {
  return readdirSync(join(CHECKOUT, path))
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => [name.normalize('NFC'), textAt(join(path, name))]);
}
