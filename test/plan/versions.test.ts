/** A workspace as if a new version had been decided: what it puts an end to, what it does away with, and what it leaves as it is. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../language/lowering/lower.ts';
import type { Routine, Workspace } from '../../language/model/index.ts';
import { impactOf, withEarlier } from '../../language/plan/index.ts';
import { formatDay, parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';
import { fristad } from '../support/plan/fristad.ts';

const NEW = version('2.0', 'från 2026-11-01 till 2027-10-31');
const UNIT = 'enhet Annan "Annan" { del av NärhälsanFristad }\n';

function version(number: string, when: string, document = 'PROV-1', name = 'Prov'): string {
  return `rutin ${name} "R" {\n dokument "${document}"\n version "${number}"\n giltig ${when}\n}\n`;
}

function given(files: Readonly<Record<string, string>>): Workspace {
  return workspaceOf({ ...fristad, ...files }, []);
}

function sides(ws: Workspace, added = NEW): { readonly before: Workspace; readonly after: Workspace } {
  const asOf = parseDay('2026-10-05') as number;
  return impactOf(ws, factsOf('ny.rutin', added), { checks: [], asOf, horizonDays: 90 });
}

/** The validity of each routine of a file, and the names of what else is in it. */
function heldIn(ws: Workspace, file: string): readonly string[] {
  return (ws.files.get(file)?.declarations ?? []).map((one) => (one.kind === 'routine' ? validityOf(one) : one.name));
}

function validityOf({ version: number, validity }: Routine): string {
  return validity === undefined
    ? `${number?.value}`
    : `${number?.value} ${formatDay(validity.from)} till ${formatDay(validity.to)}`;
}

describe('an older version', () => {
  it.each([
    ['that goes on ends the day before', 'från 2026-01-01 till 2026-12-31', ['1.0 2026-01-01 till 2026-10-31']],
    ['that ends on its first day, too', 'från 2026-01-01 till 2026-11-01', ['1.0 2026-01-01 till 2026-10-31']],
    [
      'that begins the day before holds for a day',
      'från 2026-10-31 till 2027-12-31',
      ['1.0 2026-10-31 till 2026-10-31'],
    ],
    ['that begins on the same day is out of the question', 'från 2026-11-01 till 2026-12-31', []],
    ['that begins later is out of the question', 'från 2027-01-01 till 2028-12-31', []],
    ['that begins on its last day, too', 'från 2027-10-31 till 2028-12-31', []],
  ])('%s', (_, when, held) => {
    const { before, after } = sides(given({ 'prov.rutin': version('1.0', when) + UNIT }));
    expect(heldIn(after, 'prov.rutin')).toEqual([...held, 'Annan']);
    expect(heldIn(before, 'prov.rutin')).toHaveLength(2);
  });

  it.each([
    ['that has ended before', version('1.0', 'från 2026-01-01 till 2026-10-31')],
    ['that begins after its last day', version('1.0', 'från 2027-11-01 till 2028-12-31')],
    ['without validity', version('1.0', '').replace(' giltig \n', '')],
    ['of another document', version('1.0', 'från 2026-01-01 till 2026-12-31', 'ANNAN-1')],
  ])('%s is left as it is', (_, text) => {
    const { before, after } = sides(given({ 'prov.rutin': text + UNIT }));
    expect(after.files.get('prov.rutin')).toBe(before.files.get('prov.rutin'));
    expect(after.files.get('enheter.rutin')).toBe(before.files.get('enheter.rutin'));
  });

  it('of a routine without a document is another routine', () => {
    const bare = (text: string): string => text.replace(' dokument "PROV-1"\n', '');
    const { before, after } = sides(given({ 'prov.rutin': bare(version('1.0', 'från 2026-01-01')) }), bare(NEW));
    expect(after.files.get('prov.rutin')).toBe(before.files.get('prov.rutin'));
  });
});

describe('a file that is in the workspace already', () => {
  it('keeps what else is in it, in order, and is without its routines before', () => {
    const { before, after } = sides(given({ 'ny.rutin': UNIT + NEW + UNIT.replaceAll('Annan', 'Tredje') }), UNIT + NEW);
    expect(heldIn(before, 'ny.rutin')).toEqual(['Annan', 'Tredje']);
    expect(heldIn(after, 'ny.rutin')).toEqual(['Annan', '2.0 2026-11-01 till 2027-10-31', 'Tredje']);
    expect(heldIn(before, 'enheter.rutin')).toEqual(heldIn(after, 'enheter.rutin'));
    expect(heldIn(before, 'enheter.rutin').length).toBeGreaterThan(3);
  });

  it('is without its own routines alone, whoever else has one of that name', () => {
    const { before } = sides(
      given({ 'ny.rutin': NEW, 'prov.rutin': version('1.0', 'från 2026-01-01 till 2026-12-31') }),
    );
    expect(heldIn(before, 'ny.rutin')).toEqual([]);
    expect(heldIn(before, 'prov.rutin')).toEqual(['1.0 2026-01-01 till 2026-12-31']);
  });

  it('keeps routines that the new one does not have', () => {
    const other = version('1.0', 'från 2026-01-01 till 2026-12-31', 'ANNAN-1', 'Annat');
    const { before, after } = sides(given({ 'ny.rutin': NEW + other }), `${NEW}${'\n'.repeat(200)}`);
    expect(heldIn(before, 'ny.rutin')).toEqual(['1.0 2026-01-01 till 2026-12-31']);
    expect(heldIn(after, 'ny.rutin')).toHaveLength(2);
  });

  it('has as much unread beside it as there was', () => {
    for (const isUnread of [false, true]) {
      const ws = given({ 'ny.rutin': NEW });
      ws.setUnread('borta.rutin', isUnread);
      const { before, after } = sides(ws);
      expect([before.hasUnread, after.hasUnread]).toEqual([isUnread, isUnread]);
    }
  });
});

describe('an earlier version', () => {
  const earlier = factsOf('tidigare.rutin', version('1.0', 'från 2025-01-01 till 2025-12-31'));

  it('stands in the place of any other with its document and number, wherever it is', () => {
    const other = version('1.0', 'från 2026-01-01', 'ANNAN-1', 'Annat');
    const ws = given({ 'prov.rutin': version('1.0', 'från 2026-01-01') + UNIT + NEW + other });
    const made = withEarlier(ws, earlier);
    expect(heldIn(made, 'prov.rutin')).toHaveLength(3);
    expect(heldIn(made, 'prov.rutin')[0]).toBe('Annan');
    expect(heldIn(made, 'tidigare.rutin')).toEqual(['1.0 2025-01-01 till 2025-12-31']);
    expect(heldIn(made, 'enheter.rutin')).toEqual(heldIn(ws, 'enheter.rutin'));
  });

  it('stands in the place of its own file', () => {
    const made = withEarlier(given({ 'tidigare.rutin': NEW }), earlier);
    expect(heldIn(made, 'tidigare.rutin')).toEqual(['1.0 2025-01-01 till 2025-12-31']);
  });
});
