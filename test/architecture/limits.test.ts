/** No file and no function is larger than one can read at a sitting, and the command line is only what needs a process. */
import { describe, expect, it } from 'vitest';
import { functionsLongerThan } from '../support/architecture/functions.ts';
import { sourcesIn } from '../support/architecture/sources.ts';

const LINES_OF_A_FILE = 300;
const LINES_OF_A_FUNCTION = 60;
const LINES_OF_THE_COMMAND_LINE = 5_000;

const sources = sourcesIn(['language', 'extension/src', 'docs/site', 'test']);

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

describe('the sources', () => {
  it('have no file that is too long', () => {
    const long = [...sources].filter(([, text]) => linesOf(text) > LINES_OF_A_FILE);
    expect(long.map(([file, text]) => `${file}: ${linesOf(text)} lines`)).toEqual([]);
  });

  it('have no function that is too long', () => {
    const long = [...sources].flatMap(([file, text]) =>
      functionsLongerThan(LINES_OF_A_FUNCTION, text).map(({ line, lines }) => `${file}:${line}: ${lines} lines`),
    );
    expect(long).toEqual([]);
  });

  it('hold little in the command line', () => {
    const commandLine = [...sources].filter(([file]) => file.startsWith('language/cli/'));
    const lines = commandLine.map(([, text]) => linesOf(text)).reduce((sum, some) => sum + some, 0);
    expect(lines).toBeGreaterThan(1_000);
    expect(lines).toBeLessThanOrEqual(LINES_OF_THE_COMMAND_LINE);
  });
});

describe('a long function', () => {
  const body = '    one();\n'.repeat(4);

  it.each([
    ['function f() {\n', '}\n'],
    ['export async function f(\n  a: string,\n): Promise<void> {\n', '}\n'],
    ['const f = (a: string): void => {\n', '};\n'],
    ['const f = (a: string) =>\n', ''],
    ['class A {\n  static async f(a: string): Promise<void> {\n', '  }\n}\n'],
    ['const a = {\n  f: (a) => {\n', '  },\n};\n'],
  ])('is found, however it begins: %j', (head, tail) => {
    expect(functionsLongerThan(4, `${head}${body}${tail}`)).toHaveLength(1);
    expect(functionsLongerThan(9, `${head}${body}${tail}`)).toEqual([]);
  });

  it('is no group of tests, nor a branch', () => {
    expect(functionsLongerThan(4, `describe('a', () => {\n${body}});\nif (a) {\n${body}}\n`)).toEqual([]);
  });
});
