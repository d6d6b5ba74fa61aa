/** The manifest names nothing that is not there, and the shapes of both sides of the connection are the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';

const EXTENSION = join(CHECKOUT, 'extension');
const manifest = readFileSync(join(EXTENSION, 'package.json'), 'utf8');

interface Matcher {
  readonly name: string;
  readonly regexp: string;
  readonly severity: string;
}

const { contributes } = JSON.parse(manifest) as {
  readonly contributes: {
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly commands: readonly { readonly command: string }[];
    readonly problemPatterns: readonly Matcher[];
  };
};

function sources(): string {
  const files = readdirSync(join(EXTENSION, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(EXTENSION, 'src', file), 'utf8'))
    .join('\n');
}

describe('the manifest', () => {
  it('declares the commands that are registered', () => {
    const code = sources();
    const missing = contributes.commands.filter(({ command }) => !code.includes(`'${command}'`));
    expect(missing).toEqual([]);
  });

  it('names pictures and files that exist', () => {
    const files = [...manifest.matchAll(/"(?:\.\/)?((?:images|snippets)\/[^"]+|language-configuration\.json)"/g)];
    expect(files.length).toBeGreaterThan(5);
    expect(files.map(([, file]) => file as string).filter((file) => !existsSync(join(EXTENSION, file)))).toEqual([]);
  });

  it('lets no hint stop short: the editor cuts those of a line after 43 characters unless it is told not to', () => {
    expect(contributes.configurationDefaults['[rutin]']).toHaveProperty(['editor.inlayHints.maximumLength'], 0);
  });

  it('reads the lines of the concise format, each severity by a pattern of its own', () => {
    const lines = [
      'narhalsan/fristad.rutin:104:10: varning MC-TIL-12 Exempel Ett har färre än 2 ombud',
      'a b.rutin:1:2: error RUT-001 Something',
      'x.rutin:3:4: tips RUT-010 Undantaget behövs inte',
    ];
    const read = lines.map((line) =>
      contributes.problemPatterns.filter(({ regexp }) => new RegExp(regexp).test(line)).map(({ name }) => name),
    );
    expect(read).toEqual([['rutin-warning'], ['rutin-error'], ['rutin-information']]);
  });
});

describe('the extension', () => {
  it('imports nothing from the language', () => {
    expect(sources()).not.toMatch(/from '(?:\.\.\/)+language\//);
  });

  it('has the shapes that the server has', () => {
    const rest = (text: string): string =>
      text.slice(Math.max(0, text.indexOf('/** A place to jump to'))).replace(/^export /gm, '');
    const server = rest(readFileSync(join(CHECKOUT, 'language/lsp/panels/shapes.ts'), 'utf8'));
    expect(rest(readFileSync(join(EXTENSION, 'src/shapes.ts'), 'utf8')).startsWith(server)).toBe(true);
    for (const file of ['week-shapes.ts', 'delegates-shapes.ts']) {
      const other = readFileSync(join(CHECKOUT, 'language/lsp/panels', file), 'utf8');
      expect(rest(readFileSync(join(EXTENSION, 'src', file), 'utf8'))).toBe(rest(other));
    }
  });

  it('has the shapes of pages that the server has', () => {
    const bare = (file: string): string => readFileSync(join(CHECKOUT, file), 'utf8').replace(/^export /gm, '');
    expect(bare('extension/src/subject-shapes.ts')).toBe(bare('language/lsp/panels/subject-shapes.ts'));
  });
});
