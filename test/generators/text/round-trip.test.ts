/** A provisioning written as declarations is made again from them, and what is written has the formatter's shape. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatted } from '../../../language/editing/format/format.ts';
import { parse } from '../../../language/grammar/parse.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { textsIn } from '../../support/folder.ts';
import { provisioned, writtenAs } from '../../support/generators/written.ts';
import { randomState } from '../../support/plan/states.ts';

const EXAMPLES = join(CHECKOUT, 'examples');

function expectFormatted(texts: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(texts)) {
    const parsed = parse(text);
    expect(parsed.errors, file).toEqual([]);
    expect(formatted(parsed), file).toBe(text);
  }
}

describe.each(['fristad', 'vastra-gotaland', 'regelbrott'])('%s', (name) => {
  const before = provisioned(textsIn(join(EXAMPLES, name)));
  const texts = writtenAs(before);

  it('is the same after a way through text', () => {
    expect(before.assignments.length).toBeGreaterThan(0);
    expect(provisioned(texts)).toEqual(before);
  });

  it('is written in the shape of the formatter, without a syntax error', () => {
    expectFormatted(texts);
  });
});

describe('the owner of a personal inbox who works in läsläge alone', () => {
  it.each([
    ['at the unit', 'E'],
    ['in the verksamhet above', 'Inre'],
    ['in the verksamhet above that', 'Yttre'],
  ])('%s, does so after a way through text', (_, place) => {
    const before = provisioned({
      'a.rutin': `huvudman R "Region" { typ region } verksamhet Yttre "Yttre" { del av R } verksamhet Inre { del av Yttre }
        enhet E "Enheten" { del av Inre driftläge läsläge från 2024-11-21 }
        person p1 "Ett" { uppdrag läkare vid ${place} } person p2 "Två" {}
        frånvaro p1 semester från 2026-12-01 till 2026-12-10 { ombud p2 }`,
    });
    expect(before.delegates.map(({ frozen }) => frozen)).toEqual([true]);
    expect(provisioned(writtenAs(before))).toEqual(before);
  });
});

describe('what is told in several ways', () => {
  const FRAME = `huvudman R "Region" { typ region }
person p1 "Ett" {} person p2 "Två" {} person p3 "Tre" {}\n`;

  it.each([
    ['one inbox without administrators', 'inkorg meddelande { administreras av p1 } inkorg samverkan {}', ''],
    ['other administrators', 'administreras av p1 inkorg meddelande { administreras av p2 } inkorg samverkan {}', ''],
    ['a funktionsinkorg without', 'inkorg meddelande { administreras av p1 }', 'funktionsinkorg F "F" { vid E }'],
    ['a funktionsinkorg that inherits', 'administreras av p1, p2', 'funktionsinkorg F "F" { vid E }'],
    ['two periods of a member', 'inkorg samverkan { medlemmar p1 till 2026-12-01, p1 från 2027-01-01 }', ''],
    ['a display name of its own', 'inkorg samverkan { namn "Annat" beställning uppstart "X" }', ''],
    ['a verksamhet in a verksamhet', '', 'verksamhet Yttre "Yttre" { del av R } verksamhet Inre { del av Yttre }'],
    ['later states', 'driftläge drift från 2026-01-01 driftläge läsläge från 2026-12-01', ''],
  ])('%s', (_, unit, rest) => {
    const before = provisioned({ 'a.rutin': `${FRAME}enhet E "Enheten" { del av R ${unit} }\n${rest}` });
    expect(before.units).toHaveLength(1);
    expect(provisioned(writtenAs(before))).toEqual(before);
  });

  it.each([
    ['the same ombud in two absences that look alike', 'ombud p2', 'ombud p2'],
    ['periods that touch across two absences', 'ombud p2 till 2026-12-05', 'ombud p2 från 2026-12-06'],
    ['two periods apart in one', 'ombud p2 till 2026-12-03 ombud p2 från 2026-12-06', 'ombud p3'],
  ])('%s', (_, first, second) => {
    const absence = (words: string) =>
      `frånvaro p1 semester från 2026-12-01 till 2026-12-10 { ${words} beslutat av p3 }\n`;
    const before = provisioned({ 'a.rutin': FRAME + absence(first) + absence(second) });
    expect(before.delegates.length).toBeGreaterThan(1);
    expect(provisioned(writtenAs(before))).toEqual(before);
  });
});

describe('any state', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('a"b\\', '\n', '// {', '*/'));
  const named = fc.tuple(randomState, fc.array(text, { minLength: 1, maxLength: 4 })).map(([state, texts]) => {
    const some = (i: number): string => texts[i % texts.length] ?? '';
    return {
      ...state,
      inboxes: state.inboxes.map((inbox, i) => ({ ...inbox, title: some(i), purpose: some(i + 1) })),
      persons: state.persons.map((person, i) => ({ ...person, name: some(i) })),
    };
  });

  it('that a workspace declares is the same after a way through text', () => {
    fc.assert(
      fc.property(named, (state) => {
        const before = provisioned(writtenAs(state));
        expect(provisioned(writtenAs(before))).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('is written in the shape of the formatter', () => {
    fc.assert(
      fc.property(named, (state) => expectFormatted(writtenAs(state))),
      { numRuns: 150 },
    );
  });
});
