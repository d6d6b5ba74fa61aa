/** Every text of the extension stands in Swedish and in English, and none stands there in vain. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';

const EXTENSION = join(CHECKOUT, 'extension');

const textOf = (file: string): string => readFileSync(join(EXTENSION, file), 'utf8');
const keysIn = (file: string): readonly string[] => Object.keys(JSON.parse(textOf(file)) as object).sort();

/** The first argument of every call of `t`. */
function textsInSource(): readonly string[] {
  const files = readdirSync(join(EXTENSION, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\.tsx?$/.test(file)).map((file) => textOf(join('src', file)));
  const calls = sources.flatMap((source) =>
    [...source.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)+)'/g)].map(([, text]) => text),
  );
  return [...new Set(calls as string[])].sort();
}

const holes = (text: string): readonly string[] => [...text.matchAll(/\{\d\}/g)].map(([hole]) => hole).sort();

describe('texts of the manifest', () => {
  const used = [
    ...new Set([...textOf('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key as string)),
  ].sort();

  it.each(['package.nls.json', 'package.nls.sv.json'])('%s has every text that is used and no other', (file) => {
    expect(keysIn(file)).toEqual(used);
  });

  it('leaves no title or description untranslated', () => {
    const bare = [
      ...textOf('package.json').matchAll(/"(title|description|markdownDescription|contents)": "([^%"][^"]*)"/g),
    ];
    expect(bare.map(([, , text]) => text)).toEqual(['Rutin', 'Rutin']);
  });
});

describe('texts at run time', () => {
  const swedish = JSON.parse(textOf('l10n/bundle.l10n.sv.json')) as Readonly<Record<string, string>>;

  it('stand in Swedish, all of them and no other', () => {
    expect(keysIn('l10n/bundle.l10n.sv.json')).toEqual(textsInSource());
  });

  it.each(Object.entries(swedish))('%s has the same holes', (english, text) => {
    expect(holes(text)).toEqual(holes(english));
    expect(text.trim()).not.toBe('');
  });
});
