/** `rutin ombud` from the outside: who could stand in, in three formats and two languages, and what cannot be answered. */
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, type Ran, removeFolders } from '../support/cli.ts';
import { valid } from '../support/schemas.ts';

removeFolders();

const TEXT = `huvudman VGR "VGR" { typ region }
förvaltning F "F" { del av VGR driftläge drift från 2024-11-12 beslut "RS 1" }
verksamhet V "V" { del av F }
enhet A "Vårdcentralen" { del av V öppet mån-fre 08:00-17:00 }
person exeet1 "Exempel Ett" { uppdrag läkare vid A signeringsrätt }
person exetv1 "Exempel Två" { uppdrag läkare vid A signeringsrätt }
person exetr1 "Exempel Tre" { uppdrag läkare vid A till 2026-12-10 signeringsrätt }
person exefy1 "Exempel Fyra" { uppdrag läkare vid A signeringsrätt }
person exesk1 "Exempel Sköterska" { uppdrag sjuksköterska vid A }
person exebc1 "Exempel Chef" { uppdrag verksamhetschef vid A }
person exeui1 "Exempel Utan" { uppdrag läkare vid A utan personlig inkorg }
person exeen1 "Exempel Ensam" { }
frånvaro exefy1 sjukfrånvaro från 2026-12-09 till 2026-12-11
`;
const folder = folderOf({ 'a.rutin': TEXT });
const DAYS = ['--from', '2026-12-07', '--till', '2026-12-18'];

function ombud(...args: readonly string[]): Promise<Ran> {
  return callCli(['ombud', ...args, '--datum', '2026-11-02'], { cwd: folder });
}

interface Published {
  readonly absences: readonly {
    readonly person: string;
    readonly from: string;
    readonly needed: number;
    readonly proposals: readonly (readonly { readonly person: string; readonly line: string }[])[];
    readonly candidates: readonly { readonly person: string; readonly days: number; readonly enough: boolean }[];
    readonly left: readonly { readonly code: string }[];
    readonly deciding: readonly { readonly person: string }[];
  }[];
}

async function published(...args: readonly string[]): Promise<Published['absences']> {
  return valid<Published>('ombud', (await ombud(...args, '--format', 'json')).out).absences;
}

describe('a table', () => {
  it('tells what is asked for, who would do, each candidate with what speaks against, and that nothing is decided', async () => {
    const { code, out, err } = await ombud('exeet1', ...DAYS);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Exempel Ett \(exeet1\) borta från 2026-12-07 till 2026-12-18\n10 dagar behöver ombud\.\n/);
    expect(out).toMatch(/MC-API-03 {2}Exempel Ett \(exeet1\) saknar ombud i 10 dagar/);
    expect(out).toMatch(
      /1\. Två tillsammans räcker: Exempel Två \(exetv1\) och Exempel Utan \(exeui1\)\n +ombud exetv1\n +ombud exeui1\n/,
    );
    expect(out).toMatch(/Exempel Sköterska[\s\S]*får inte signera\n +\S+ varning MC-AOM-01 {2}/);
    expect(out).toMatch(/på plats 7 av 10 dagar, borta från 2026-12-09 till 2026-12-11, samma roll/);
    expect(out).toContain('Som ombud till 2026-12-10.');
    expect(out).toContain('Inte med, eftersom de beslutar om ombud: Exempel Chef (exebc1).');
    expect(out).toMatch(/Inget är bestämt\. Det här är förslag, och inget är skrivet\.\n$/);
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('never says why someone is away', async () => {
    for (const format of ['table', 'json', 'markdown']) {
      const { out } = await ombud('exefy1', '--format', format);
      expect(out).toContain('2026-12-09');
      expect(out).not.toMatch(/sjukfrånvaro|semester|ledighet|sick|vacation/i);
    }
  });

  it('is English where that is asked for', async () => {
    const { out } = await ombud('exeet1', ...DAYS, '--lang', 'en');
    expect(out).toContain('Two together are enough: Exempel Två (exetv1) and');
    expect(out).toContain('Nothing is decided. These are proposals, and nothing is written.');
  });
});

describe('json and Markdown', () => {
  it('tell the same', async () => {
    const [one] = await published('exeet1', ...DAYS);
    expect(one).toMatchObject({ person: 'exeet1', needed: 10, left: [] });
    expect(one?.proposals[0]?.map(({ line }) => line)).toEqual(['ombud exetv1', 'ombud exeui1']);
    expect(one?.candidates.map(({ person, days }) => [person, days])).toEqual([
      ['exetv1', 10],
      ['exeui1', 10],
      ['exesk1', 10],
      ['exefy1', 7],
      ['exetr1', 4],
    ]);
    expect(one?.deciding.map(({ person }) => person)).toEqual(['exebc1']);
    const { out } = await ombud('exeet1', ...DAYS, '--format', 'markdown');
    expect(out).toMatch(/^# Vilka kan vara ombud 2026-11-02\n\n\*\*Inget är bestämt\./);
    expect(out).toContain('   - <code>ombud exetv1</code>');
  });
});

describe('the days', () => {
  it('are those of absences in the files where none are given, and --från is --from', async () => {
    expect(await published('exefy1')).toMatchObject([{ from: '2026-12-09', needed: 3 }]);
    expect(await published('exeet1', '--från=2026-12-14', '--till', '2026-12-14')).toMatchObject([{ needed: 1 }]);
  });

  it.each([
    [['exeet1'], /exeet1\) har ingen frånvaro framöver i arbetsytan\. Ange dagarna med --from och --till/],
    [['exeet1', '--till', '2026-12-18'], /Den första dagen saknas/],
    [['exeet1', '--from', '2026-12-18', '--till', '2026-12-07'], /ligger före den första/],
    [['exeet1', '--from', '2026-13-01'], /--from/],
    [['exeet2', ...DAYS], /Ingen person i arbetsytan heter exeet2\. Menade du exe/],
    [['nobody', ...DAYS], /heter nobody\. Ange ett VGR-id/],
  ])('that make no question are refused: %s', async (args, words) => {
    const { code, out, err } = await ombud(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });
});

describe('several', () => {
  it('are held apart, and the workspace may come last', async () => {
    const both = await published('exeet1', 'exetv1', ...DAYS, '.');
    expect(both.map(({ person }) => person)).toEqual(['exeet1', 'exetv1']);
    for (const { candidates } of both) {
      expect(
        candidates.filter(({ person, days }) => person.startsWith('exet') && person !== 'exetr1' && days > 0),
      ).toEqual([]);
    }
  });
});

describe('where there is no proposal', () => {
  it('it is said what is left, and the exit code is 1', async () => {
    const alone = folderOf({ 'a.rutin': TEXT.replace(/^person exe(tv|sk|ui)1.*\n/gm, '') });
    const { code, out } = await callCli(['ombud', 'exeet1', ...DAYS, '--datum', '2026-11-02'], { cwd: alone });
    expect(code).toBe(1);
    expect(out).toMatch(/Inget förslag uppfyller allt\. Minst kvar blir det med [^:]+:\n/);
    expect(out).toMatch(/MC-TIL-12/);
  });

  it('nobody to propose is told as that, and who needs nobody is answered', async () => {
    const lonely = folderOf({
      'a.rutin': `${TEXT.replace(/^(person|frånvaro) .*\n/gm, '')}person exeet1 "Exempel Ett" { uppdrag läkare vid A }\n`,
    });
    const { code, out } = await callCli(['ombud', 'exeet1', ...DAYS, '--datum', '2026-11-02'], { cwd: lonely });
    expect(code).toBe(1);
    expect(out).toContain('Det finns ingen i personens verksamheter att föreslå.');
    const without = await ombud('exeui1', ...DAYS);
    expect([without.code, without.out]).toEqual([0, expect.stringContaining('Har ingen personlig inkorg')]);
    const unassigned = await ombud('exeen1', ...DAYS);
    expect([unassigned.code, unassigned.out]).toEqual([0, expect.stringContaining('Ingen dag behöver ombud')]);
  });

  it('something that cannot be read is told, and the exit code is 2', async () => {
    const broken = folderOf({
      'a.rutin': `${TEXT}frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 { ombud ! }\n`,
    });
    const { code, out, err } = await callCli(['ombud', 'exeet1', ...DAYS, '--datum', '2026-11-02'], { cwd: broken });
    expect(code).toBe(2);
    expect(out).toContain('inget kan lovas');
    expect(err).toContain('Något i arbetsytan gick inte att läsa');
  });
});
