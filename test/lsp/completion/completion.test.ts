/** Completion as a newcomer meets it, who knows neither the language nor anyone's VGR-id. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../language/checks/index.ts';
import { completionAt } from '../../../language/lsp/completion/completion.ts';
import type { Item } from '../../../language/lsp/completion/item.ts';
import { Session } from '../../../language/services/session.ts';
import { parseDay } from '../../../language/time/index.ts';
import { folderOf, fristad, removeFolders } from '../../support/cli.ts';
import { VSCODE } from '../../support/lsp/capabilities.ts';
import { servers } from '../../support/lsp/client.ts';
import { Newcomer } from '../../support/lsp/offers.ts';
import { filled } from '../../support/lsp/snippets.ts';

removeFolders();

const start = servers();

describe('a newcomer', () => {
  it('types a new unit with completion alone', async () => {
    const folder = folderOf(fristad);
    const client = start();
    await client.initialize(folder, VSCODE);
    const uri = pathToFileURL(join(folder, 'ny.rutin')).href;
    const newcomer = new Newcomer(client, uri);
    await client.request('textDocument/documentLink', { textDocument: { uri } });
    const made = ['NyVC', 'Nya vårdcentralen'];
    let named = 0;
    const text = await newcomer.take('', '', 'enhet …', ({ text: hole }, offers) => {
      if (/^Namn/.test(hole)) return made.shift() ?? '';
      const labels = offers.map(({ label }) => label);
      if (/^\d\d:\d\d$/.test(hole)) {
        expect(labels).toContain(hole);
        return hole;
      }
      if (hole === 'Verksamhet') {
        expect(labels).toContain('NärhälsanFristad');
        expect(labels).not.toContain('NyVC');
        return 'NärhälsanFristad';
      }
      expect(hole).toBe('vgrid');
      const offer = offers[0];
      expect(offer?.labelDetails?.description, `someone's name, for hole ${named}`).toMatch(/^Exempel /);
      named++;
      return offer?.label ?? '';
    });
    expect(named).toBe(9);
    expect(text).toContain('inkorg samverkan {');
    await client.until(() => client.diagnostics.has(uri), 'what is said about the file');
    await client.until(() => client.diagnostics.get(uri)?.length === 0, 'the new unit to be in order');
    expect(client.faults).toEqual([]);
  });
});

const OPTIONS = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90, language: 'sv' } as const;

/** What is offered at `¦` in a file beside the small example. */
function offersIn(marked: string): readonly Item[] {
  const session = new Session(OPTIONS);
  for (const [file, text] of Object.entries(fristad)) session.setText(file, text);
  session.open('a.rutin', marked.replace('¦', ''));
  return completionAt(session, 'a.rutin', marked.indexOf('¦')).items;
}

function labels(marked: string): readonly string[] {
  return offersIn(marked).map(({ label }) => label);
}

const BLOCKS = {
  '¦': [
    'huvudman …',
    'förvaltning …',
    'verksamhet …',
    'enhet …',
    'funktion …',
    'funktionsinkorg …',
    'person …',
    'frånvaro …',
    'flöde …',
    'undantag …',
    'beställning …',
    'förväntan …',
    'lokal rutin …',
    'rutin …',
    'källa …',
  ],
  'enhet A { ¦ }': ['inkorg …', 'intygsbevakning …', 'läsåtkomst …'],
  'rutin R { ¦ }': ['krav …'],
  'källa K { ¦ }': ['krav …'],
};

describe('whole declarations', () => {
  it.each(Object.entries(BLOCKS))('at %s: all there are, and only those', (place, expected) => {
    const wholes = labels(place).filter((label) => label.endsWith(' …'));
    expect(wholes).toEqual(expected);
  });

  it.each(Object.entries(BLOCKS))('at %s: each can be read and has all that it must have', (place) => {
    for (const { label, snippet } of offersIn(place).filter((item) => item.label.endsWith(' …'))) {
      const session = new Session(OPTIONS);
      session.open('a.rutin', place.replace('¦', filled(snippet ?? '')));
      const inner = session.findings.filter(
        ({ mark }) => mark.at !== session.files.get('a.rutin')?.declarations[0]?.nameAt,
      );
      const codes = (place === '¦' ? session.findings : inner).map(({ code }) => code);
      const faults = codes.filter((code) => ['RUT-001', 'RUT-003', 'RUT-016', 'RUT-020'].includes(code));
      expect(faults, label).toEqual([]);
    }
  });
});

/** Words that may also stand without the one that is tried after them. */
const ALONE: ReadonlySet<string> = new Set(['från', 'öppet']);

describe('words that belong together', () => {
  it.each([
    ['enhet A { ¦ }', ['del av', 'administreras av', 'skriver intyg', 'öppet dygnet runt', 'logggranskning varje']],
    ['person a { ¦ }', ['utan personlig inkorg', 'anställd från']],
    ['frånvaro a semester från 2026-10-05 { ¦ }', ['beslutat av', 'tilldelat av', 'gäller uppdrag vid']],
    ['frånvaro a semester från 2026-10-05 { ombud b ¦ }', ['vidare från']],
    ['flöde F { ¦ }', ['gäller patient', 'sparas till journal', 'från personlig']],
    ['funktion F { ¦ }', ['bemannas av']],
    ['rutin R { krav A-1 ska { ¦ } }', ['prövas genom']],
    ['¦', ['undantag från', 'lokal rutin']],
  ])('%s', (place, expected) => {
    const found = labels(place);
    expect(found).toEqual(expect.arrayContaining(expected));
    const firsts = expected.map((label) => label.split(' ')[0] ?? '').filter((word) => !ALONE.has(word));
    expect(found.filter((label) => firsts.includes(label))).toEqual([]);
  });

  it('are not said again where they stand already', () => {
    const found = offersIn('enhet A { administreras¦ av exems1 }').find(({ label }) => label.startsWith('admin'));
    expect([found?.label, found?.snippet]).toEqual(['administreras', undefined]);
  });
});

describe('what is there already', () => {
  it('a property that may stand once is not offered again, others are', () => {
    const found = labels('enhet A {\n    nivå 5\n    öppet mån 08:00-12:00\n    ¦\n    del av X\n}');
    expect(found.some((label) => /^(nivå|del av)/.test(label))).toBe(false);
    expect(found).toEqual(expect.arrayContaining(['hsa', 'öppet', 'stängt', 'administreras av']));
  });

  it('the property that one stands in may be written anew', () => {
    expect(labels('enhet A { niv¦ }')).toContain('nivå');
    expect(labels('enhet A { nivå¦ 5 }')).toContain('nivå');
  });

  it('a unit has each inbox once', () => {
    expect(labels('enhet A { inkorg meddelande { } inkorg ¦ }')).toEqual(['samverkan']);
    const both = labels('enhet A { inkorg meddelande { } inkorg samverkan { } ¦ }');
    expect(both.filter((label) => label.startsWith('inkorg'))).toEqual([]);
  });

  it('a person is named once in a line', () => {
    const found = labels('enhet A { administreras av exems1, ¦ }');
    expect(found).not.toContain('exems1');
    expect(found).toContain('exeet1');
  });

  it('a parameter is given once', () => {
    const found = labels('rutin R { krav A-1 ska { kontroll bevakning { inkorg samverkan ¦ } } }');
    expect(found).toContain('gånger_per_dag');
    expect(found).not.toContain('inkorg');
  });
});

describe('who comes first', () => {
  it('in a bevakas the members of the inbox', () => {
    const [first] = labels('enhet A { inkorg samverkan { medlemmar exetv1\n bevakas av ¦ } }');
    expect(first).toBe('exetv1');
  });

  it('in an absence those who may decide', () => {
    const [first] = offersIn('frånvaro exeet1 semester från 2026-10-05 { beslutat av ¦ }');
    expect(first?.detail).toMatch(/verksamhetschef|enhetschef/);
  });

  it('anyone is found by name', () => {
    const [first] = offersIn('enhet A { administreras av sekr¦ }');
    expect(first?.label).toBe('exems1');
  });
});

describe('a part', () => {
  it('is no part of itself or of what is part of it', () => {
    const found = labels('verksamhet A { del av B } verksamhet B { del av ¦ }');
    expect(found).toContain('Närhälsan');
    expect(found.filter((label) => ['A', 'B'].includes(label))).toEqual([]);
  });
});
