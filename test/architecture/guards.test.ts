/** What stands under one condition, or in a loop, is written in one way: on its line where it fits, else in braces. */
import { describe, expect, it } from 'vitest';
import { guardsAmiss } from '../support/architecture/guards.ts';
import { sourcesIn } from '../support/architecture/sources.ts';

const long = `first${'.second'.repeat(14)}`;

/** These hold scripts in the languages of shells. */
const SCRIPTS = /^language\/report\/completion\/(bash|zsh|powershell)\.ts$/;

describe('the sources', () => {
  it('have one statement on the line of its if, for or while, where it fits', () => {
    const sources = [...sourcesIn(['language', 'extension', 'test'])].filter(([file]) => !SCRIPTS.test(file));
    const amiss = sources.flatMap(([file, text]) =>
      guardsAmiss(text).map(({ line, fault }) => `${file}:${line} ${fault}`),
    );
    expect(amiss).toEqual([]);
  });
});

describe('what is written another way', () => {
  it.each([
    ['if (a) {\n  return;\n}\n', [1]],
    ['  if (a(b)) {\n    throw new Error(")");\n  }\n', [1]],
    ['a();\nfor (const b of c) {\n  d(b);\n}\n', [2]],
    ["while (/[)(]\\(/.test(a)) {\n  a = a.replace(')', '');\n}\n", [1]],
    [`if (a)\n  return ${long};\n`, [1]],
    ['for (const a of b)\n  if (a) c();\n', [1]],
    ['if (a) return b({\n  c,\n});\n', [1]],
  ])('is found: %j', (text, lines) => {
    expect(guardsAmiss(text).map(({ line }) => line)).toEqual(lines);
  });

  it.each([
    ['if (a) return;\n'],
    ["if (a(')')) return b ? '(' : `)`;\n"],
    ['for (;;) a();\nwhile (b());\n'],
    ['if (a) b(); // because\n'],
    [`if (a) {\n  return ${long}.third;\n}\n`],
    ['if (a) {\n  return;\n} else {\n  b();\n}\n'],
    ['if (a) {\n  b();\n  c();\n}\n'],
    ['if (a) {\n  if (b) c();\n}\n'],
    ['if (a) {\n  // because\n  b();\n}\n'],
    ['if (\n  a &&\n  b\n) {\n  c();\n}\n'],
    ['for (const a of b) {\n  const c = d;\n}\n'],
  ])('is not %j', (text) => {
    expect(guardsAmiss(text)).toEqual([]);
  });
});
