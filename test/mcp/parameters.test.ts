/** What a tool may be told: what its schema allows is read, and what it does not allow is refused in both languages. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { given, schemaOf } from '../../language/mcp/parameters.ts';
import { tools } from '../../language/mcp/tools/index.ts';
import { UsageError } from '../../language/words/index.ts';

const parameters = {
  subject: { type: 'text', isNeeded: true, text: { sv: 'Vem', en: 'Who' } },
  from: { type: 'day', text: { sv: 'När', en: 'When' } },
} as const;
const isAllowed = new Ajv().compile(schemaOf(parameters, 'sv'));

const good = [
  { subject: 'a' },
  { subject: 'a', from: '2026-02-28', limit: 200, cursor: 'x', date: '2026-01-01' },
  { subject: 'x'.repeat(1_000), limit: 1 },
];
const bad: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { subject: '' },
  { subject: 1 },
  { subject: null },
  { subject: ['a'] },
  { subject: 'x'.repeat(1_001) },
  { subject: 'a', from: 'i dag' },
  { subject: 'a', limit: 0 },
  { subject: 'a', limit: 201 },
  { subject: 'a', limit: 1.5 },
  { subject: 'a', limit: '5' },
  { subject: 'a', sökväg: '..' },
  { subject: 'a', constructor: 'x' },
];

describe('what is told', () => {
  it.each(good)('%j is read', (told) => {
    expect(isAllowed(told)).toBe(true);
    expect(given(parameters, told).texts).toEqual({ subject: told.subject });
  });

  it.each(bad)('%j is refused', (told) => {
    expect(isAllowed(told)).toBe(false);
    expect(() => given(parameters, told)).toThrow(UsageError);
  });

  it('is refused where it is a day that there is not, or nothing but blanks', () => {
    expect(() => given(parameters, { subject: 'a', from: '2026-02-30' })).toThrow(UsageError);
    expect(() => given(parameters, { subject: '  ' })).toThrow(UsageError);
  });
});

describe.each(tools)('$name', ({ parameters: own, title, text }) => {
  it('tells in both languages what it does and what it may be told', () => {
    for (const sentence of [title, text, ...Object.values(own).map((one) => one.text)]) {
      expect(sentence.sv.trim()).not.toBe('');
      expect(sentence.en).not.toBe(sentence.sv);
    }
  });
});
