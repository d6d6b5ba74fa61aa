/** Any region: what is generated of it is the same when it is done again. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regionFiles } from '../bench/region.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';

removeFolders();

/** Days on which the region is clean: with errors nothing is generated. */
const day = fc.integer({ min: 0, max: 20 }).map((days) => {
  return new Date(Date.UTC(2026, 9, 1) + days * 86_400_000).toISOString().slice(0, 10);
});

const wanted = fc.record({
  units: fc.integer({ min: 1, max: 2 }),
  day,
  days: fc.integer({ min: 1, max: 30 }),
  lang: fc.constantFrom('sv', 'en'),
  only: fc.subarray(['csv', 'json', 'scim', 'ics', 'html', 'codeowners'], { minLength: 1 }),
  isKindTold: fc.boolean(),
  lines: fc.constantFrom('\n', '\r\n'),
});

it('is the same again', { timeout: 300_000 }, async () => {
  let generated = 0;
  await fc.assert(
    fc.asyncProperty(wanted, async (one) => {
      const texts = [...regionFiles(one.units)].map(({ path, text }) => [
        `a/${path}`,
        text.replaceAll('\n', one.lines),
      ]);
      const cwd = folderOf(Object.fromEntries(texts));
      const common = ['a', '--datum', one.day, '--horisont', String(one.days), '--lang', one.lang];
      const kind = one.isKindTold ? ['--include-absence-kind'] : [];
      const { code } = await callCli(['generate', ...common, '--only', one.only.join(','), ...kind], { cwd });
      if (code === 0) {
        generated++;
        expect(await callCli(['replay', 'out/kvitto.json'], { cwd })).toMatchObject({ code: 0, err: '' });
      }
    }),
    { numRuns: 5, seed: 20_261_121 },
  );
  expect(generated).toBeGreaterThan(0);
});
