/** A few sessions with the real server, as the soak plays many; and what a part of the soak says of itself. */
import { expect, it } from 'vitest';
import { bundled, RUTIN } from '../support/bundle.ts';
import { callCli } from '../support/cli.ts';
import { Dice } from '../support/dice.ts';
import { tried } from './part.ts';
import { parts } from './parts/index.ts';
import { EDITS, sessionWith } from './session.ts';

bundled();

it.each([1, 2])(
  `after ${EDITS} edits by chance %i the server, the command line and a fresh reading say the same`,
  async (seed) => {
    const said = async (args: readonly string[], cwd: string) => {
      const { code, ...written } = await callCli(args, { cwd });
      return { code: code ?? 0, ...written };
    };
    expect(await sessionWith({ dice: new Dice(seed), program: RUTIN, said })).toBeUndefined();
  },
  240_000,
);

it('a session tells of a command line that says something else', async () => {
  const said = async () => ({ code: 0, out: '{ "findings": [] }', err: '' });
  expect(await sessionWith({ dice: new Dice(3), program: RUTIN, said, patience: 500 })).toMatch(
    /^after 8 edits: the server says something else\n {2}\+ /,
  );
}, 60_000);

it('a part counts its cases and tells the seed of each that fails', async () => {
  const told: string[] = [];
  const asked = { seed: 5, cases: 4, until: Number.POSITIVE_INFINITY, tell: (line: string) => told.push(line) };
  const outcome = await tried(asked, (seed) => (seed % 2 === 0 ? 'wrong' : undefined));
  expect(outcome).toEqual({ cases: 4, failed: ['seed 6: wrong', 'seed 8: wrong'] });
  expect(told).toEqual(outcome.failed);
  expect((await tried({ ...asked, until: 0 }, () => 'wrong')).cases).toBe(0);
});

it('every part has a name of its own and says what it holds', () => {
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  for (const { holds } of parts) expect(holds).toMatch(/; a case is /);
});
