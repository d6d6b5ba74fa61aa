/** What an exception forgives, in a judgement of all and in one that is kept up to date; and what one that forgives nothing is told of. */
import { describe, expect, it, vi } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { Analysis, judge, messageOf } from '../../language/engine/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import type { Absence, Finding, Workspace } from '../../language/model/index.ts';
import { absence, exception, OPTIONS, REGION, routine } from '../support/exceptions.ts';
import { findingsIn, workspaceOf } from '../support/judged.ts';

function told(findings: readonly Finding[]): readonly string[] {
  return findings
    .map((one) => `${one.code} ${messageOf(one, 'sv')} ${one.suppressedBy === undefined ? '' : 'ursäktat'}`.trim())
    .sort();
}

describe('a judgement that is kept up to date', () => {
  const texts = (absences: string, exceptions: string) => ({
    'rutin.rutin': routine('ombudstäckning { minst 1 }'),
    'region.rutin': REGION,
    'borta.rutin': absences,
    'undantag.rutin': exceptions,
  });
  const [one, two] = [absence('exeet1'), absence('exeet1') + absence('exetv1')];

  function changed(ws: Workspace, analysis: Analysis, file: string, text: string): void {
    const before = ws.files.get(file)?.declarations ?? [];
    const facts = factsOf(file, text);
    analysis.update(ws.replace(file, facts), before, facts.declarations);
  }

  it.each<[what: string, absences: string, exceptions: string, open: number, forgiven: number]>([
    ['of one thing', one, exception('exeet1'), 0, 1],
    ['of one of two', two, exception('exetv1'), 1, 1],
    ['of each of two by its own', two, exception('exeet1') + exception('exetv1'), 0, 2],
    ['of two by one for all', two, exception('V'), 2, 0],
    ['of nothing', '', exception('exeet1'), 0, 0],
  ])('says what one of all says of an exception %s', (_, absences, exceptions, open, forgiven) => {
    const ws = workspaceOf(texts(absences, exceptions), []);
    const analysis = new Analysis(ws, OPTIONS);
    expect(told(analysis.findings)).toEqual(told(judge(ws, OPTIONS)));
    const found = analysis.findings.filter(({ code }) => code === 'PROV-X-01');
    expect(found.filter(({ suppressedBy }) => suppressedBy === undefined)).toHaveLength(open);
    expect(found.filter(({ suppressedBy }) => suppressedBy !== undefined)).toHaveLength(forgiven);
    for (const [file, text] of [
      ['borta.rutin', ''],
      ['borta.rutin', absences],
      ['undantag.rutin', ''],
      ['undantag.rutin', exceptions],
      ['borta.rutin', two],
    ] as const) {
      changed(ws, analysis, file, text);
      expect(told(analysis.findings), file).toEqual(told(judge(ws, OPTIONS)));
    }
  });

  it.each<[what: string, file: string, before: string, after: string]>([
    ['an absence comes', 'borta.rutin', one, two],
    ['an absence goes', 'borta.rutin', two, one],
    ['all absences go', 'borta.rutin', two, ''],
    ['an exception comes', 'undantag.rutin', '', exception('exeet1')],
    ['an exception goes', 'undantag.rutin', exception('exeet1') + exception('exetv1'), exception('exetv1')],
    ['an exception is for another', 'undantag.rutin', exception('exeet1'), exception('exetv1')],
    ['an exception is doubled', 'undantag.rutin', exception('exeet1'), exception('exeet1') + exception('exeet1')],
  ])('foresees what one of all then says: %s', (_, file, before, after) => {
    const all = { ...texts(two, exception('exeet1')), [file]: before };
    const ws = workspaceOf(all, []);
    const analysis = new Analysis(ws, OPTIONS);
    analysis.settle();
    const said = [...told(analysis.findings)];
    const facts = factsOf(file, after);
    const was = ws.files.get(file)?.declarations ?? [];
    const { gone, come, isBlind } = analysis.foresee(ws.replace(file, facts), was, facts.declarations).difference;
    for (const one of told(gone)) expect(said.splice(said.indexOf(one), 1)).toEqual([one]);
    expect([...said, ...told(come)].sort()).toEqual(told(judge(workspaceOf({ ...all, [file]: after }, []), OPTIONS)));
    expect(isBlind).toBe(false);
  });

  it('tells of an exception as soon as it forgives nothing any more', () => {
    const ws = workspaceOf(texts(one, exception('exeet1')), []);
    const analysis = new Analysis(ws, OPTIONS);
    const unused = (): number => analysis.findings.filter(({ mark }) => mark.anchor.file === 'undantag.rutin').length;
    expect(unused()).toBe(0);
    changed(ws, analysis, 'borta.rutin', '');
    expect(unused()).toBe(1);
    changed(ws, analysis, 'borta.rutin', one);
    expect(unused()).toBe(0);
  });

  it('tells of none for a check that fails somewhere, and again of it when what it failed on is gone', () => {
    const check = allChecks.find(({ name }) => name === 'ombudstäckning');
    const failing = vi
      .spyOn(check?.judge as { absence: (value: Absence) => void }, 'absence')
      .mockImplementation(() => {
        throw new Error('forced');
      });
    const options = { ...OPTIONS, onFault: () => undefined };
    const ws = workspaceOf(texts(absence('exeet1'), exception('exetv1')), []);
    const analysis = new Analysis(ws, options);
    const unused = (findings: readonly Finding[]): number => findings.filter(({ code }) => code === 'RUT-010').length;
    expect([unused(judge(ws, options)), unused(analysis.findings)]).toEqual([0, 0]);
    const before = ws.files.get('borta.rutin')?.declarations ?? [];
    const facts = factsOf('borta.rutin', absence('exeet1').replace('11-06', '11-05'));
    const changes = ws.replace('borta.rutin', facts);
    const foreseen = (): number => unused(analysis.foresee(changes, before, facts.declarations).difference.come);
    expect(foreseen()).toBe(0);
    failing.mockRestore();
    expect(foreseen()).toBe(1);
    analysis.update(changes, before, facts.declarations);
    expect(unused(analysis.findings)).toBe(1);
  });

  it('tells of one again when the check fails no more on what stays as it is', () => {
    const check = allChecks.find(({ name }) => name === 'ombudstäckning');
    const failing = vi.spyOn(check?.judge as { absence: (value: Absence) => void }, 'absence');
    failing.mockImplementation(() => {
      throw new Error('forced');
    });
    const ws = workspaceOf(texts(absence('exeet1'), exception('exetv1')), []);
    const analysis = new Analysis(ws, { ...OPTIONS, onFault: () => undefined });
    const unused = (): number => analysis.findings.filter(({ code }) => code === 'RUT-010').length;
    expect(unused()).toBe(0);
    failing.mockRestore();
    changed(ws, analysis, 'region.rutin', REGION.replace('Exempel Ett', 'Exempel Etta'));
    expect(told(analysis.findings)).toEqual(told(judge(ws, OPTIONS)));
    expect(unused()).toBe(1);
  });
});

describe('what is said once of several inboxes', () => {
  const found = (exceptions: string): readonly string[] => {
    const files = {
      'region.rutin': REGION + exceptions,
      'rutin.rutin': routine('administratörer { huvudmän region minst 1 }'),
    };
    return findingsIn(files, { routines: [] })
      .filter(({ code }) => code === 'PROV-X-01')
      .map(({ inboxes = [], suppressedBy, subject }) => {
        const names = inboxes.map(({ owner, inbox }) => `${owner.name} ${inbox.kind}`);
        return `${subject?.declaration.name}: ${names.join(', ')} ${suppressedBy === undefined ? '' : 'ursäktat'}`.trim();
      })
      .sort();
  };

  it('is forgiven for those that the exception is for', () => {
    expect(found('')).toEqual(['E: E collaboration, Konsult function-inbox']);
    expect(found(exception('E.samverkan'))).toEqual(['E: E collaboration ursäktat', 'E: Konsult function-inbox']);
    expect(found(exception('Konsult'))).toEqual(['E: E collaboration', 'E: Konsult function-inbox ursäktat']);
    expect(found(exception('E'))).toEqual(['E: E collaboration, Konsult function-inbox ursäktat']);
  });

  it('is forgiven by each of several exceptions, the one that is written first going before', () => {
    const [unit, inbox, group] = [exception('E'), exception('E.samverkan'), exception('Konsult')];
    const [all, each] = [
      ['E: E collaboration, Konsult function-inbox ursäktat'],
      ['E: E collaboration ursäktat', 'E: Konsult function-inbox ursäktat'],
    ];
    expect([found(unit + group), found(group + unit), found(inbox + group)]).toEqual([all, each, each]);
  });

  it.each([
    ['from today', 'från 2026-10-05 till 2026-12-31', true],
    ['from tomorrow', 'från 2026-10-06 till 2026-12-31', false],
    ['to today', 'från 2026-10-01 till 2026-10-05', true],
    ['to yesterday', 'från 2026-10-01 till 2026-10-04', false],
    ['that cannot all be read', 'från 2026-10-01 till 2026-12-31 nivå fem', false],
  ])('is forgiven today by an exception that holds today: %s', (_, lines, forgiven) => {
    const said = found(exception('E').replace('från 2026-10-01 till 2026-12-31', lines));
    expect(said).toEqual([`E: E collaboration, Konsult function-inbox${forgiven ? ' ursäktat' : ''}`]);
  });
});

describe('an exception', () => {
  /** What is said of a region with some exceptions: what is forgiven, and what is not. */
  function said(region: string, exceptions: string): readonly string[] {
    const files = {
      'region.rutin': region + exceptions,
      'rutin.rutin': routine('administratörer { huvudmän region minst 2 }'),
    };
    return findingsIn(files, { routines: [] })
      .filter(({ code }) => code === 'PROV-X-01')
      .map(({ subject, inboxes = [], suppressedBy }) => {
        const kinds = inboxes.map(({ inbox }) => ` ${inbox.kind}`).join('');
        return `${subject?.declaration.name}${kinds}${suppressedBy === undefined ? '' : ' ursäktat'}`;
      });
  }

  it('for a unit is for what is at it, one for a funktionsinkorg for that alone', () => {
    const own = REGION.replace('inkorg samverkan', 'administreras av exeet1\n    inkorg samverkan').replace(
      'beslut "RS 1"',
      'beslut "RS 1" administreras av execv1',
    );
    expect(said(own, '')).toEqual(['E', 'Konsult']);
    expect(said(own, exception('E'))).toEqual(['E ursäktat', 'Konsult ursäktat']);
    expect(said(own, exception('Konsult'))).toEqual(['E', 'Konsult ursäktat']);
  });

  it('for an inbox is for that of its kind, at the unit that it names', () => {
    const two = REGION.replace('inkorg samverkan', 'inkorg meddelande { }\n    inkorg samverkan');
    const left = 'E message function-inbox';
    expect(said(two, exception('E.samverkan'))).toEqual(['E collaboration ursäktat', left]);
    expect(said(REGION, exception('Konsult.samverkan'))).toEqual(['E collaboration function-inbox']);
  });

  it.each<[what: string, region: string, exceptions: string, unused: number]>([
    ['is without use', REGION, exception('exeet1'), 1],
    ['is for a unit that could be read', REGION, exception('E'), 1],
    ['is for a unit that could not all be read', REGION.replace('driftläge', 'nivå fem driftläge'), exception('E'), 0],
    [
      'is for a person of whom an absence could not all be read',
      `${REGION}frånvaro exeet1 semester från 2026-11-02 till 2026-11-06 { nivå fem ombud exetv1 }\n`,
      exception('exeet1'),
      0,
    ],
    [
      'is for an inbox of a unit that may stand where nothing can be read, though a person bears its name',
      REGION,
      `${exception('exeet1.samverkan')}}} exeet1 "`,
      0,
    ],
    ['does not hold yet', REGION, exception('exeet1').replace('2026-10-01 till', '2026-10-06 till'), 0],
  ])('is told to be without use only where that is known: one that %s', (_, region, exceptions, unused) => {
    const files = { 'region.rutin': region + exceptions, 'rutin.rutin': routine('ombudstäckning { minst 1 }') };
    const count = (ws: Workspace): number => judge(ws, OPTIONS).filter(({ code }) => code === 'RUT-010').length;
    const ws = workspaceOf(files, []);
    expect(count(ws)).toBe(unused);
    ws.setUnread('borta.rutin', true);
    expect(count(ws)).toBe(0);
  });
});

it.each([
  ['2026-10-04', 0],
  ['2026-10-05', 1],
])('an absence is judged to its last day, and is past on the next: to %s', (to, count) => {
  const files = {
    'region.rutin': `${REGION}frånvaro exeet1 semester från 2026-09-01 till ${to} { }\n`,
    'rutin.rutin': routine('ombudstäckning { minst 1 }'),
  };
  expect(judge(workspaceOf(files, []), OPTIONS).filter(({ code }) => code === 'PROV-X-01')).toHaveLength(count);
});

it('a value that the region does not state is told as the check has it', () => {
  const local = `lokal rutin Lokal "Lokal rutin" {
    dokument "LOK-1"
    version "1.0"
    giltig från 2026-01-01
    gäller E
    krav LOK-BEV-01 ska { avsnitt "A" citat "B" kontroll bevakning { inkorg samverkan utsedd nej } }
}
`;
  const files = {
    'region.rutin': REGION,
    'rutin.rutin': routine('bevakning { inkorg samverkan gånger_per_dag 3 }'),
    'lokal.rutin': local,
  };
  const said = findingsIn(files, { routines: [] }).filter(({ code }) => code === 'RUT-014');
  expect(said.map((one) => messageOf(one, 'sv'))).toEqual(['Lokalt utsedd nej mildrar regionens ja']);
});
