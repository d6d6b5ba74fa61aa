/** `rutin explain` of the words of the language. */
import { describe, expect, it } from 'vitest';
import { shippedWorkspace } from '../../language/disk/input/filling.ts';
import type { Language } from '../../language/model/index.ts';
import { askable, explainedAs } from '../../language/reference/index.ts';
import { renderWord } from '../../language/report/explain/word.ts';
import { plain } from '../../language/report/terminal/paint.ts';
import { type Day, parseDay } from '../../language/time/index.ts';
import { callCli, folderOf, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();
const elsewhere = folderOf({});

async function explained(...words: string[]): Promise<string> {
  const { code, out, err } = await callCli(['explain', ...words, '--datum', QUIET_DAY], { cwd: elsewhere });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

describe('a word', () => {
  it('has its place, meaning, form, number, example and clause', async () => {
    expect(await explained('svarstid')).toBe(`2 betydelser: svarstid i intygsbevakning; svarstid på raden kontroll

svarstid  i intygsbevakning

  Inom hur många dagar en fråga om ett intyg besvaras.

  Skrivs: svarstid TAL dag|dagar
  Får finnas högst en gång.

    enhet ExempelVC "Exempel vårdcentral" {
        intygsbevakning {
            svarstid 14 dagar
        }
    }

  MC-MED-08  ”Dialogen behöver ske inom två veckor från det att den startades.”

svarstid  på raden kontroll

  Prövar att frågor om intyg besvaras inom så många dagar som kravet säger.

    lokal rutin LokalExempel "Lokal rutin för Exempel vårdcentral" {
        krav LOK-BEV-01 ska {
            kontroll svarstid {
                högst_dagar 14
            }
        }
    }
`);
  });

  it('is told in English', async () => {
    const out = await explained('typ', '--lang', 'en');
    expect(out).toMatch(/^typ {2}in huvudman\n\n {2}What kind of huvudman it is\./);
    expect(out).toMatch(/ {2}Written: typ kommun\|privat\|region\n {2}Must be there, once\.\n/);
  });

  it.each([
    ['BEVAKAS', ['bevakas']],
    ['bevakas'.normalize('NFD'), ['bevakas']],
    ['ersättare'.normalize('NFD'), ['ersättare']],
    ['del av', ['del', 'av']],
    ['skriver  intyg', ['skriver', 'intyg']],
  ])('is found however it is typed: %s', async (typed, words) => {
    expect(await explained(typed)).toBe(await explained(...words));
  });

  it('of several words is found by each of them', async () => {
    expect(await explained('tilldelat')).toBe(await explained('tilldelat av'));
  });

  it.each([
    ['typ', 'Måste finnas, en gång.'],
    ['avtal', 'Får finnas högst en gång.'],
    ['medlemmar', 'Får finnas flera gånger.'],
    ['dokument', 'Måste finnas i rutin. Högst en gång.'],
  ])('tells how often it must and may be there: %s', async (word, count) => {
    expect(await explained(word)).toContain(`\n  ${count}\n`);
  });

  it('tells what a block must hold and what a value means', async () => {
    expect(await explained('undantag')).toMatch(/I blocket måste stå: från, till\.\n/);
    expect(await explained('läsläge')).toMatch(/läsläge {2}på raden driftläge\n\n {2}Journalerna går att läsa/);
    expect(await explained('krav')).toMatch(/krav {2}i kontroll ombud\n[\s\S]* inte_vidare: rätten ges inte vidare\n/);
  });
});

describe('what is no word', () => {
  it.each([
    ['bevakes', /Ordet ”bevakes” finns inte i språket\. Menade du bevakas\?/],
    ['ersattare', /Menade du ersättare\?/],
    ['RUT002', /Menade du RUT-002\?/],
    ['hejsanhoppsan', /”hejsanhoppsan” finns inte i språket\. ”rutin explain” visar allt/],
  ])('%s gives exit code 2 and the nearest', async (asked, message) => {
    const { code, out, err } = await callCli(['explain', asked], { cwd: elsewhere });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});

describe('nothing asked', () => {
  it('shows every word and every code, each of which can then be asked about', async () => {
    const out = await explained();
    expect(out).toMatch(/^Ord i språket\n\n {2}huvudman · förvaltning · /);
    expect(out).toMatch(/\nKrav och regler\n\n {2}RUT-001 · [\s\S]*MC-BEV-03/);
    for (const word of askable()) expect(explainedAs(word), word).not.toEqual([]);
  });
});

describe('every word', () => {
  const ws = shippedWorkspace();

  it.each<Language>(['sv', 'en'])('is told in lines that fit (%s)', (language) => {
    for (const word of askable()) {
      const manner = { language, width: 100, paint: plain };
      const text = renderWord(explainedAs(word), ws, parseDay(QUIET_DAY) as Day, manner);
      expect(text, word).not.toMatch(/undefined|[<>]| +\n/);
      for (const line of text.split('\n').filter((one) => !one.startsWith('    '))) {
        expect(line.length, line).toBeLessThanOrEqual(100);
      }
    }
  });
});
