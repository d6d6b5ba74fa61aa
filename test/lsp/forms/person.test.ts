/** What the forms about a person write, and what they leave for people to decide. */
import { describe, expect, it } from 'vitest';
import { applied } from '../../../language/editing/format/format.ts';
import { proposalOf } from '../../../language/editing/forms/proposal.ts';
import { Sources } from '../../../language/editing/forms/sources.ts';
import { messageOf } from '../../../language/engine/index.ts';
import { Heads } from '../../../language/import/heads/heads.ts';
import { addMember } from '../../../language/lsp/forms/add-member.ts';
import { Exports, KnownExports } from '../../../language/lsp/forms/exports.ts';
import type { Form } from '../../../language/lsp/forms/form.ts';
import { lastDay } from '../../../language/lsp/forms/last-day.ts';
import type { AddMemberView, LastDayView } from '../../../language/lsp/panels/subject-shapes.ts';
import { finish } from '../../../language/services/work.ts';
import { sessionOf } from '../../support/editing/session.ts';

const UNITS = `verksamhet Fristad "Fristad" { del av VGR }
huvudman VGR "Regionen" { typ region }

enhet FristadVC "Fristad vårdcentral" {
    del av Fristad
    öppet mån-fre 08:00-17:00
    administreras av exems1, exeet1
    inkorg meddelande {
        medlemmar
            exems1, // den som svarar
            exeet1 från 2026-01-01,
            exetv1,
        bevakas dagligen kl 08:00 av exeet1
    }
    inkorg samverkan {
        medlemmar exems1, exeet1 från 2026-12-01 till 2027-01-31
        bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av exems1 ersättare exeet1
    }
}

enhet AnnanVC "Annan vårdcentral" {
    del av Fristad
    öppet mån-fre 08:00-17:00
    inkorg meddelande { }
}

enhet SlutetVC "Slutet" {
    del av Fristad
    driftläge läsläge från 2024-11-21
    inkorg meddelande {
        medlemmar exems1
    }
}

funktion Vakt "Vakten" {
    vid FristadVC
    bemannas av exeet1
}
`;
const PERSONS = `person exeet1 "Exempel Ett" {
    uppdrag läkare vid FristadVC // hela veckan
    uppdrag läkare vid AnnanVC från 2027-01-01
    uppdrag läkare vid AnnanVC till 2026-06-30
    anställd från 2020-01-01 till 2027-12-31
}

person exems1 "Exempel Sekreterare" { uppdrag medicinsk sekreterare vid FristadVC }
person exetv1 "Exempel Två" { uppdrag läkare vid FristadVC }

frånvaro exetv1 semester från 2026-11-02 till 2026-11-13 {
    ombud exeet1
    ombud exems1
}

frånvaro exems1 semester från 2026-12-07 till 2026-12-11 {
    ombud exeet1
    ombud exetv1
}

frånvaro exeet1 semester från 2026-10-26 till 2026-11-20 {
    ombud exetv1
    ombud exems1 från 2026-11-02 till 2026-11-20
    ombud exems1 från 2026-11-16 till 2026-11-20
}

frånvaro exeet1 ledighet från 2027-02-01 till 2027-02-05
`;

interface Outcome<View> {
  readonly view: View;
  readonly texts: Readonly<Record<string, string>> | undefined;
  readonly come: readonly string[];
}

/** @param isOpen whether the files are open in an editor, or known by what was read of them alone */
function filled<Fields, View>(form: Form<Fields, View>, fields: Partial<Fields>, isOpen = true): Outcome<View> {
  const texts: Readonly<Record<string, string>> = { 'enheter.rutin': UNITS, 'personer.rutin': PERSONS };
  const session = sessionOf(texts);
  for (const [file, text] of Object.entries(texts)) if (isOpen) session.open(file, text);
  session.changedFiles();
  const sources = new Sources(session);
  const exports = new Exports(new Heads(), new KnownExports());
  const scene = { ws: session.ws, options: session.options, findingsIn: () => [], uriOf: (file: string) => file };
  let made = finish(form.make({ scene, session, sources, exports }, fields));
  for (const file of [...sources.wanted]) sources.take(file, texts[file]);
  made = finish(form.make({ scene, session, sources, exports }, fields));
  if (made.changes === undefined) return { view: made.view, texts: undefined, come: [] };
  const proposal = finish(proposalOf(session, sources, made.changes, (finding) => messageOf(finding, 'sv')));
  if (proposal === undefined) throw new Error('nothing was tried');
  const now = Object.entries(texts).map(
    ([file, text]) => [file, applied(text, proposal.edits.get(file) ?? [])] as const,
  );
  return { view: made.view, texts: Object.fromEntries(now), come: proposal.come };
}

describe('someone is let into an inbox', () => {
  const add = (fields: object): Outcome<AddMemberView> => filled(addMember, { person: 'exeet1', ...fields });

  it('at the end of its list, as the list is written', () => {
    const { texts } = filled(addMember, { person: 'exenn1', inbox: 'FristadVC.meddelande' });
    expect(texts).toBeUndefined();
    const own = filled(addMember, { person: 'exetv1', inbox: 'FristadVC.samverkan', from: '2026-12-01' });
    expect(own.texts?.['enheter.rutin']).toBe(
      UNITS.replace(
        '        medlemmar exems1, exeet1 från 2026-12-01 till 2027-01-31\n',
        `        medlemmar
            exems1,
            exeet1 från 2026-12-01 till 2027-01-31,
            exetv1 från 2026-12-01,
`,
      ),
    );
  });

  it('in a list of its own where there is none, also in a file that is not open', () => {
    const { texts } = filled(addMember, { person: 'exeet1', inbox: 'AnnanVC.meddelande', to: '2026-12-31' }, false);
    expect(texts?.['enheter.rutin']).toBe(
      UNITS.replace(
        'inkorg meddelande { }',
        'inkorg meddelande {\n        medlemmar\n            exeet1 till 2026-12-31,\n    }',
      ),
    );
    expect(texts?.['personer.rutin']).toBe(PERSONS);
  });

  it('and not twice at once, nor to a day before the first', () => {
    const { view, texts } = add({ inbox: 'FristadVC.meddelande' });
    expect(view.problem).toBe('Exempel Ett (exeet1) läser redan inkorgen från 2026-01-01.');
    expect(texts).toBeUndefined();
    expect(add({ inbox: 'FristadVC.samverkan', to: '2026-11-30' }).view.problem).toBeNull();
    expect(add({ inbox: 'AnnanVC.meddelande', from: '2026-12-01', to: '2026-11-30' }).view.problem).toBe(
      'Den sista dagen är före den första.',
    );
  });

  it('not from a day that is none', () => {
    const { view, texts } = add({ inbox: 'AnnanVC.meddelande', from: '2026-02-30' });
    expect(view.problem).toBe('Skriv dagarna som år-månad-dag, till exempel 2026-12-01.');
    expect(texts).toBeUndefined();
  });

  it('from inboxes that are searched, those of her own units first', () => {
    const keys = (query: string) => filled(addMember, { person: 'exems1', query }).view.found.map(({ key }) => key);
    expect(keys('')).toEqual([
      'FristadVC.meddelande',
      'FristadVC.samverkan',
      'AnnanVC.meddelande',
      'SlutetVC.meddelande',
    ]);
    expect(keys('annan medd')).toEqual(['AnnanVC.meddelande']);
  });

  it('says what is then found', () => {
    const { come } = filled(addMember, { person: 'exetv1', inbox: 'SlutetVC.meddelande', from: '2026-10-06' });
    expect(come.join('\n')).toMatch(/läsläge/);
  });
});

describe('a last day', () => {
  const ended = (last: string): Outcome<LastDayView> => filled(lastDay, { person: 'exeet1', last });

  it('ends every line with dates, takes out what begins later, and leaves the rest to people', () => {
    const { texts, view } = ended('2026-11-10');
    expect(texts?.['personer.rutin']).toBe(
      PERSONS.replace('vid FristadVC // hela', 'vid FristadVC till 2026-11-10 // hela')
        .replace('    uppdrag läkare vid AnnanVC från 2027-01-01\n', '')
        .replace('2020-01-01 till 2027-12-31', '2020-01-01 till 2026-11-10')
        .replace('ombud exeet1\n    ombud exems1', 'ombud exeet1 till 2026-11-10\n    ombud exems1')
        .replace('    ombud exeet1\n    ombud exetv1', '    ombud exetv1')
        .replace('2026-10-26 till 2026-11-20', '2026-10-26 till 2026-11-10')
        .replace('från 2026-11-02 till 2026-11-20', 'från 2026-11-02 till 2026-11-10')
        .replace('    ombud exems1 från 2026-11-16 till 2026-11-20\n', ''),
    );
    expect(texts?.['enheter.rutin']).toBe(
      UNITS.replace('exeet1 från 2026-01-01,', 'exeet1 från 2026-01-01 till 2026-11-10,').replace(
        'medlemmar exems1, exeet1 från 2026-12-01 till 2027-01-31',
        'medlemmar exems1',
      ),
    );
    expect(view.endings.map(({ text, note }) => `${text}: ${note}`)).toEqual([
      'läkare vid Fristad vårdcentral: slutar 2026-11-10',
      'läkare vid Annan vårdcentral från 2027-01-01: börjar senare och tas bort',
      'anställd: slutar 2026-11-10',
      'läser Fristad vårdcentral Meddelande: slutar 2026-11-10',
      'läser Fristad vårdcentral Samverkan: börjar senare och tas bort',
      'ombud för Exempel Två (exetv1): slutar 2026-11-10',
      'ombud för Exempel Sekreterare (exems1): börjar senare och tas bort',
      'frånvaro från 2026-10-26 till 2026-11-20: slutar 2026-11-10',
      'har Exempel Sekreterare (exems1) som ombud: slutar 2026-11-10',
      'har Exempel Sekreterare (exems1) som ombud: börjar senare och tas bort',
    ]);
    expect(view.left.map(({ text, note, line }) => `${line.line} ${text}: ${note}`)).toEqual([
      '7 administrerar Fristad vårdcentral: raden har inga datum: ta bort namnet när dagen har kommit',
      '13 bevakar Fristad vårdcentral Meddelande: ingen annan står där: utse någon annan',
      '17 ersättare för bevakningen av Fristad vårdcentral Samverkan: ingen annan står där: utse någon annan',
      '37 bemannar funktionen Vakten: ingen annan står där: utse någon annan',
      '27 frånvaro från 2027-02-01 till 2027-02-05: börjar efter sista dagen: ta bort den om den inte behövs',
    ]);
  });

  it('says what is then wanting: nobody watches', () => {
    expect(ended('2026-11-10').come.join('\n')).toMatch(/bevak/);
  });

  it('that is past also takes her from lists where others are left', () => {
    const { texts, view } = ended('2026-10-01');
    expect(texts?.['enheter.rutin']).toContain('administreras av exems1\n');
    expect(texts?.['enheter.rutin']).toContain('bemannas av exeet1');
    expect(view.endings.map(({ note }) => note)).toContain('tas bort, andra finns kvar');
    expect(view.left.map(({ text }) => text)).not.toContain('administrerar Fristad vårdcentral');
  });

  it('after which nothing is hers writes nothing', () => {
    const { view, texts } = filled(lastDay, { person: 'exetv1', last: '2026-12-31' });
    expect(texts).toBeDefined();
    expect(view.problem).toBeNull();
    const [none, noDay] = ['exenn1', 'exetv1'].map((person) => filled(lastDay, { person, last: '2026-02-30' }));
    expect([none?.texts, noDay?.texts]).toEqual([undefined, undefined]);
  });
});
