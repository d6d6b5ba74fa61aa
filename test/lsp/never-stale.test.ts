/** Random edits, in the editor and on disk: what the server has said of every file is what the command line says of the same texts. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { Dice } from '../support/dice.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { servers } from '../support/lsp/client.ts';
import { Desk, saidByCommand } from '../support/lsp/desk.ts';

removeFolders();
const start = servers();
const EXAMPLES = join(CHECKOUT, 'examples');

/** What the command line says of what is on disk with what is open laid over it. */
async function expectedOf(desk: Desk): Promise<readonly string[]> {
  const copy = folderOf({});
  desk.copyTo(copy);
  const { out, err } = await callCli(desk.args, { cwd: copy });
  rmSync(copy, { recursive: true });
  return saidByCommand(out, err);
}

describe.each(['fristad', 'regelbrott', 'vastra-gotaland'])('in %s', (example) => {
  it.each([1, 2, 3])(
    'with chance %i',
    async (seed) => {
      const folder = folderOf({});
      cpSync(join(EXAMPLES, example), folder, { recursive: true });
      const client = start();
      const desk = new Desk(folder, client, new Dice(seed));
      client.configuration = { datum: desk.date };
      await client.initialize(folder, VSCODE, { initializationOptions: { datum: desk.date } });
      for (let round = 0; round < 6; round++) {
        for (let act = 0; act < 4; act++) desk.act();
        const expected = await expectedOf(desk);
        const isSaid = (): boolean => JSON.stringify(desk.actual()) === JSON.stringify(expected);
        await client.request('workspace/symbol', { query: 'finns inte' });
        // While a folder is read anew it says nothing for a moment; what counts is what it comes to.
        const said = await client.until(isSaid, `round ${round}`, 10_000).then(
          () => expected,
          () => desk.actual(),
        );
        expect(said, `round ${round}`).toEqual(expected);
      }
    },
    180_000,
  );
});
