/** The page of a person, an inbox or a unit on a day, as the editor shows it: by key, or by the place of the cursor. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import type { SubjectScene } from '../../language/lsp/panels/subject/rows.ts';
import { personKeyNamedAt, personView, subjectKeyAt, subjectView } from '../../language/lsp/panels/subject/subject.ts';
import type { SubjectView } from '../../language/lsp/panels/subject-shapes.ts';
import { Session } from '../../language/services/session.ts';
import { parseDay } from '../../language/time/index.ts';

const FILE = 'fristad.rutin';
const TEXT = `person exeet1 "Exempel Ett" {
    uppdrag läkare vid FristadVC
    uppdrag läkare vid FristadVC från 2027-01-01 till 2027-06-30
    signeringsrätt
    anställd från 2020-01-01 till 2027-06-30
}
person exetv1 "Exempel Två|Tre" { hsa fel uppdrag läkare vid FristadVC }
enhet FristadVC "Fristad vårdcentral" {
    administreras av exetv1
    inkorg samverkan {
        namn "Fristad Närhälsan Samverkan"
        medlemmar exeet1 till 2026-10-31
        bevakas mån-ons kl 08:00, 12:00 av exetv1, exeet1 ersättare funktion Vakt
    }
    logggranskning varje månad av exeet1
}
funktion Vakt "Vakten" {
    vid FristadVC
    bemannas av exeet1
}
frånvaro exeet1 semester från 2026-12-21 till 2026-12-23 { ombud exetv1 }
frånvaro exetv1 semester från 2026-11-02 till 2026-11-06 { ombud exeet1 från 2026-11-03 }
frånvaro exeet1 semester från 2026-09-01 till 2026-09-02
`;

function sceneOf(language: 'sv' | 'en' = 'sv'): SubjectScene {
  const session = new Session({ checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90, language });
  session.setText(FILE, TEXT);
  return {
    ws: session.ws,
    options: session.options,
    findingsIn: (file) => session.findingsIn(file),
    uriOf: (file) => `file:///${file}`,
    readersOf: (table, name) => session.analysis.readersOf([session.ws.keyOf(table, name)]),
  };
}

/** The rows of the sections as one reads them. */
function rowsOf(view: SubjectView | undefined): Readonly<Record<string, readonly string[]>> | undefined {
  if (view === undefined) return undefined;
  return Object.fromEntries(
    view.sections.map(({ name, rows }) => [
      name,
      rows.map(({ text, notes, holds, lines }) =>
        [text, ...notes, ...(holds ? [] : ['(nej)']), lines.map(({ line }) => line).join('+')].join(' | '),
      ),
    ]),
  );
}

describe('the page of a person', () => {
  it('has what she is, reaches and is to do, each by its line', () => {
    const view = personView(sceneOf(), 'exeet1', undefined);
    expect(view).toMatchObject({ kind: 'person', name: 'Exempel Ett (exeet1)', day: '2026-10-05', asOf: '2026-10-05' });
    expect(view?.facts).toEqual(['signeringsrätt', 'anställd från 2020-01-01 till 2027-06-30']);
    expect(rowsOf(view)).toEqual({
      assignments: [
        'läkare vid Fristad vårdcentral | 2',
        'läkare vid Fristad vårdcentral från 2027-01-01 till 2027-06-30 | har inte börjat | (nej) | 3',
      ],
      reaches: [
        'Personlig inkorg, Exempel Ett | egen | 1',
        'Fristad Närhälsan Samverkan | läser | till 2026-10-31 | 12',
      ],
      duties: [
        'Fristad Närhälsan Samverkan | bevakar | mån-ons kl 08:00, 12:00 | 13',
        'Fristad Närhälsan Samverkan | ersättare | mån-ons kl 08:00, 12:00 | genom Vakten | 13+19',
        'Logggranskning | Fristad vårdcentral | varje månad | 15',
      ],
      absences: ['från 2026-12-21 till 2026-12-23 | (nej) | 21'],
      'stand-ins': ['Exempel Två|Tre (exetv1) | från 2026-12-21 till 2026-12-23 | (nej) | 21'],
      'stands-for': ['Exempel Två|Tre (exetv1) | från 2026-11-03 till 2026-11-06 | (nej) | 22'],
    });
  });

  it('is another on another day', () => {
    const rows = rowsOf(personView(sceneOf(), 'exeet1', '2026-11-03'));
    expect(rows?.reaches).toEqual([
      'Personlig inkorg, Exempel Ett | egen | 1',
      'Personlig inkorg, Exempel Två|Tre | ombud | från 2026-11-03 till 2026-11-06 | 22',
    ]);
    expect(rows?.['stands-for']).toEqual(['Exempel Två|Tre (exetv1) | från 2026-11-03 till 2026-11-06 | 22']);
    expect(rowsOf(personView(sceneOf(), 'exeet1', '2026-12-24'))?.absences).toEqual([]);
  });

  it('tells when she is away and not why', () => {
    expect(JSON.stringify(personView(sceneOf(), 'exeet1', '2026-12-21'))).not.toMatch(/vacation|semester/u);
  });

  it('has what is found about her, and nothing that is found about another', () => {
    const problems = personView(sceneOf(), 'exeet1', undefined)?.problems.map(({ place }) => place.line + 1);
    expect(problems).toContain(21);
    expect(problems).not.toContain(22);
    const codes = (key: string) => personView(sceneOf(), key, undefined)?.problems.map(({ code }) => code);
    expect(codes('exetv1')).toContain('RUT-006');
    expect(codes('exeet1')).not.toContain('RUT-006');
  });

  it('is of persons alone, by the key of a row of the tree, too', () => {
    expect(personView(sceneOf(), 'FristadVC', undefined)).toBeUndefined();
    expect(personView(sceneOf(), 'FristadVC#E#exeet1', undefined)?.key).toBe('exeet1');
  });
});

describe('the page of what is shared', () => {
  it('is, of an inbox, who reaches it by which line', () => {
    const view = subjectView(sceneOf(), 'FristadVC.samverkan', undefined);
    expect(view).toMatchObject({ kind: 'inbox', name: 'Fristad Närhälsan Samverkan', facts: ['Fristad vårdcentral'] });
    expect(rowsOf(view)).toEqual({
      reaches: ['Exempel Ett (exeet1) | läser | till 2026-10-31 | 12', 'Exempel Två|Tre (exetv1) | administrerar | 9'],
    });
  });

  it('is, of a unit, also which of its inboxes and who has an uppdrag in it, in English where that is chosen', () => {
    expect(rowsOf(subjectView(sceneOf('en'), 'FristadVC', '2026-11-01'))).toEqual({
      reaches: ['Exempel Två|Tre (exetv1) | Fristad Närhälsan Samverkan | administers | 9'],
      staff: ['Exempel Ett (exeet1) | läkare | 1', 'Exempel Två|Tre (exetv1) | läkare | 7'],
    });
  });

  it.each([
    ['Okänd', undefined],
    ['FristadVC.meddelande', undefined],
    ['exeet1', '2026-02-30'],
  ])('is none of %s on %s', (key, day) => expect(subjectView(sceneOf(), key, day)).toBeUndefined());
});

describe('at a cursor', () => {
  it.each([
    ['medlemmar exeet1', 'exeet1', 'exeet1'],
    ['namn "Fristad', 'namn', 'FristadVC.samverkan'],
    ['uppdrag läkare', 'uppdrag', 'exeet1'],
    ['semester från', 'semester', 'exeet1'],
  ])('it is about what stands there: %s', (text, word, key) => {
    const offset = TEXT.indexOf(text) + text.indexOf(word);
    expect(subjectKeyAt(sceneOf(), { file: FILE, offset }, word)).toBe(key);
  });

  it('a person is the one who is named', () => {
    const at = { file: FILE, offset: TEXT.indexOf('ombud exetv1') + 6 };
    expect(personKeyNamedAt(sceneOf(), at, 'exetv1')).toBe('exetv1');
    expect(personKeyNamedAt(sceneOf(), at, 'ombud')).toBe('exeet1');
    expect(personKeyNamedAt(sceneOf(), { file: FILE, offset: TEXT.indexOf('namn') }, 'namn')).toBeUndefined();
  });
});
