/** `rutin test` from the outside: the expectations of a workspace, line by line, and what it ends with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, type Ran, removeFolders } from '../support/cli.ts';
import { textsIn } from '../support/folder.ts';
import { fristad } from '../support/plan/fristad.ts';
import { valid } from '../support/schemas.ts';

removeFolders();

const EXAMPLE = textsIn(join(CHECKOUT, 'examples/forvantningar'));
const whole = folderOf(EXAMPLE);
const broken = folderOf({
  ...EXAMPLE,
  'norr.rutin': (EXAMPLE['norr.rutin'] ?? '').replace('exetr1 till 2027-01-31,', '$&\n            exesv1,'),
});

function test(folder: string, ...args: readonly string[]): Promise<Ran> {
  return callCli(['test', '--datum', '2026-11-21', ...args], { cwd: folder });
}

const OUT = 'forvantningar.rutin:7:5: ✗ exesv1 når inte NorraVC.samverkan – ';

describe('what it ends with', () => {
  it('is 0 where all hold, 1 where one does not, also where a name is unknown', async () => {
    expect((await test(whole)).code).toBe(0);
    expect((await test(broken)).code).toBe(1);
    const misnamed = { ...EXAMPLE, 'forvantningar.rutin': 'förväntan "F" { exeev9 når NorraVC.samverkan }\n' };
    const { code, out } = await test(folderOf(misnamed));
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('? exeev9 når NorraVC.samverkan – Det finns ingen person'),
    ]);
  });

  it('is 1 where a line cannot be read, and 2 where there is no line', async () => {
    const slip = 'förväntan "F" {\n    exeet1 når NorraVC.samverkan\n    exesv1 ser NorraVC.samverkan\n}\n';
    const { code, out } = await test(folderOf({ ...EXAMPLE, 'forvantningar.rutin': slip }));
    expect([code, out]).toEqual([1, expect.stringContaining('? en rad som inte går att läsa')]);
    const empty = folderOf({ ...EXAMPLE, 'forvantningar.rutin': 'förväntan "F" { motivering "M" }\n' });
    expect((await test(empty)).code).toBe(2);
  });

  it('is 2 and a sentence where there is nothing to run, unless that was allowed', async () => {
    const { code, out, err } = await test(folderOf(fristad));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Här finns ingen förväntan att pröva');
    expect((await test(folderOf(fristad), '--allow-empty')).code).toBe(0);
    expect((await test(folderOf(fristad), '--lang', 'en')).err).toContain('no expectation here to run');
  });

  it('is 2 where a file could not be read', async () => {
    const folder = folderOf({ ...EXAMPLE, 'trasig.rutin': '\u0000\u0001\u0002' });
    expect((await test(folder)).code).toBe(2);
  });

  it('is of the files that are asked for', async () => {
    const two = folderOf({ ...EXAMPLE, 'egna.rutin': 'förväntan "Egna" { exesv1 når NorraVC.samverkan }\n' });
    expect((await test(two, 'forvantningar.rutin')).code).toBe(0);
    expect((await test(two, 'egna.rutin')).code).toBe(1);
    expect((await test(two, 'norr.rutin')).code).toBe(2);
  });
});

describe('what it tells', () => {
  it('is one line each, with why it does not hold', async () => {
    const { out } = await test(broken, '--format', 'concise');
    expect(out.split('\n')).toHaveLength(15);
    expect(out).toContain('forvantningar.rutin:4:5: ✓ exeet1, exetv1 når NorraVC.samverkan\n');
    expect(out).toContain(`${OUT}Exempel Söder (exesv1) når Norra vårdcentralen Samverkan lördag 2026-11-21\n`);
    expect((await test(broken, '--quiet')).out.split('\n')).toHaveLength(2);
    expect((await test(whole, '--quiet')).out).toBe('');
  });

  it('is in a terminal the line that lets someone in, and the line that would have to go', async () => {
    const { out } = await test(broken, '--format', 'pretty');
    expect(out).toContain(
      [
        '  ✗ exesv1 når inte NorraVC.samverkan',
        '      Exempel Söder (exesv1) når Norra vårdcentralen Samverkan lördag 2026-11-21',
        '        norr.rutin:27:13 Medlem enligt den här raden.',
        '      Håller om den här raden tas bort:',
        '        norr.rutin:27:13 ta bort exesv1\n',
      ].join('\n'),
    );
    expect(out).toMatch(/\n13 rader håller, 1 håller inte\n$/);
    const english = await test(broken, '--format', 'pretty', '--lang', 'en');
    expect(english.out).toContain('Holds if this line is removed:');
    expect(english.out).toMatch(/\n13 lines hold, 1 does not\n$/);
  });

  it('is as the schema says', async () => {
    const { out } = await test(broken, '--format', 'json', '--coverage');
    const told = valid<{ readonly summary: object; readonly unspoken: object }>('test', out);
    expect(told.summary).toEqual({ holds: 13, fails: 1, unknown: 0 });
    expect(told.unspoken).toEqual({ inboxes: [], absences: [] });
    expect(
      valid<{ readonly unspoken: unknown }>('test', (await test(whole, '--format', 'json')).out).unspoken,
    ).toBeNull();
  });

  it('is a test case for each line, those that hold too', async () => {
    const { out } = await test(broken, '--format', 'junit');
    expect(out.match(/<testcase /g)).toHaveLength(14);
    expect(out.match(/<failure /g)).toHaveLength(1);
    expect(out).toContain('<testsuite name="Samverkan i norr" tests="8" failures="1" errors="0" skipped="0">');
  });

  it.each(['sarif', 'github', 'gitlab'])('is the findings alone in %s', async (format) => {
    const { out } = await test(broken, '--format', format);
    expect(out).toContain('RUT-026');
    expect(out).not.toContain('MC-');
    expect((await test(whole, '--format', format)).out).not.toContain('RUT-026');
  });

  it('is a list in a comment on a change', async () => {
    const { out } = await test(broken, '--format', 'markdown', '--coverage');
    expect(out).toContain('#### Samverkan i norr');
    expect(out).toContain('- ❌ <code>exesv1 når inte NorraVC.samverkan</code>');
  });

  it('goes to a file beside what goes to the terminal', async () => {
    await test(broken, '--format', 'concise', '--format', 'junit', '--output-file', 'rutin.xml');
    expect(readFileSync(join(broken, 'rutin.xml'), 'utf8')).toContain('<testsuites name="rutin test">');
  });

  it('says which inboxes and absences no expectation speaks of', async () => {
    const one = folderOf({ ...EXAMPLE, 'forvantningar.rutin': 'förväntan "F" { exeet1 når NorraVC.samverkan }\n' });
    const { code, out } = await test(one, '--coverage', '--format', 'pretty');
    expect(code).toBe(0);
    expect(out).toContain('Ingen förväntan talar om 2 inkorgar:\n');
    expect(out).toContain('NorraVC.meddelande ”Norra vårdcentralen Meddelande”');
    expect(out).toContain('Ingen förväntan talar om 1 frånvaro:\n');
    expect(out).toContain('Exempel Ett (exeet1) från 2026-12-07 till 2026-12-18');
    expect(out).not.toContain('semester');
  });
});
