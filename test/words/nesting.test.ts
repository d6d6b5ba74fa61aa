/** How deep JSON goes is seen before it is read, whatever stands in its texts and comments. */
import { describe, expect, it } from 'vitest';
import { DEEPEST, tooDeepAt } from '../../language/words/index.ts';

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('JSON', () => {
  it('may go as deep as is followed, and no deeper', () => {
    expect(tooDeepAt(nested(DEEPEST))).toBeUndefined();
    expect(tooDeepAt(nested(DEEPEST + 1))).toBe(DEEPEST);
    expect(tooDeepAt(`${'{"a":'.repeat(DEEPEST)}[`)).toBe(DEEPEST * '{"a":'.length);
  });

  it('is no deeper for having much side by side', () => {
    expect(tooDeepAt(`[${'[],{},'.repeat(1000)}1]`)).toBeUndefined();
  });

  it.each([
    ['a text', `"${'['.repeat(200)}"`],
    ['a text with a quotation mark in it', `"\\"${'['.repeat(200)}"`],
    ['a text that ends in a backslash', `["\\\\", ${nested(50)}]`],
    ['a comment to the end of its line', `// ${'['.repeat(200)}\n[]`],
    ['a comment over lines', `/* ${'['.repeat(200)}\n*/ []`],
    ['a comment without an end', `/* ${'['.repeat(200)}`],
    ['a text without an end', `"${'['.repeat(200)}`],
  ])('has no brackets in %s', (_what, text) => {
    expect(tooDeepAt(text)).toBeUndefined();
  });

  it('goes on after a comment and after a text', () => {
    expect(tooDeepAt(`/* x */${nested(DEEPEST + 1)}`)).toBe(DEEPEST + 7);
    expect(tooDeepAt(`// x\n${nested(DEEPEST + 1)}`)).toBe(DEEPEST + 5);
    expect(tooDeepAt(`["x",${nested(DEEPEST)}]`)).toBe(DEEPEST + 4);
    expect(tooDeepAt(`["\\\\",${nested(DEEPEST)}]`)).toBe(DEEPEST + 5);
  });
});
