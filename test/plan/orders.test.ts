/** MC-HAN-01: organisational inboxes come and go by an order. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { diffOf } from '../../language/plan/index.ts';
import { provisioningOf } from '../../language/provisioning/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';
import { fristad } from '../support/plan/fristad.ts';
import { diffBetween, type Texts } from '../support/plan/sides.ts';

const units = fristad['enheter.rutin'] as string;
const INBOX = `    inkorg samverkan {
        medlemmar exeka1, exekb1
        bevakas 3 gånger per dag kl 08:00, 11:30, 15:00 av exekb1 ersättare exeka1
    }
`;
const without: Texts = { ...fristad, 'enheter.rutin': units.replace(INBOX, '') };

function found(base: Texts, head: Texts, day?: string): readonly string[] {
  const { appeared } = diffBetween(base, head, day).findings;
  return appeared
    .filter(({ code }) => code === 'MC-HAN-01')
    .map(
      ({ severity, trigger, suppressedBy }) => `${severity} ${trigger}${suppressedBy === undefined ? '' : ' excepted'}`,
    );
}

function withOrder(words: string): Texts {
  return { ...fristad, 'enheter.rutin': units.replace(INBOX, INBOX.replace('{\n', `{\n        ${words}\n`)) };
}

const top = (words: string): Texts => ({ 'beställning.rutin': `${words}\n` });

describe('an inbox that is added', () => {
  it('without an order is a warning at the inbox', () => {
    expect(found(without, fristad)).toEqual(['warning added']);
    const { appeared } = diffBetween(without, fristad).findings;
    const [finding] = appeared.filter(({ code }) => code === 'MC-HAN-01');
    expect(finding?.alsoCites).toEqual(['MC-HAN-02']);
    const start = (finding?.mark.anchor.start ?? 0) + Math.floor((finding?.mark.at ?? 0) / 4096);
    expect(units.slice(start).startsWith('inkorg samverkan {\n        medlemmar exeka1')).toBe(true);
  });

  it.each([
    ['beställning uppstart "ÄR-1"', []],
    ['beställning sammanslagning "ÄR-1"', []],
    ['beställning stängning "ÄR-1"', ['warning added']],
    ['beställning uppstart " "', ['warning added']],
  ])('with %s', (words, expected) => {
    expect(found(without, withOrder(words))).toEqual(expected);
  });

  it('with an order that stands by itself', () => {
    const ordered = top('beställning uppstart "ÄR-1" för BoråsHemsjukvård.samverkan');
    expect(found(without, { ...fristad, ...ordered })).toEqual([]);
  });
});

describe('an inbox that is removed', () => {
  it.each([
    ['beställning stängning "ÄR-1" för BoråsHemsjukvård.samverkan', []],
    ['beställning sammanslagning "ÄR-1" för BoråsHemsjukvård.samverkan', []],
    ['beställning stängning "ÄR-1" för FristadVC.samverkan', ['warning removed']],
    ['// ingenting', ['warning removed']],
  ])('with %s', (words, expected) => {
    expect(found(fristad, { ...without, ...top(words) })).toEqual(expected);
  });

  it('goes with its unit all the same', () => {
    const start = units.indexOf('enhet BoråsHemsjukvård');
    const end = units.indexOf('funktion Vårdkoordinator');
    const gone = { ...fristad, 'enheter.rutin': units.slice(0, start) + units.slice(end) };
    expect(found(fristad, gone)).toEqual(['warning removed', 'warning removed']);
  });

  it('may be forgiven by an exception, for the inbox or for its unit', () => {
    const exemption = (subject: string): Texts =>
      top(`undantag från MC-HAN-01 för ${subject} {
        från 2026-09-01 till 2026-12-31 motivering "Ärendet är på väg" avvikelse "MCP-1" beslutat av exeka1 }`);
    expect(found(fristad, { ...without, ...exemption('BoråsHemsjukvård.samverkan') })).toEqual([
      'warning removed excepted',
    ]);
    expect(found(fristad, { ...without, ...exemption('BoråsHemsjukvård') })).toEqual(['warning removed excepted']);
    expect(found(fristad, { ...without, ...exemption('FristadVC') })).toEqual(['warning removed']);
  });
});

describe('where nothing is asked', () => {
  it('a unit in läsläge gives no more than an upplysning, an archived one nothing', () => {
    const mode = (texts: Texts, word: string): Texts => ({
      ...texts,
      'enheter.rutin': (texts['enheter.rutin'] as string).replace('driftläge planerad', `driftläge ${word}`),
    });
    expect(found(mode(without, 'läsläge'), mode(fristad, 'läsläge'))).toEqual(['information added']);
    expect(found(mode(without, 'arkiverad'), mode(fristad, 'arkiverad'))).toEqual([]);
  });

  it('an inbox that has another name has neither come nor gone', () => {
    expect(found(fristad, withOrder('namn "Hemsjukvården"'))).toEqual([]);
    expect(found(withOrder('namn "Hemsjukvården"'), fristad)).toEqual([]);
  });

  it('a funktionsinkorg needs no order of this kind', () => {
    const start = units.indexOf('funktionsinkorg');
    const end = units.indexOf('flöde');
    expect(found({ ...fristad, 'enheter.rutin': units.slice(0, start) + units.slice(end) }, fristad)).toEqual([]);
  });
});

describe('a routine of its own', () => {
  const places = 'verksamhet V "V" { } enhet G "G" { del av V inkorg meddelande { } }';
  const added = `${places} enhet E "E" { del av V inkorg samverkan { } }`;
  const removed = `${places} enhet E "E" { del av V }`;
  const local = (rest: string): string => `lokal rutin Lokal "L" {
    dokument "L" version "1" giltig från 2026-01-01 ${rest.includes('gäller') ? '' : 'gäller V'} ${rest} } }`;
  const krav = (parameters: string): string =>
    `krav LOK-HAN-01 ska { avsnitt "A" citat "B" kontroll beställning { ${parameters} }`;
  const judged = (rest: string, before: string, after: string): readonly string[] => {
    const sideIn = (text: string) => {
      const asOf = parseDay('2026-10-05') as number;
      const ws = workspaceOf({ 'a.rutin': text, 'lokal.rutin': local(rest) }, []);
      const state = provisioningOf(ws, { asOf, horizonDays: 90, digest: '', routines: [] });
      return { ws, state, options: { checks: allChecks, asOf, horizonDays: 90 } };
    };
    return diffOf(sideIn(before), sideIn(after))
      .findings.appeared.filter(({ check }) => check === 'beställning')
      .map(({ code, trigger, mark, args }) => `${code} ${trigger} ${args['reference']} ${mark.anchor.file}`);
  };

  it.each([
    ['that asks for an order', krav('kräver ja'), removed, added, ['LOK-HAN-01 added E.samverkan a.rutin']],
    ['that asks for none', krav('kräver nej'), removed, added, []],
    [
      'that asks for one as it does unless it says otherwise',
      krav(''),
      added,
      removed,
      ['LOK-HAN-01 removed E.samverkan a.rutin'],
    ],
    ['for the unit', `gäller E ${krav('')}`, removed, added, ['LOK-HAN-01 added E.samverkan a.rutin']],
    ['for another unit', `gäller G ${krav('')}`, removed, added, []],
    ['of a unit that is gone is of none', krav(''), added, places, []],
  ])('%s is judged by what it says of the unit', (_, rest, before, after, expected) => {
    expect(judged(rest, before, after)).toEqual(expected);
  });
});

it('an inbox that goes with its unit stands nowhere', () => {
  const start = units.indexOf('enhet BoråsHemsjukvård');
  const end = units.indexOf('funktion Vårdkoordinator');
  const gone = { ...fristad, 'enheter.rutin': units.slice(0, start) + units.slice(end) };
  const { appeared } = diffBetween(fristad, gone).findings;
  const marks = appeared.filter(({ code }) => code === 'MC-HAN-01').map(({ mark }) => mark);
  expect(marks).toEqual(Array.from({ length: 2 }, () => ({ anchor: { file: '', start: 0 }, at: 0 })));
});
