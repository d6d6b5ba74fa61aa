/** An export laid beside a workspace: what it would change, and that nothing is taken away without leave. */
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../language/editing/update/compare.ts';
import { updateOf } from '../../../language/editing/update/update.ts';
import { updateLines } from '../../../language/editing/update/words.ts';
import { gather } from '../../../language/import/gather.ts';
import { Remarks } from '../../../language/import/remark.ts';
import { factsOf } from '../../../language/lowering/lower.ts';
import { Workspace } from '../../../language/model/index.ts';
import { parseDay } from '../../../language/time/index.ts';

const asOf = parseDay('2026-11-21') ?? 0;

const UNITS = `// vår egen kommentar
huvudman VGR "VGR" {
    typ region
}

enhet FVC "Fristad vårdcentral" {
    del av VGR

    // kvar
    inkorg samverkan {
        medlemmar
            exeet1, // ansvarig
            exetv1 från 2026-01-01, // ny
            exetr1, // borta
            exefy1,
            exefe1,
        bevakas dagligen kl 08:00 av exeet1
    }
    inkorg meddelande {
        medlemmar exeet1, exetv1
    }
}
`;

const PERSONS = `${['et1', 'tv1', 'tr1', 'fy1', 'fe1'].map((id) => `person exe${id} "Exempel ${id}" {\n    uppdrag läkare vid FVC\n}\n`).join('\n')}
frånvaro exeet1 semester från 2026-12-01 till 2026-12-10 {
    ombud exetv1
}

// ska bort
frånvaro exetr1 ledighet från 2026-12-01 till 2026-12-10
`;

const FILES = { 'enheter.rutin': UNITS, 'personer.rutin': PERSONS };
type Texts = Readonly<Record<string, string>>;

function workspaceOf(texts: Texts): Workspace {
  const ws = new Workspace();
  for (const [file, text] of Object.entries(texts)) ws.load(factsOf(file, text));
  return ws;
}

function updated(exports: Texts, allowed: readonly string[] = [], texts: Texts = FILES) {
  const ws = workspaceOf(texts);
  const remarks = new Remarks();
  const files = Object.entries(exports).map(([file, text]) => ({ file, text }));
  const told = gather(files, remarks, { asOf, declared: ws });
  const options = { asOf, horizonDays: 90, allowed: new Set(allowed), partial: new Set<never>() };
  const update = updateOf(ws, (file) => texts[file], told, options);
  return {
    update,
    told,
    remarks: remarks.all,
    lines: updateLines(update, 'sv'),
    texts: { ...texts, ...Object.fromEntries(update.texts) },
  };
}

const POOL = `Inkorg;Medlem;Från
Fristad vårdcentral Samverkan;exeet1;
Fristad vårdcentral Samverkan;exetv1;2026-02-01
Fristad vårdcentral Samverkan;exefy1;
Fristad vårdcentral Samverkan;exefe1;
Fristad vårdcentral Meddelande;exeet1;
Fristad vårdcentral Meddelande;exetv1;
Fristad vårdcentral Meddelande;exetr1;
`;
const ABSENCES = `VGR-id;Frånvaroorsak;Fr.o.m.;T.o.m.
exeet1;Semester;2026-12-01;2026-12-18
exetv1;Sjuk;2026-11-20;
`;

describe('a list of members', () => {
  it('adds and changes, and takes nobody away unasked', () => {
    const { texts, lines } = updated({ 'pool.csv': POOL });
    expect(texts['enheter.rutin']).toBe(
      UNITS.replace('exetv1 från 2026-01-01,', 'exetv1 från 2026-02-01,').replace(
        'medlemmar exeet1, exetv1\n',
        'medlemmar\n            exeet1,\n            exetv1,\n            exetr1,\n',
      ),
    );
    expect(lines).toContain('  borta: exetr1 i FVC.samverkan (--allow-removals FVC.samverkan)');
  });

  it('takes away where that is allowed, with the comment of the line and no other', () => {
    const { texts } = updated({ 'pool.csv': POOL }, ['FVC.samverkan']);
    expect(texts['enheter.rutin']).toContain(
      '            exeet1, // ansvarig\n            exetv1 från 2026-02-01, // ny\n            exefy1,\n',
    );
  });

  it('takes away by `alla` no more than a plan would', () => {
    const one = POOL.replace('Fristad vårdcentral Samverkan;exefy1;\n', '');
    expect(updated({ 'pool.csv': one }, ['alla']).update.held.map(({ kind }) => kind)).toEqual(['member', 'member']);
    expect(updated({ 'pool.csv': one }, ['FVC.samverkan']).update.held).toEqual([]);
  });

  it('adds below the last line, whose comment stays with it', () => {
    const before = UNITS.replace('            exefe1,\n', '').replace('exefy1,\n', 'exefy1, // sist\n');
    const { texts } = updated({ 'pool.csv': POOL }, [], { ...FILES, 'enheter.rutin': before });
    expect(texts['enheter.rutin']).toContain('            exefy1, // sist\n            exefe1,\n');
  });

  it('says nothing of inboxes that it does not name', () => {
    const own = POOL.split('\n')
      .filter((row) => !row.includes('Samverkan'))
      .join('\n');
    const { update } = updated({ 'pool.csv': own }, ['alla', 'FVC.samverkan']);
    expect(update.written.every((one) => one.kind === 'member' && one.inbox === 'FVC.meddelande')).toBe(true);
    expect(update.held).toEqual([]);
  });

  it('does not declare whom it names and nobody knows', () => {
    const { update, remarks } = updated({
      'pool.csv': 'Inkorg;Medlem;Namn\nFristad vårdcentral Samverkan;exenn1;Exempel Nio\n',
    });
    expect(update.written).toEqual([]);
    expect(remarks.map(({ level }) => level)).toEqual(['skipped']);
  });
});

describe('a list of absences', () => {
  it('adds and changes, says that an ombud follows, and takes away what is allowed', () => {
    const { texts, lines } = updated({ 'hr.csv': ABSENCES }, ['frånvaro']);
    expect(texts['personer.rutin']).toContain(
      'frånvaro exeet1 semester från 2026-12-01 till 2026-12-18 {\n    ombud exetv1\n}',
    );
    expect(texts['personer.rutin']).toContain('// ur hr.csv rad 3\nfrånvaro exetv1 sjukfrånvaro från 2026-11-20 {}\n');
    expect(texts['personer.rutin']).not.toContain('frånvaro exetr1');
    expect(lines.join('\n')).toMatch(/ändrad: frånvaro exeet1: .*; ombud följer med: exetv1/);
  });

  it('holds back what is gone where rows of it were not read', () => {
    const ws = workspaceOf(FILES);
    const told = gather([{ file: 'hr.csv', text: ABSENCES }], new Remarks(), { asOf, declared: ws });
    const options = { asOf, horizonDays: 90, allowed: new Set(['frånvaro']), partial: new Set(['absences'] as const) };
    expect(updateOf(ws, (file) => FILES[file as keyof typeof FILES], told, options).held).toHaveLength(1);
  });
});

describe('a list of persons', () => {
  it('adds new ones where the others are, and names those who are not in it', () => {
    const text = 'VGR-id;Namn;Roll;Enhet\nexeny1;Exempel Ny;Läkare;FVC\nexeet1;Exempel Annan;Läkare;FVC\n';
    const { texts, update, lines } = updated({ 'personer.csv': text }, ['alla']);
    expect(texts['personer.rutin']).toContain(
      'person exeny1 "Exempel Ny" {\n    uppdrag läkare vid FVC // ur personer.csv rad 2\n}\n',
    );
    expect(update.held.map((one) => one.kind === 'gone' && one.name)).toEqual(['exetv1', 'exetr1', 'exefy1', 'exefe1']);
    expect(lines).toContain('Personer som inte står i listan över personer (4)');
    expect(lines).toContain('  exetr1; nämns fortfarande i enheter.rutin');
    expect(texts['personer.rutin']).toContain('person exetv1');
  });
});

describe('who and what is gone', () => {
  const LIST = 'VGR-id;Namn;Roll;Enhet\nexeet1;Exempel et1;läkare;FVC\nexetv1;Exempel tv1;läkare;FVC\n';

  it('goes with his absences where that is allowed and nothing names him', () => {
    const texts = { ...FILES, 'enheter.rutin': UNITS.replace('            exetr1, // borta\n', '') };
    const { texts: after, update } = updated({ 'personer.csv': `${LIST}exefy1;;;\nexefe1;;;\n` }, ['personer'], texts);
    expect(after['personer.rutin']).not.toContain('exetr1');
    expect(after['personer.rutin']).toContain('person exefy1');
    expect(update.held).toEqual([]);
  });

  it('stays where something names him still, and that is told', () => {
    const { texts, lines } = updated({ 'personer.csv': `${LIST}exefy1;;;\nexefe1;;;\n` }, ['personer']);
    expect(texts['personer.rutin']).toContain('person exetr1');
    expect(lines).toContain('  exetr1; nämns fortfarande i enheter.rutin');
  });

  it('is told of as the list says it: who has left is in it', () => {
    const own = `${LIST.replace('Enhet\n', 'Enhet;Slutat\n')}exetr1;;;;2026-01-31\n`;
    expect(updated({ 'personer.csv': own }).lines).toContain(
      '  exetr1, som listan säger inte gäller (--allow-removals personer)',
    );
  });

  it('may be a unit with its inboxes, and no more than a tenth of them by `alla`', () => {
    const other = `${UNITS}\nenhet BVC "Annan" {\n    del av VGR\n\n    inkorg samverkan {\n        medlemmar exeet1\n    }\n}\n`;
    const texts = { ...FILES, 'enheter.rutin': other };
    const exports = { 'enheter.csv': 'Enhetskod;Enhetsnamn\nFVC;Fristad vårdcentral\n' };
    expect(updated(exports, [], texts).lines).toContain('  borta: enhet BVC (--allow-removals enheter)');
    expect(updated(exports, ['alla'], texts).texts['enheter.rutin']).toContain('enhet BVC');
    expect(updated(exports, ['enheter'], texts).texts['enheter.rutin']?.trim()).toBe(UNITS.trim());
  });

  it('may be an inbox of a unit', () => {
    const { texts } = updated({ 'inkorgar.csv': 'Inkorg;Enhet;Typ\nFVC.samverkan;FVC;samverkan\n' }, [
      'FVC.meddelande',
    ]);
    expect(texts['enheter.rutin']).toContain('inkorg samverkan');
    expect(texts['enheter.rutin']).not.toContain('inkorg meddelande');
  });
});

it('an uppdrag in the stead of another at the same place is a change, unless rows were not read', () => {
  const text = 'VGR-id;Namn;Roll;Enhet\nexeet1;;sjuksköterska;FVC\n';
  const { texts, lines } = updated({ 'personer.csv': text });
  expect(lines).toContain('  ändrad: exeet1 vid FVC: läkare → sjuksköterska');
  expect(texts['personer.rutin']).toContain('person exeet1 "Exempel et1" {\n    uppdrag sjuksköterska vid FVC\n}');
  const ws = workspaceOf(FILES);
  const told = gather([{ file: 'personer.csv', text }], new Remarks(), { asOf, declared: ws });
  const options = { asOf, horizonDays: 90, allowed: new Set<string>(), partial: new Set(['persons'] as const) };
  const update = updateOf(ws, (file) => FILES[file as keyof typeof FILES], told, options);
  expect(update.written).toEqual([]);
  expect(updateLines(update, 'sv')).toContain('Det här väntar: alla rader om det blev inte lästa (1)');
});

describe('who administers, and when inboxes are watched', () => {
  const ADMINISTERED = UNITS.replace('    // kvar\n', '    administreras av exeet1, exetv1\n');
  const texts = { ...FILES, 'enheter.rutin': ADMINISTERED };
  const administered = (after: Texts): readonly string[] =>
    [
      ...(after['enheter.rutin'] ?? '').matchAll(/administreras av(\s+\w+,?)+(?=\s+(medlemmar|bevakas|inkorg|\}))/g),
    ].map(([text]) => text.replace(/\s+/g, ' ').replace(/,$/, ''));

  it('is compared with what the unit says; an inbox that differs gets a line of its own', () => {
    const exports = {
      'admin.csv': 'Inkorg;Administratör\nFVC.samverkan;exeet1, exefy1\nFVC.meddelande;exeet1, exetv1\n',
    };
    const { texts: after, lines } = updated(exports, [], texts);
    expect(lines).toContain('  ny: administratör i FVC.samverkan: exefy1');
    expect(lines).toContain('  borta: administratör i FVC.samverkan: exetv1 (--allow-removals FVC.samverkan)');
    expect(administered(after)).toEqual(['administreras av exeet1, exetv1', 'administreras av exeet1, exetv1, exefy1']);
    expect(administered(updated(exports, ['FVC.samverkan'], texts).texts)).toEqual([
      'administreras av exeet1, exetv1',
      'administreras av exeet1, exefy1',
    ]);
  });

  it('changes a line that means something else, and leaves one that means the same', () => {
    const same = { 'bevakning.csv': 'Inkorg;Bevakas\nFVC.samverkan;bevakas kl 08:00 av exeet1\n' };
    expect(updated(same).update.written).toEqual([]);
    const other = { 'bevakning.csv': 'Inkorg;Bevakas\nFVC.samverkan;bevakas mån-fre kl 08:00, 13:00 av exetv1\n' };
    const { texts: after, lines } = updated(other);
    expect(after['enheter.rutin']).toContain('        bevakas mån-fre kl 08:00, 13:00 av exetv1\n');
    expect(after['enheter.rutin']).not.toContain('bevakas dagligen');
    expect(lines.join('\n')).toContain('ändrad: bevakning av FVC.samverkan: bevakas dagligen');
    expect(updated(other, [], after).update.written).toEqual([]);
  });

  it('is read of a list of inboxes too', () => {
    const own =
      'Inkorg;Enhet;Typ;Administratör;Medlemmar\nFVC.samverkan;FVC;samverkan;exefe1;exeet1\nFVC.meddelande;FVC;meddelande;;\n';
    const { lines } = updated({ 'inkorgar.csv': own });
    expect(lines).toContain('  ny: administratör i FVC.samverkan: exefe1');
    expect(lines).toContain('  borta: exetv1 i FVC.samverkan från 2026-01-01 (--allow-removals FVC.samverkan)');
  });
});

it('after an update there is nothing more to change', () => {
  const exports = { 'pool.csv': POOL, 'hr.csv': ABSENCES };
  const first = updated(exports, ['FVC.samverkan', 'frånvaro']);
  const ws = workspaceOf(first.texts);
  const told = gather(
    Object.entries(exports).map(([file, text]) => ({ file, text })),
    new Remarks(),
    { asOf, declared: ws },
  );
  expect(differencesOf(ws, told, asOf)).toEqual([]);
});
