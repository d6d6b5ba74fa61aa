/** A server that runs over midnight judges for the new day, where no date is set. */
import { describe, expect, it, vi } from 'vitest';
import { onNewDay } from '../../language/server/new-day.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';

const FOLDER = 'file:///arbetsyta';
const ROUTINE = `${FOLDER}/r.rutin`;
/** Holds through the first day, and has expired on the second. */
const TEXT = `rutin R "R" {
    dokument "R-1"
    version "1"
    giltig från 2026-01-01 till 2026-10-05
    omfattar region
    krav EG-A-01 upplysning { avsnitt "A" citat "B" }
}
undantag från MC-BEV-03 för R { från 2026-01-01 till 2026-10-05 }
`;

async function codesOn(options: object) {
  const { client, world } = serverInside({ [ROUTINE]: TEXT }, '2026-10-05');
  const told: string[][] = [];
  const refreshed: string[] = [];
  client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    if (uri === ROUTINE) told.push(diagnostics.map(({ code }: { readonly code: string }) => code));
  });
  for (const what of ['codeLens', 'inlayHint', 'semanticTokens']) {
    client.onRequest(`workspace/${what}/refresh`, () => void refreshed.push(what));
  }
  const refreshSupport = { refreshSupport: true };
  const workspace = { codeLens: refreshSupport, inlayHint: refreshSupport, semanticTokens: refreshSupport };
  await greet(client, FOLDER, { workspace }, options);
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  return { client, world, told, refreshed };
}

describe('over midnight', () => {
  it('all is judged anew, and what is drawn is drawn anew', async () => {
    const { world, told, refreshed } = await codesOn({});
    expect(told.at(-1)).not.toContain('RUT-011');
    world.begin('2026-10-06');
    await vi.waitFor(() => expect(told.at(-1)).toContain('RUT-011'));
    await vi.waitFor(() => expect(refreshed.sort()).toEqual(['codeLens', 'inlayHint', 'semanticTokens']));
  });

  it('nothing is, where a date is set', async () => {
    const { client, world, told, refreshed } = await codesOn({ datum: '2026-10-05' });
    const before = told.length;
    world.begin('2026-10-06');
    await client.sendRequest('workspace/symbol', { query: 'R' });
    expect([told.length, refreshed]).toEqual([before, []]);
  });
});

describe('the day in Stockholm', () => {
  it.each([
    ['in winter', '2026-11-22T22:59:00Z', '2026-11-22T23:00:00Z'],
    ['in summer', '2026-07-01T21:59:00Z', '2026-07-01T22:00:00Z'],
    ['after a long sleep', '2026-11-22T10:00:00Z', '2026-11-25T10:00:00Z'],
  ])('is another %s', (_when, before, after) => {
    let now = Date.parse(before);
    const looks: (() => void)[] = [];
    const look = (): void => {
      for (const one of looks) one();
    };
    const begun = vi.fn();
    onNewDay({ now: () => now, every: (_, run) => void looks.push(run) }, begun);
    look();
    expect(begun).not.toHaveBeenCalled();
    now = Date.parse(after);
    look();
    look();
    expect(begun).toHaveBeenCalledTimes(1);
  });
});
