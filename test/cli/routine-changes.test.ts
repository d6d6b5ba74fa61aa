/** What `rutin diff` and `rutin routine diff` tell of a routine's krav: renumbered, by parameter, by word, by document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { fristad } from '../support/plan/fristad.ts';

removeFolders();

const GOLDEN = join(import.meta.dirname, 'golden');

const OLD = `rutin Jour "Rutin för jouren" {
    dokument "EXEMPEL-1"
    version "1.0"
    giltig från 2026-01-01 till 2026-12-31
    omfattar region, privat, kommun

    krav EX-JOUR-01 ska {
        avsnitt "Bevakning"
        citat "Inkorgen för samverkan ska bevakas 3 gånger om dagen."
        kontroll bevakning { inkorg samverkan gånger_per_dag 3 inom_öppettid ja }
    }

    krav EX-JOUR-02 bör {
        avsnitt "Bevakning"
        citat "Den som är ledig bör ha ett ombud."
        manuellt "Det syns inte i filerna."
    }

    krav EX-JOUR-03 upplysning {
        avsnitt "Syfte"
        citat "Jouren finns för patienterna."
    }

    krav EX-JOUR-04 upplysning {
        avsnitt "Syfte"
        citat "Jouren ligger i huset."
    }
}
`;

const CHANGED: readonly (readonly [string, string])[] = [
  ['bevakas 3 gånger', 'bevakas 4 gånger'],
  ['gånger_per_dag 3', 'gånger_per_dag 4'],
  ['EX-JOUR-02 bör', 'EX-JOUR-02 ska'],
  ['bör ha ett ombud', 'ska ha ett ombud'],
  ['EX-JOUR-03', 'EX-JOUR-30'],
];
const changed = (text: string): string => CHANGED.reduce((rest, [old, now]) => rest.replace(old, now), text);
const next = (head: string): string =>
  changed(OLD)
    .replace('rutin Jour ', 'rutin Jour2 ')
    .replace('version "1.0"', head)
    .replace('från 2026-01-01 till 2026-12-31', 'från 2026-12-01 till 2028-12-31')
    .replace('"Jouren ligger i huset."', '"Jouren har en egen telefon."')
    .replace('krav EX-JOUR-04', 'krav EX-JOUR-05');

const NEXT = next('version "2.0"\n    ersätter "1.0"\n    utgår EX-JOUR-04');
const OTHER = next('version "1.0"\n    ersätter "EXEMPEL-1" "1.0"\n    utgår EX-JOUR-04').replace(
  'dokument "EXEMPEL-1"',
  'dokument "EXEMPEL-9"',
);

const told = [
  /EX-JOUR-05 upplysning/,
  /EX-JOUR-03 → EX-JOUR-30/,
  /gånger per dag: 3 → 4 \(strängare\)/,
  /ordet: bör → ska/,
  /Utgår[^\n]*\n[^\n]*EX-JOUR-04/,
];

async function diff(base: string, head: string, ...more: string[]): Promise<string> {
  const folders = [folderOf({ ...fristad, 'r.rutin': base }), folderOf({ ...fristad, 'r.rutin': head })];
  return (await callCli(['diff', '--datum', '2026-10-05', ...folders, ...more])).out;
}

describe('rutin diff', () => {
  it('tells what a changed routine asks for otherwise', async () => {
    const out = await diff(OLD, changed(OLD));
    for (const words of [told[1], told[2], told[3]]) expect(out).toMatch(words as RegExp);
  });

  it('tells a new version beside the one that it follows', async () => {
    const out = await diff(OLD, `${OLD}\n${NEXT}`);
    for (const words of told) expect(out).toMatch(words);
    expect(out).toContain('EXEMPEL-1: 1.0 → 2.0');
  });

  it.each([
    ['beside the one that it replaces', `${OLD}\n${OTHER}`],
    ['in the place of the one that it replaces', OTHER],
  ])('tells a new document %s as one story', async (_, head) => {
    const out = await diff(OLD, head);
    for (const words of told) expect(out).toMatch(words);
    expect(out).toContain('EXEMPEL-1 1.0 → EXEMPEL-9 1.0');
    expect(out.match(/EX-JOUR-05/g)).toHaveLength(1);
  });
});

describe('rutin routine diff', () => {
  it.each(['sv', 'en'])('is told as it was when someone last looked (%s)', async (language) => {
    const folder = folderOf({ ...fristad, 'r.rutin': `${OLD}\n${NEXT}` });
    const args = ['routine', 'diff', 'Jour@1.0', '2.0', '--workspace', folder, '--datum', '2026-11-21'];
    const { code, out } = await callCli([...args, '--lang', language]);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(GOLDEN, `routine-diff.${language}.golden`));
  });
});

describe('rutin routine new in English', () => {
  it('says what was written and what to do', async () => {
    const cwd = folderOf({ ...fristad, 'r.rutin': OLD });
    const args = ['routine', 'new', 'Jour', '--version', '2.0', '--from', '2026-12-01', '--lang', 'en'];
    const { code, out } = await callCli(args, { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^Wrote .*\.rutin: version 2\.0 /);
    expect(out).not.toMatch(/Skrev|Skriv |krav som/);
    const file = /^Wrote (.*\.rutin):/.exec(out)?.[1] as string;
    expect(readFileSync(join(cwd, file), 'utf8')).toContain('i övrigt som "1.0"');
    const again = await callCli(args, { cwd });
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/is there already, in .*Choose another number/);
    expect((await callCli(['routine', 'new', 'Jou', ...args.slice(3)], { cwd })).err).toMatch(/Did you mean Jour\?/);
    const early = args.map((one) => (one === '2026-12-01' ? '2025-12-01' : one === '2.0' ? '3.0' : one));
    expect((await callCli(early, { cwd })).err).toMatch(/must begin on a later day/);
  });
});
