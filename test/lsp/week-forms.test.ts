/** What a week and a timeline would write, asked through the protocol: one edit of one line, judged, and nothing written. */

import { describe, expect, it } from 'vitest';
import type { MessageConnection } from 'vscode-languageserver/node';
import type { FormAnswer, ProposalView } from '../../language/lsp/panels/shapes.ts';
import type { MonitoringView, ViewCandidate, WeekView } from '../../language/lsp/panels/week-shapes.ts';
import { BASE } from '../support/checks/base.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { greet, serverInside } from '../support/lsp/inside.ts';

const FOLDER = 'file:///arbetsyta';
const URI = `${FOLDER}/prov.rutin`;
const TEXT = `enhet Prov "Prov" {
    del av Exempelverksamheten
    nivå 5
    öppet mån-fre 08:00-17:00
    administreras av exems1
    inkorg meddelande {
        medlemmar exepr1, exepr2, exems1
        bevakas dagligen kl 08:00 av exepr1 ersättare exepr2 // morgon
    }
    inkorg samverkan {
        medlemmar exepr1, exems1
        bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av exepr1 ersättare exems1
    }
}

funktion Grupp "Gruppen" { vid Prov bemannas av exepr2 }
person exepr1 "Exempel Ett" { uppdrag sjuksköterska vid Prov }
person exepr2 "Exempel Två" { uppdrag sjuksköterska vid Prov }
person exepr3 "Exempel Tre" { uppdrag sjuksköterska vid Prov }

frånvaro exepr1 semester från 2026-12-07 till 2026-12-11 {
    ombud exepr2 // hela veckan
    ombud exepr3 till 2026-12-09
    beslutat av exems1
    tilldelat av exems1
}
`;

async function asker(isOpen = true): Promise<MessageConnection> {
  const { client } = serverInside({ [URI]: TEXT, [`${FOLDER}/bas.rutin`]: BASE }, '2026-11-21');
  await greet(client, FOLDER, VSCODE);
  if (isOpen) {
    const textDocument = { uri: URI, languageId: 'rutin', version: 7, text: TEXT };
    await client.sendNotification('textDocument/didOpen', { textDocument });
  }
  for (;;) {
    const { loading } = await client.sendRequest<{ readonly loading: boolean }>('rutin/tree', {});
    if (!loading) return client;
  }
}

async function asked<View>(name: string, fields: object, isOpen = true): Promise<FormAnswer<View>> {
  const client = await asker(isOpen);
  const answer = await client.sendRequest<FormAnswer<View>>(`rutin/forms/${name}`, { folder: FOLDER, fields });
  client.dispose();
  return answer;
}

interface Edited {
  readonly documentChanges: readonly {
    readonly textDocument: { readonly uri: string; readonly version: number | null };
    readonly edits: readonly {
      readonly range: { readonly start: { readonly line: number } };
      readonly newText: string;
    }[];
  }[];
}

function editOf(proposal: ProposalView | null): Edited {
  if (proposal === null) throw new Error('nothing would be written');
  return proposal.edit as Edited;
}

/** What a proposal would write, as one edit of one line. */
function line(proposal: ProposalView | null): string {
  const [change, ...more] = editOf(proposal).documentChanges;
  expect(more).toEqual([]);
  expect(change?.edits).toHaveLength(1);
  expect(proposal?.written).toHaveLength(1);
  return proposal?.written[0]?.text.trim() ?? '';
}

const MESSAGES = { key: 'Prov.meddelande', line: 0, day: '2026-12-07' };
const COLLABORATION = { key: 'Prov.samverkan', line: 0, day: '2026-12-07' };

describe('a line of monitoring', () => {
  it('is shown with a time moved, and nothing found', async () => {
    const { proposal, view } = await asked<MonitoringView>('monitoring', {
      ...MESSAGES,
      deed: 'move',
      minute: 480,
      to: 510,
    });
    expect(line(proposal)).toBe('bevakas dagligen kl 08:30 av exepr1 ersättare exepr2 // morgon');
    expect([proposal?.come, proposal?.gone, view.reason]).toEqual([[], [], null]);
    expect(editOf(proposal).documentChanges[0]?.textDocument).toEqual({ uri: URI, version: 7 });
  });

  it('is shown with what would be found', async () => {
    const { proposal } = await asked('monitoring', { ...COLLABORATION, deed: 'move', minute: 930, to: 1050 });
    expect(proposal?.come).toMatchObject([{ code: 'MC-BEV-03', message: expect.stringMatching(/17:30, utanför/u) }]);
    const fewer = await asked('monitoring', { ...COLLABORATION, deed: 'remove', minute: 930 });
    expect(line(fewer.proposal)).toBe('bevakas 2 gånger per dag kl 08:15, 12:00 av exepr1 ersättare exems1');
    expect(fewer.proposal?.come).toMatchObject([{ code: 'MC-BEV-03', message: expect.stringMatching(/2 gånger/u) }]);
  });

  it('is written in a file that is not open', async () => {
    const { proposal } = await asked('monitoring', { ...MESSAGES, deed: 'add', minute: 780 }, false);
    expect(line(proposal)).toBe('bevakas dagligen kl 08:00, 13:00 av exepr1 ersättare exepr2 // morgon');
    expect(editOf(proposal).documentChanges[0]?.textDocument).toEqual({ uri: URI, version: null });
  });

  it('names someone else', async () => {
    const who = { deed: 'who', role: 'watchers', goes: { name: 'exepr1', isFunction: false } };
    const { proposal } = await asked('monitoring', { ...MESSAGES, ...who, comes: { name: 'Grupp', isFunction: true } });
    expect(line(proposal)).toBe('bevakas dagligen kl 08:00 av funktion Grupp ersättare exepr2 // morgon');
    const stranger = await asked('monitoring', { ...MESSAGES, ...who, comes: { name: 'exepr3', isFunction: false } });
    expect(stranger.proposal?.come).toMatchObject([
      { code: 'MC-BEV-02', message: expect.stringMatching(/utan att vara medlem/u) },
    ]);
  });

  it('is offered those of the unit first, then members, then those who are there', async () => {
    const order = (candidates: readonly ViewCandidate[]) => candidates.map(({ key }) => key);
    const { view } = await asked<MonitoringView>('monitoring', COLLABORATION);
    expect(order(view.candidates)).toEqual(['exepr3', 'exepr2', 'Grupp']);
    expect(view.candidates[0]).toMatchObject({ unit: 'Prov', role: 'sjuksköterska', present: 5, days: 5 });
    const other = await asked<MonitoringView>('monitoring', MESSAGES);
    expect(order(other.view.candidates)).toEqual(['Grupp', 'exepr3', 'exems1']);
    expect(other.view.candidates[0]).toMatchObject({ isFunction: true, isMember: true, role: 'Exempel Två' });
  });

  it.each([
    ['a line that is not there', { ...MESSAGES, line: 4, deed: 'add', minute: 600 }, /har ändrats/u],
    ['a time that is not there', { ...MESSAGES, deed: 'remove', minute: 600 }, /har ändrats/u],
    ['a time that is there already', { ...MESSAGES, deed: 'add', minute: 480 }, /står redan/u],
    ['an inbox that is not there', { ...MESSAGES, key: 'Saknas.meddelande' }, /har ändrats/u],
  ])('is not written for %s', async (_, fields, reason) => {
    const { proposal, view } = await asked<MonitoringView>('monitoring', fields);
    expect(proposal).toBeNull();
    expect(view.reason).toMatch(reason);
  });

  it.each([
    {},
    { ...MESSAGES, deed: 'move', minute: 480, to: 1440 },
    { ...MESSAGES, deed: 'move', minute: 480, to: 'kl 9' },
    { ...MESSAGES, deed: 'who', role: 'watchers' },
    { ...MESSAGES, deed: 'who', role: 'watchers', comes: { name: 'exepr3 } person x' } },
    { ...MESSAGES, deed: 'who', role: 'vakt', comes: { name: 'exepr3' } },
    { ...MESSAGES, deed: 'rensa', minute: 480 },
  ])('is not written for %j', async (fields) => {
    expect((await asked('monitoring', fields)).proposal).toBeNull();
  });
});

describe('a period', () => {
  const ABSENCE = { person: 'exepr1', absence: 0, line: null };

  it('of the absence and of an ombud is written in its line', async () => {
    const longer = await asked('period', { ...ABSENCE, end: 'to', day: '2026-12-18' });
    expect(line(longer.proposal)).toBe('frånvaro exepr1 semester från 2026-12-07 till 2026-12-18 {');
    const ombud = await asked('period', { ...ABSENCE, line: 0, end: 'from', day: '2026-12-08' });
    expect(line(ombud.proposal)).toBe('ombud exepr2 från 2026-12-08 // hela veckan');
    const shorter = await asked('period', { ...ABSENCE, line: 0, end: 'to', day: '2026-12-08' });
    expect(line(shorter.proposal)).toBe('ombud exepr2 till 2026-12-08 // hela veckan');
    expect(shorter.proposal?.come.map(({ code }) => code)).toEqual(['MC-API-03', 'MC-TIL-12']);
    const second = await asked('period', { ...ABSENCE, line: 1, end: 'to', day: '2026-12-11' });
    expect(line(second.proposal)).toBe('ombud exepr3 till 2026-12-11');
    expect(second.proposal?.gone.length).toBeGreaterThan(0);
  });

  it.each([
    ['an end before the beginning', { ...ABSENCE, end: 'to', day: '2026-12-06' }, /före den första/u],
    ['a beginning after the end', { ...ABSENCE, line: 1, end: 'from', day: '2026-12-10' }, /före den första/u],
    ['an absence that is not there', { ...ABSENCE, absence: 3, end: 'to', day: '2026-12-10' }, /har ändrats/u],
    ['an ombud that is not there', { ...ABSENCE, line: 7, end: 'to', day: '2026-12-10' }, /har ändrats/u],
    ['a day that is none', { ...ABSENCE, end: 'to', day: '2026-02-30' }, /har ändrats/u],
    ['nothing', {}, /har ändrats/u],
  ])('is not written for %s', async (_, fields, reason) => {
    const { proposal, view } = await asked<{ readonly reason: string }>('period', fields);
    expect(proposal).toBeNull();
    expect(view.reason).toMatch(reason);
  });
});

it('a week is that of the day that is asked for, in the workspace that it is of', async () => {
  const client = await asker();
  const view = await client.sendRequest<WeekView & { readonly folder: string }>('rutin/week', {
    key: 'Prov.meddelande',
    day: '2026-12-09',
  });
  expect([view.folder, view.days[0]?.day]).toEqual([FOLDER, '2026-12-07']);
  client.dispose();
});
