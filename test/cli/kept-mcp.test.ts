/** An assistant is answered with what was judged before just as without, whatever has changed in between, and leaves nothing there. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { builtAs } from '../../language/disk/cache/build.ts';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { Dice } from '../support/dice.ts';
import { edited, small } from '../support/edits.ts';
import { commit, repository, write } from '../support/git.ts';
import { type Asking, asking } from '../support/mcp/client.ts';

removeFolders();

const QUESTIONS = [
  ['check', {}],
  ['diff', { base: 'HEAD' }],
  ['diff', { base: 'HEAD~1', head: 'HEAD' }],
  ['fix_preview', {}],
  ['explain', { subject: 'MC-BEV-03' }],
] as const;

let kept = '';
beforeAll(() => builtAs('en provning'));
beforeEach(() => {
  kept = folderOf({});
  vi.stubEnv('RUTIN_CACHE_DIR', kept);
});

function lay(cwd: string, texts: Readonly<Record<string, string>>): void {
  for (const name of readdirSync(cwd)) {
    if (name !== '.git') rmSync(join(cwd, name), { recursive: true });
  }
  write(cwd, texts);
}

/** Each kept file with what it holds. */
const held = (): readonly string[] =>
  readdirSync(kept).map((name) => `${name} ${readFileSync(join(kept, name), 'hex')}`);

async function answersOf({ ask, client, faults }: Asking): Promise<unknown> {
  const said: unknown[] = [];
  for (const [tool, told] of QUESTIONS) said.push(await ask(tool, told));
  await client.close();
  return [said, faults];
}

it.each([1, 2])('what is kept changes no answer (%i)', { timeout: 120_000 }, async (seed) => {
  const dice = new Dice(seed);
  const cwd = repository(fristad, small);
  let texts = small;
  for (let round = 0; round < 3; round++) {
    texts = edited(texts, dice);
    lay(cwd, texts);
    if (round % 2 === 0) commit(cwd);
    await callCli(['check', '--datum', QUIET_DAY], { cwd });
    await callCli(['diff', 'HEAD', '--datum', QUIET_DAY], { cwd });
    const before = held();
    const answers = await answersOf(await asking(cwd));
    expect(answers).toEqual(await answersOf(await asking(cwd, 'sv', QUIET_DAY, { cache: false })));
    expect(held()).toEqual(before);
  }
});
