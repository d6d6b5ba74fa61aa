/** `rutin --version`: the program, the language it reads, and the routines that come with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_VERSION, PROGRAM_VERSION } from '../../language/model/index.ts';
import { shippedRoutines } from '../../language/services/builtin.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli } from '../support/cli.ts';

describe('the version', () => {
  it.each([[['--version']], [['-V']], [['--lang', 'sv', '--version']]])('is told by %j', async (args) => {
    const { code, out, err } = await callCli(args);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 2)).toEqual([`Rutin ${PROGRAM_VERSION}`, `Språkets version: ${LANGUAGE_VERSION}`]);
    expect(out).toMatch(
      /^ {2}Meddelandecenter 3\.0, SSN14971-1865200826-13, gäller till \d{4}-\d\d-\d\d, text sha256:[0-9a-f]{64}$/m,
    );
    expect(out.match(/^ {2}\S/gm)).toHaveLength(shippedRoutines.length);
  });

  it('is told in English', async () => {
    expect((await callCli(['--version', '--lang', 'en'])).out).toContain('Version of the language');
  });
});

it.each(['package.json', 'extension/package.json'])('the version of the program is that of %s', (path) => {
  const manifest = JSON.parse(readFileSync(join(CHECKOUT, path), 'utf8')) as { readonly version: string };
  expect(manifest.version).toBe(PROGRAM_VERSION);
});
