/** A start that goes on from an earlier one tells in the end what any other tells, and what names refer to before all has been lowered. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageConnection } from 'vscode-languageserver/node';
import type { Host } from '../../language/lsp/start.ts';
import type { Whereabouts } from '../../language/services/whereabouts/whereabouts.ts';
import { fristad } from '../support/cli.ts';
import { Dice, spoiled } from '../support/dice.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';
import { apart, edited, type Texts } from '../support/scattered.ts';

const RUNS = Number(process.env['START_CASES'] ?? 12);

const FOLDER = 'file:///region';
const TODAY = '2026-10-05';

/** Enough files that it is worth to keep where everything stands, most of which are part of nothing that the others are part of. */
const REGION: Texts = {
  ...apart(fristad),
  ...Object.fromEntries(
    Array.from({ length: 100 }, (_, number): [string, string] => [
      `fler/${number}.rutin`,
      `verksamhet Fler${number} "Exempel ${number}" { del av Fristaden }\n`,
    ]),
  ),
};

/** What is kept, from start to start. */
interface Shelf {
  kept: Whereabouts | undefined;
}

/** Counts the texts that were made of what was read, each of so many bytes. */
interface Made {
  count: number;
  readonly size: number;
}

function keptOn(shelf: Shelf, texts: Texts, made: Made): NonNullable<Host['kept']> {
  return {
    patience: { quiet: 0, most: 0 },
    wait: async () => undefined,
    read: async () => shelf.kept,
    write: async (_, known) => {
      shelf.kept = known;
    },
    look: async (path) => {
      const text = texts[path.slice(FOLDER.length + 1)];
      return {
        digest: text,
        size: made.size,
        text: () => {
          made.count++;
          return text;
        },
      };
    },
  };
}

type Told = ReadonlyMap<string, string>;

interface Started {
  /** What is said in the end, by URI. */
  readonly told: Told;
  /** How many texts had been made when a finding with the code was first told. */
  readonly madeAt: ReadonlyMap<string, number>;
  /** All that was ever said. */
  readonly heard: readonly string[];
}

/** Opens some files in the editor with a text each, types into one of them, and hears what is said until all has been judged. */
async function started(texts: Texts, open: Texts, shelf?: Shelf, size = 1): Promise<Started> {
  const files = Object.fromEntries(Object.entries(texts).map(([file, text]) => [`${FOLDER}/${file}`, text]));
  const made = { count: 0, size };
  const { client } = serverInside(files, TODAY, shelf && keptOn(shelf, texts, made));
  const told = new Map<string, string>();
  const madeAt = new Map<string, number>();
  const heard: string[] = [];
  client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Published) => {
    for (const { message } of diagnostics) heard.push(message);
    for (const { code } of diagnostics) if (!madeAt.has(code)) madeAt.set(code, made.count);
    if (diagnostics.length > 0) told.set(uri, JSON.stringify(diagnostics));
    else told.delete(uri);
  });
  await greet(client, FOLDER, {}, { datum: TODAY });
  for (const [file, text] of Object.entries(open)) {
    const textDocument = { uri: `${FOLDER}/${file}`, languageId: 'rutin', version: 1, text };
    await client.sendNotification('textDocument/didOpen', { textDocument });
  }
  await expect.poll(() => isLoaded(client), { timeout: 20_000 }).toBe(true);
  if (shelf !== undefined) await expect.poll(() => shelf.kept, { timeout: 20_000 }).toBeDefined();
  client.dispose();
  return { told: new Map([...told].sort()), madeAt, heard };
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
}

async function isLoaded(client: MessageConnection): Promise<boolean> {
  return !(await client.sendRequest<{ readonly loading: boolean }>('rutin/tree', {})).loading;
}

/** A shelf whose waiting ends when the test says so. */
function slowly(shelf: Shelf, most: number) {
  const waits: (() => void)[] = [];
  const kept = {
    ...keptOn(shelf, REGION, { count: 0, size: 1 }),
    patience: { quiet: 1, most },
    wait: () => new Promise<void>((resolve) => void waits.push(resolve)),
  };
  return { waits, kept };
}

/** A client of a server that has judged the region, and what types into a file that is open there. */
async function loaded(kept: NonNullable<Host['kept']>) {
  const files = Object.fromEntries(Object.entries(REGION).map(([file, text]) => [`${FOLDER}/${file}`, text]));
  const { client } = serverInside(files, TODAY, kept);
  await greet(client, FOLDER, {}, { datum: TODAY });
  const uri = `${FOLDER}/fler/7.rutin`;
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'rutin', version: 1, text: '' },
  });
  await expect.poll(() => isLoaded(client), { timeout: 20_000 }).toBe(true);
  let version = 1;
  const type = async (): Promise<void> => {
    version++;
    const contentChanges = [{ text: ' '.repeat(version) }];
    await client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    expect(await isLoaded(client)).toBe(true);
  };
  return { client, type };
}

describe('what is kept for the next start', () => {
  it('is taken down when nobody has typed for a while', async () => {
    const shelf: Shelf = { kept: undefined };
    const { waits, kept } = slowly(shelf, 1000);
    const { client, type } = await loaded(kept);
    for (let round = 1; round < 5; round++) {
      await expect.poll(() => waits.length, { timeout: 20_000 }).toBe(round);
      await type();
      waits[round - 1]?.();
    }
    await expect.poll(() => waits.length).toBe(5);
    expect(shelf.kept).toBeUndefined();
    waits[4]?.();
    await expect.poll(() => shelf.kept, { timeout: 20_000 }).toBeDefined();
    client.dispose();
  });

  it('is taken down in the end where somebody types without end', async () => {
    const shelf: Shelf = { kept: undefined };
    const { waits, kept } = slowly(shelf, 3);
    const { client, type } = await loaded(kept);
    for (let round = 1; round <= 3; round++) {
      await expect.poll(() => waits.length, { timeout: 20_000 }).toBe(round);
      expect(shelf.kept).toBeUndefined();
      await type();
      waits[round - 1]?.();
    }
    await expect.poll(() => shelf.kept, { timeout: 20_000 }).toBeDefined();
    expect(waits).toHaveLength(3);
    client.dispose();
  });

  it('is taken down before the server says that it has shut down', async () => {
    const shelf: Shelf = { kept: undefined };
    const { waits, kept } = slowly(shelf, 1000);
    const { client } = await loaded(kept);
    await expect.poll(() => waits.length, { timeout: 20_000 }).toBe(1);
    await client.sendRequest('shutdown');
    expect(shelf.kept?.files).toHaveLength(Object.keys(REGION).length - 1);
    client.dispose();
  });
});

describe('a start that goes on from an earlier one', () => {
  it('tells what names refer to when few files have been lowered', async () => {
    const shelf: Shelf = { kept: undefined };
    const open = { 'ny.rutin': 'person exezz1 "Exempel Ett" { uppdrag läkare vid Ingenstans }\n' };
    const now = { ...REGION, 'ny.rutin': '' };
    const cold = await started(now, open, shelf);
    expect(cold.madeAt.get('RUT-002')).toBeGreaterThan(100);
    const warm = await started(now, open, shelf);
    expect(warm.madeAt.get('RUT-002')).toBeLessThan(80);
    expect(warm.told).toEqual(cold.told);
    const large = await started(now, open, shelf, 10 * 1024 * 1024);
    expect(large.madeAt.get('RUT-002')).toBeGreaterThan(100);
    expect(large.told).toEqual(cold.told);
  });

  it('never tells of a file what it held before', async () => {
    const shelf: Shelf = { kept: undefined };
    const open = {
      'ny.rutin': `person exezz1 "Exempel Ett" { uppdrag läkare vid Ingenstans }
verksamhet Fler500 "Exempel" { del av Nyast }
verksamhet Fler501 "Exempel" { del av Fler7 }
`,
    };
    const before = { ...REGION, 'ny.rutin': '' };
    await started(before, open, shelf);
    const now = { ...before, 'fler/7.rutin': 'förvaltning Nyast "Exempel 7" { del av Fristaden }\n' };
    const warm = await started(now, open, shelf);
    expect(warm.madeAt.get('RUT-002')).toBeLessThan(80);
    expect(warm.heard.filter((message) => message.includes('Fler7'))).not.toEqual([]);
    expect(warm.heard.filter((message) => message.includes('Nyast'))).toEqual([]);
  });

  it('tells in the end what any other tells, whatever has changed between them', {
    timeout: 60_000 + 8000 * RUNS,
  }, async () => {
    const property = fc.asyncProperty(fc.integer(), async (seed) => {
      const dice = new Dice(seed);
      const shelf: Shelf = { kept: undefined };
      let texts = REGION;
      for (let left = 3; left > 0; left--) {
        const open: Record<string, string> = {};
        for (let more = 1 + dice.below(2); more > 0; more--) {
          const file = dice.pick(Object.keys(texts));
          open[file] = dice.below(2) === 0 ? (texts[file] ?? '') : spoiled(texts[file] ?? '', dice);
        }
        const [fresh, gone] = [await started(texts, open), await started(texts, open, shelf)];
        expect(gone.told).toEqual(fresh.told);
        texts = edited(texts, dice);
      }
    });
    await fc.assert(property, { numRuns: RUNS, seed: 20_261_121 });
  });
});
