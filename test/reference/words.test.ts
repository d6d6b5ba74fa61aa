/** Every word of the language is explained, in its place, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { checks } from '../../language/checks/index.ts';
import { shippedWorkspace } from '../../language/disk/input/filling.ts';
import { formatted } from '../../language/editing/format/format.ts';
import { FORMS, WORD_KEYS } from '../../language/grammar/generated/words.ts';
import { parse } from '../../language/grammar/parse.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { KNOWN_WORDS, type WordKind } from '../../language/model/index.ts';
import type { Entry } from '../../language/reference/entry.ts';
import { explainedOf } from '../../language/reference/explained.ts';
import { ENTRIES, explainedParameters } from '../../language/reference/index.ts';
import { nameIn } from '../support/reference.ts';

const RULES: Readonly<Record<WordKind, string>> = {
  role: 'Role',
  unitKind: 'Kind',
  channel: 'Channel',
  content: 'Content',
  way: 'Via',
  interval: 'LogReview',
};

/** All that is to be explained, each after the rule that reads it. */
const WORDS: readonly string[] = [
  ...WORD_KEYS,
  ...Object.entries(KNOWN_WORDS).flatMap(([kind, words]) => words.map((word) => `${RULES[kind as WordKind]}.${word}`)),
  ...checks.map(({ name }) => `CheckBinding.${name}`),
];

const TOLD = [...ENTRIES.map(explainedOf), ...explainedParameters()];

describe('the words of the language', () => {
  it('are many, and each is explained', () => {
    const explained = new Set<string>(ENTRIES.flatMap(keysOf));
    expect(WORDS.length).toBeGreaterThan(200);
    expect(WORDS.filter((word) => !explained.has(word))).toEqual([]);
  });

  it('are all that is explained, each in a place that there is, and once', () => {
    const keys = ENTRIES.flatMap((entry) => keysOf(entry).map((key) => `${key} ${entry.within ?? ''}`));
    expect(ENTRIES.flatMap(keysOf).filter((key) => !WORDS.includes(key))).toEqual([]);
    expect(ENTRIES.filter(({ within }) => within !== undefined && !(within in FORMS))).toEqual([]);
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  });

  it('have parameters of every check among them', () => {
    const known = TOLD.map(({ title, place }) => `${place.sv} ${title}`);
    const all = checks.flatMap(({ name, parameters }) =>
      Object.values(parameters).map((spec) => `i kontroll ${name} ${spec.name}`),
    );
    expect(all.filter((one) => !known.includes(one))).toEqual([]);
    const mute = TOLD.filter(({ meaning, notes }) => meaning.sv.endsWith('orden nedan.') && notes.length === 0);
    expect(mute.map(({ title, place }) => `${title} ${place.sv}`)).toEqual([]);
  });
});

describe('an example', () => {
  it.each(ENTRIES.map((entry) => [nameIn(entry), entry] as const))('of %s is right as it stands', (_, entry) => {
    const text = `${entry.example}\n`;
    expect(parse(text).errors).toEqual([]);
    expect(formatted(parse(text))).toBe(text);
    expect(factsOf('a.rutin', text).problems).toEqual([]);
    expect(text).toMatch(new RegExp(`(?<!\\p{L})${explainedOf(entry).title}(?!\\p{L})`, 'u'));
  });
});

describe('a clause', () => {
  it('behind a word is one of a shipped routine, and is named once', () => {
    const ws = shippedWorkspace();
    for (const entry of ENTRIES) {
      const clauses = entry.clauses ?? [];
      expect(
        clauses.filter((id) => ws.lookup('clause', id).length === 0),
        nameIn(entry),
      ).toEqual([]);
      expect(new Set(clauses).size, nameIn(entry)).toBe(clauses.length);
    }
  });
});

describe('what is said', () => {
  it.each(['sv', 'en'] as const)('is whole sentences in plain words (%s)', (language) => {
    for (const { title, place, meaning, form, notes } of TOLD) {
      const texts = [meaning, ...notes].map((one) => one[language]);
      expect(meaning[language], title).toMatch(/^[\p{Lu}”“].*[.]$/u);
      expect(meaning[language].length, meaning[language]).toBeLessThan(200);
      for (const text of [...texts, place[language], form?.[language] ?? '']) {
        expect(text, title).not.toMatch(/ {2}|[<>]|undefined|\bhon\b|\bhans\b|\bshe\b|\bher\b|deklar|parameter|token/);
      }
    }
  });

  it('is said in both languages', () => {
    for (const { meaning, title } of TOLD) expect(meaning.sv, title).not.toBe(meaning.en);
  });
});

function keysOf({ of, also = [] }: Entry): readonly string[] {
  return [...of, ...also];
}
