/** `rutin import`: what cannot be told, identity numbers, and names that the language cannot hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeFolders } from '../support/cli.ts';
import { expectSound, imported, members, SHARED, UNITS, usual } from '../support/imported.ts';

removeFolders();

describe('what cannot be told is reported and never guessed', () => {
  it.each<[string, string, RegExp]>([
    [
      'an ambiguous date',
      `Inkorg;Medlem;Från\n${SHARED};exeet1;01/02/2026`,
      /rad 2: I vilken ordning står dag och månad i kolumnen Från\? Datumet ”01\/02\/2026”\s+går inte att läsa säkert/,
    ],
    ['a date that does not exist', `Inkorg;Medlem;Från\n${SHARED};exeet1;2026-02-30`, /2026-02-30/],
    [
      'a period that ends before it begins',
      `Inkorg;Medlem;Från;Till\n${SHARED};exeet1;2026-02-02;2026-02-01`,
      /rad 2 +Perioden slutar 2026-02-01, innan den börjar 2026-02-02\. Rätta raden\./,
    ],
    ['an unknown person', `Inkorg;Medlem;Namn\n${SHARED};exenn1;Exempel Nio`, /rad 2 +Personen ”exenn1” finns inte/],
    [
      'a person by name alone',
      `Inkorg;Namn\n${SHARED};Exempel Ett`,
      /rad 2: Raden saknar VGR-id. Är ”Exempel Ett” i kolumnen Namn exeet1\?/,
    ],
    [
      'an inbox that does not exist',
      'Inkorg;Medlem\nNågot Samverkan;exeet1',
      /rad 2 +Inkorgen ”Något Samverkan” finns inte/,
    ],
    ['an unknown permission', `Inkorg;Medlem;Behörighet\n${SHARED};exeet1;halv`, /rad 2 +Behörigheten ”halv” är okänd/],
    ['more cells than heads', `Inkorg;Medlem\n${SHARED};exeet1;x`, /rad 2 +Raden har fler fält/],
    [
      'lost letters',
      `Inkorg;Medlem\n${SHARED};exeet1\nFristad v\uFFFDrdcentral Samverkan;exetv1`,
      /rad 3 +Raden har tecknet �/,
    ],
  ])('%s', async (_, content, told) => {
    const { texts, out, code, folder } = await members(content);
    expect(code).toBe(1);
    expect(out).toMatch(told);
    expect(texts['enheter.rutin']?.match(/exe(et|tv|nn)1/g) ?? []).toHaveLength(content.includes('exetv1') ? 1 : 0);
    expect(readFileSync(join(folder, 'out/import-rapport.md'), 'utf8')).toMatch(
      /## (Kom inte med|Frågor att svara på; tills dess är raderna inte med) \(1\)/,
    );
    expectSound(texts);
  });

  it('two units of one name', async () => {
    const { out, texts } = await imported({
      'enheter.csv': 'Enhetskod;Enhetsnamn\nA;Mottagningen\nB;Mottagningen\n',
      'inkorgar.csv': 'Inkorg;Enhet;Typ\nX;Mottagningen;Samverkan\nY;B;Samverkan\n',
    });
    expect(out).toMatch(/inkorgar\.csv rad 2 +Flera heter ”Mottagningen”/);
    expect(texts['enheter.rutin']).toMatch(
      /enhet A "Mottagningen" \{\}[\s\S]*enhet B "Mottagningen" \{\n\n? *\/\/ ur inkorgar\.csv rad 3/,
    );
  });

  it('whether something above a unit is a huvudman, a förvaltning or a verksamhet', async () => {
    const { out, texts } = await imported({ 'enheter.csv': 'Enhetskod;Enhetsnamn;Överordnad\nA;Mottagningen;Norr\n' });
    expect(out).toMatch(/Det framgår inte om ”Norr” är huvudman/);
    expect(Object.keys(texts)).toEqual(['enheter.rutin']);
  });
});

describe('identity numbers', () => {
  it('are never copied, wherever they stand, and never repeated in the report', async () => {
    const { texts, out, folder } = await imported({
      ...usual,
      'personer.csv':
        'VGR-id;Namn;Personnummer;Anteckning\nexeet1;Exempel Ett (19121212-1212);19121212-1212;x\n191212121212;Exempel Två;;\n1212121212;Exempel Tre;;\n',
    });
    const report = readFileSync(join(folder, 'out/import-rapport.md'), 'utf8');
    expect(`${JSON.stringify(texts)}${out}${report}`).not.toMatch(/121212.?1212/);
    expect(texts['personer.rutin']).toContain('person exeet1 "Exempel Ett" {}');
    expect(out).toMatch(/personer\.csv +Personnummer i filen kopierades inte/);
    expect(out).toMatch(/rad 2 +Ett personnummer togs bort/);
    expect(out).toMatch(/rad 4 +Raden saknar VGR-id/);
    expectSound(texts);
  });
});

describe('names that the language cannot hold', () => {
  it('are mapped, with the original beside', async () => {
    const { texts } = await imported({
      'enheter.csv':
        'Enhetskod;Enhetsnamn\n1234-A;Fristad vårdcentral\nenhet;7:ans mottagning\n9;Fristad Vårdcentral!\n',
      'personer.csv': 'VGR-id;Namn\nex-et.1;Exempel Ett\nperson;"Exempel ""Två"" \\"\n',
    });
    expect(texts['enheter.rutin']).toContain(
      '// i exporten: 1234-A\nenhet FristadVårdcentral "Fristad vårdcentral" {}',
    );
    expect(texts['enheter.rutin']).toContain('enhet Enhet7AnsMottagning "7:ans mottagning" {}');
    expect(texts['enheter.rutin']).toContain('enhet FristadVårdcentral2 "Fristad Vårdcentral!" {}');
    expect(texts['personer.rutin']).toContain('// i exporten: ex-et.1\nperson ExEt1 "Exempel Ett" {}');
    expect(texts['personer.rutin']).toContain('person Person "Exempel \\"Två\\" \\\\" {}');
    expectSound(texts);
  });

  it.each([
    '// {',
    '*/ enhet X {',
    '"',
    '\\',
    '\u202Egnp.exe',
    '=HYPERLINK("x")',
    '</script>',
    'a\nb',
    '{}',
    '../../x',
  ])('do no harm: %j', async (hostile) => {
    const cell = `"${hostile.replaceAll('"', '""')}"`;
    const { texts, out } = await imported({
      'enheter.csv': `Enhetskod;Enhetsnamn;Verksamhet;Huvudman\n${cell};${cell};${cell};${cell}\nA;B;C;D\n`,
      'inkorgar.csv': `Inkorg;Enhet;Typ;Ändamål;Beslut\n${cell};A;Funktion;${cell};${cell}\n`,
      'personer.csv': `VGR-id;Namn;Roll;Enhet\n${cell};${cell};${cell};A\n`,
      'medlemmar.csv': `Inkorg;Medlem\n${cell};${cell}\n`,
    });
    expectSound(texts);
    expect(out).not.toContain('\u202E');
    expect(texts['enheter.rutin']).toContain('enhet A "B"');
  });
});

it('leaves characters that cannot be seen behind, and says so', async () => {
  const { texts, out } = await imported({ 'personer.csv': 'VGR-id;Namn\nexeet1;\u202EExempel\u200B Ett\n' });
  expect(texts['personer.rutin']).toContain('person exeet1 "Exempel Ett" {}');
  expect(out).toMatch(/rad 2 +Osynliga tecken togs bort/);
});

describe('a bevakas line in a table', () => {
  it('keeps the order of those who watch: the first is responsible', async () => {
    const { texts } = await imported({
      'enheter.csv': UNITS,
      'inkorgar.csv':
        'Enhet;Typ;Bevakas\nFristad vårdcentral;samverkan;"dagligen kl 08:15, 12:00 av exetv1, exems1, exeet1 ersättare exezz1, exebb1"\n',
      'personer.csv': `VGR-id;Namn\n${['exeet1', 'exetv1', 'exems1', 'exezz1', 'exebb1'].map((id) => `${id};Exempel ${id}`).join('\n')}\n`,
    });
    expect(Object.values(texts).join('\n')).toMatch(
      /bevakas dagligen kl 08:15, 12:00\s+av exetv1, exems1, exeet1\s+ersättare exezz1, exebb1/u,
    );
  });
});
