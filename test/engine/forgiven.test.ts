/** What an exception forgives: whose, the first of several, and on which days. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { forgive } from '../../language/engine/exemptions.ts';
import { judge, messageOf } from '../../language/engine/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import type { Exemption, Finding } from '../../language/model/index.ts';
import { Session } from '../../language/services/session.ts';
import { daySet, formatDay } from '../../language/time/index.ts';
import { absence, exception, OPTIONS, REGION, routine } from '../support/exceptions.ts';
import { findingsIn, workspaceOf } from '../support/judged.ts';

it('for a name that a person and a flöde have is for the person', () => {
  const flow = (name: string): string =>
    `flöde ${name} "Flödet" { från E.samverkan till E.samverkan kanal meddelande innehåll röntgen }\n`;
  const found = (name: string, exceptions: string): readonly (readonly [string, boolean])[] =>
    findingsIn(
      {
        'region.rutin': REGION + flow(name) + absence('exeet1') + exceptions,
        'rutin.rutin': routine(
          'flöde { förbjud_innehåll röntgen kanal meddelande } kontroll ombudstäckning { minst 1 }',
        ),
      },
      { routines: [] },
    )
      .filter(({ code }) => code === 'PROV-X-01')
      .map(({ subject, suppressedBy }) => [subject?.declaration.kind ?? '', suppressedBy !== undefined]);
  const both = (name: string, exceptions: string): readonly string[] =>
    found(name, exceptions).map(([kind, isForgiven]) => `${kind}${isForgiven ? ' ursäktat' : ''}`);
  expect(both('exeet1', '')).toEqual(['flow', 'absence']);
  expect(both('exeet1', exception('exeet1'))).toEqual(['flow', 'absence ursäktat']);
  expect(both('Flöde', exception('Flöde'))).toEqual(['flow ursäktat', 'absence']);
});

describe('of exceptions for the same the first is used', () => {
  const all = ['A', 'B', 'C'].map((why) => exception('exeet1').replace('"X"', `"${why}"`));
  const [a = '', b = '', c = ''] = all;
  const files = {
    'rutin.rutin': routine('ombudstäckning { minst 1 }'),
    'region.rutin': REGION,
    'borta.rutin': absence('exeet1'),
  };
  const session = (exceptions: string): Session => {
    const made = new Session({ ...OPTIONS, language: 'sv' });
    for (const [file, text] of Object.entries(files)) made.setText(file, text);
    made.open('undantag.rutin', exceptions);
    made.changedFiles();
    return made;
  };
  const used = (findings: readonly Finding[]): readonly (string | undefined)[] =>
    findings.filter(({ code }) => code === 'PROV-X-01').map((one) => one.suppressedBy?.justification?.value);
  const unused = (findings: readonly Finding[]): readonly number[] =>
    findings.flatMap(({ code, mark }) => (code === 'RUT-010' ? [mark.anchor.start] : [])).sort((x, y) => x - y);

  it.each([
    ['two change places', a + b, b + a],
    ['the last two of three change places', a + b + c, a + c + b],
    ['all of three come in another order', a + b + c, c + b + a],
    ['another comes first', b + c, a + b + c],
    ['the first goes', a + b + c, b + c],
  ])('also when %s', (_, before, after) => {
    const [edited, fresh] = [session(before), session(after)];
    const trial = edited.trial('undantag.rutin', after);
    while (trial?.step() === false);
    const { gone = [], come = [] } = trial?.difference ?? {};
    const foreseen = [...edited.findings.filter((one) => !gone.includes(one)), ...come];
    expect(trial?.within(() => [used(foreseen), unused(foreseen)])).toEqual([
      used(fresh.findings),
      unused(fresh.findings),
    ]);
    edited.open('undantag.rutin', after);
    expect([used(edited.findings), unused(edited.findings)]).toEqual([used(fresh.findings), unused(fresh.findings)]);
    expect(used(fresh.findings)).toEqual([after[after.indexOf('motivering "') + 'motivering "'.length]]);
    expect(unused(fresh.findings)).toHaveLength(after.split('undantag').length - 2);
  });
});

describe('what is found of several days is forgiven', () => {
  const said = (...periods: readonly string[]): readonly string[] => {
    const exceptions = periods.map((one) => exception('exeet1').replace('från 2026-10-01 till 2026-12-31', one));
    const files = {
      'region.rutin': REGION + absence('exeet1') + exceptions.join(''),
      'rutin.rutin': routine('ombudstäckning { minst 1 }'),
    };
    return findingsIn(files, { routines: [] })
      .filter(({ code, subject }) => code === 'PROV-X-01' && subject?.declaration.kind === 'absence')
      .map(({ days, suppressedBy }) => {
        const parts = days === undefined ? [] : [...daySet.intervals(days)];
        const told = parts.map(({ from, to }) => `${formatDay(from).slice(8)}-${formatDay(to).slice(8)}`);
        return `${told.join(' ')}${suppressedBy === undefined ? '' : ' ursäktat'}`;
      })
      .sort();
  };

  it.each<[what: string, periods: readonly string[], told: readonly string[]]>([
    ['on none', [], ['02-06']],
    ['on all of them', ['från 2026-11-01 till 2026-11-30'], ['02-06 ursäktat']],
    ['on just them', ['från 2026-11-02 till 2026-11-06'], ['02-06 ursäktat']],
    ['on the first', ['från 2026-11-01 till 2026-11-02'], ['02-02 ursäktat', '03-06']],
    ['on the last', ['från 2026-11-06 till 2026-11-07'], ['02-05', '06-06 ursäktat']],
    ['on none of them', ['från 2026-11-07 till 2026-11-08'], ['02-06']],
    ['on those between', ['från 2026-11-03 till 2026-11-05'], ['02-02 06-06', '03-05 ursäktat']],
    [
      'by two, each for its own',
      ['från 2026-11-02 till 2026-11-03', 'från 2026-11-05 till 2026-11-30'],
      ['02-03 ursäktat', '04-04', '05-06 ursäktat'],
    ],
    [
      'by the first of two on the days of both',
      ['från 2026-11-02 till 2026-11-04', 'från 2026-11-03 till 2026-11-06'],
      ['02-04 ursäktat', '05-06 ursäktat'],
    ],
    ['by one when nothing is left', ['från 2026-11-01', 'från 2026-11-02 till 2026-11-06'], ['02-06 ursäktat']],
    [
      'by three',
      ['från 2026-11-02 till 2026-11-02', 'från 2026-11-04 till 2026-11-04', 'från 2026-11-06 till 2026-11-06'],
      ['02-02 ursäktat', '03-03 05-05', '04-04 ursäktat', '06-06 ursäktat'],
    ],
  ])('%s', (_, periods, told) => {
    expect(said(...periods)).toEqual(told);
  });
});

describe('one that forgives nothing', () => {
  const files = (subject: string) => ({
    'region.rutin': REGION + exception(subject),
    'rutin.rutin': routine('ombudstäckning { minst 1 }'),
  });

  it.each([
    ['V', 'Det gäller Verksamheten själv, inte enheterna under.', 'It is for Verksamheten itself'],
    ['E', 'Det undantaget gäller bryter inte mot PROV-X-01 under perioden.', 'What it is for does not fail PROV-X-01'],
    ['exeet1', 'Det undantaget gäller bryter inte mot PROV-X-01', 'What it is for does not fail PROV-X-01'],
  ])('says why: for %s', (subject, sv, en) => {
    const [told, ...more] = findingsIn(files(subject), { routines: [] }).filter(({ code }) => code === 'RUT-010');
    expect([told?.args['reasonSv'], told?.args['reasonEn'], more]).toEqual([
      expect.stringContaining(sv),
      expect.stringContaining(en),
      [],
    ]);
  });

  it('is not told of where no check tells of it', () => {
    const checks = allChecks.filter(({ name }) => name !== 'RUT-010');
    const found = judge(workspaceOf(files('E'), []), { ...OPTIONS, checks });
    expect(found.filter((one) => one === undefined || one.code === 'RUT-010')).toEqual([]);
  });
});

it('of what is said once of several inboxes those are named that are left', () => {
  const said = (exceptions: string): readonly string[] => {
    const files = {
      'region.rutin': REGION + exceptions,
      'rutin.rutin': routine('administratörer { huvudmän region minst 1 }'),
    };
    const found = findingsIn(files, { routines: [] }).filter(({ code }) => code === 'PROV-X-01');
    return found.flatMap((one) => [messageOf(one, 'sv'), messageOf(one, 'en')]).sort();
  };
  const both = ['Enheten has no administrator for Enheten Samverkan and Konsult'];
  expect(said('')).toEqual([...both, 'Enheten saknar administratör för Enheten Samverkan och Konsult']);
  expect(said(exception('Konsult'))).toEqual([
    'Enheten has no administrator for Enheten Samverkan',
    'Enheten has no administrator for Konsult',
    'Enheten saknar administratör för Enheten Samverkan',
    'Enheten saknar administratör för Konsult',
  ]);
});

it('for a name that nobody is known by an exception forgives nothing', () => {
  const ws = workspaceOf({ 'a.rutin': exception('exezz1') + absence('exezz1') }, []);
  const [exemption, away] = ws.files.get('a.rutin')?.declarations ?? [];
  const subject = { declaration: away, inbox: undefined, unit: undefined };
  const found = [{ code: 'PROV-X-01', subject }] as unknown as readonly Finding[];
  const valid = new Map([['PROV-X-01', [exemption as Exemption]]]);
  const { findings, used } = forgive(ws, found, valid, OPTIONS.asOf);
  expect([findings, used.size]).toEqual([found, 0]);
  ws.replace('b.rutin', factsOf('b.rutin', 'person exezz1 "Exempel" { }\n'));
  expect([...forgive(ws, found, valid, OPTIONS.asOf).used]).toEqual([exemption]);
});
