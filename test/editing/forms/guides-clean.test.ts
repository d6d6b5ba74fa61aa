/** What a guide writes with a clean verdict is found clean by a fresh judgement, and no other words are touched. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employeeChanges, employeeProblems } from '../../../language/editing/forms/guides/employee.ts';
import { unitChanges, unitKeyFor } from '../../../language/editing/forms/guides/unit.ts';
import { unitProblems } from '../../../language/editing/forms/guides/unit-problems.ts';
import { messageOf } from '../../../language/engine/index.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { type Guided, guided } from '../../support/editing/guided.ts';
import { sessionOf } from '../../support/editing/session.ts';
import { textsIn } from '../../support/folder.ts';

const DAY = '2026-11-21';
const EXAMPLES = ['fristad', 'ny-version'].map((name) => textsIn(join(CHECKOUT, 'examples', name)));
const BARE = {
  name: '',
  id: '',
  hsa: '',
  unit: '',
  role: '',
  from: '',
  signs: false,
  prescribes: false,
  noPersonalInbox: false,
  inboxes: [],
};

const known = EXAMPLES.map((texts) => {
  const { ws } = sessionOf(texts, DAY);
  const inboxes = [...ws.keys('unit')].flatMap((name) => [`${name}.meddelande`, `${name}.samverkan`]);
  const problems = (fields: Parameters<typeof employeeProblems>[1]) => employeeProblems(ws, fields);
  const own = inboxes.filter((key) => problems({ ...BARE, inboxes: [key] }).every(({ field }) => field !== 'inboxes'));
  return { texts, ws, units: [...ws.keys('unit'), ...ws.keys('department')], inboxes: own };
});

const texts = fc
  .string({ unit: fc.constantFrom(...'abåäöÅ19 ."\\{}/-,\''), minLength: 1, maxLength: 12 })
  .map((one) => one.trim());
const ids = fc.stringMatching(/^[a-zåäö_][a-z0-9]{0,7}$/);
const from = fc.constantFrom('', '2026-01-01', '2026-11-21', '2027-01-11');
const roles = fc.oneof(fc.constantFrom('läkare', 'medicinsk sekreterare', 'verksamhetschef'), texts);

/** What the guide says that will be found is what is found. */
function holdsTrue(before: Readonly<Record<string, string>>, { texts: after, come, gone }: Guided): void {
  const said = (all: Readonly<Record<string, string>>): readonly string[] =>
    sessionOf(all, DAY)
      .findings.filter(({ suppressedBy }) => suppressedBy === undefined)
      .map((one) => `${one.code} ${messageOf(one, 'sv')}`)
      .sort();
  const left = [...said(before)];
  for (const one of gone) left.splice(left.indexOf(one), 1);
  expect(said(after)).toEqual([...left, ...come].sort());
  for (const [file, text] of Object.entries(before)) {
    const words = wordsIn(text);
    let at = 0;
    for (const word of wordsIn(after[file] ?? '')) if (word === words[at]) at++;
    expect(at, `a word of ${file} is gone or has moved`).toBe(words.length);
  }
}

/** Commas come and go with the shape of a list. */
function wordsIn(text: string): readonly string[] {
  return text
    .replaceAll(',', ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

describe('a guide tells the truth', () => {
  it('of a new employee', () => {
    const cases = fc.constantFrom(...known).chain((one) =>
      fc.record({
        one: fc.constant(one),
        fields: fc.record({
          ...Object.fromEntries(Object.entries(BARE).map(([key, value]) => [key, fc.constant(value)])),
          name: texts,
          id: ids,
          unit: fc.constantFrom(...one.units),
          role: roles,
          from,
          signs: fc.boolean(),
          prescribes: fc.boolean(),
          noPersonalInbox: fc.boolean(),
          inboxes: fc.uniqueArray(fc.constantFrom(...one.inboxes), { maxLength: 3 }),
        }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ one, fields: some }) => {
        const fields = { ...BARE, ...some };
        fc.pre(employeeProblems(one.ws, fields).length === 0);
        const make = guided(one.texts, DAY, (session, sources) =>
          employeeChanges(session.ws, sources, fields, session.options),
        );
        holdsTrue(one.texts, make);
        const person = sessionOf(make.texts, DAY).ws.lookup('person', fields.id)[0];
        expect(person).toMatchObject({ text: { value: fields.name }, assignments: [{ role: { value: fields.role } }] });
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 60_000);

  it('of a new unit', () => {
    const person = fc.record({
      isKnown: fc.constant(false),
      id: ids,
      name: texts,
      role: roles,
      administers: fc.boolean(),
      reads: fc.boolean(),
    });
    const principal = fc.record({
      name: texts,
      type: fc.constantFrom('region', 'private', 'municipality'),
      municipality: fc.constantFrom('1490', '1452'),
      agreement: fc.constantFrom('', 'VGR 2023-0042'),
    } as const);
    const cases = fc
      .constantFrom(...known, { texts: {}, ws: sessionOf({}, DAY).ws, units: [], inboxes: [] })
      .chain((one) =>
        fc.record({
          one: fc.constant(one),
          fields: fc.record({
            title: texts,
            hsa: fc.constant(''),
            level: fc.constantFrom('', '5', '3'),
            kind: fc.constantFrom('', 'vårdcentral', 'hemsjukvård'),
            parent: fc.constantFrom('', ...one.units.filter((name) => one.ws.lookup('unit', name).length === 0)),
            principal,
            department: fc.oneof(fc.constant(''), texts),
            hours: fc.constantFrom('mån-fre 08:00-17:00', 'dygnet runt', 'mån 08:00-12:00\ntis, tor 13:00-16:00'),
            inboxes: fc.constantFrom(
              {},
              { samverkan: '' },
              { meddelande: '08:15', samverkan: '8:15, 11, 15:30' },
              { meddelande: '08:15', samverkan: '08:15, 11:45, 15:30' },
            ),
            persons: fc.array(person, { maxLength: 3 }),
          }),
        }),
      );
    fc.assert(
      fc.property(cases, ({ one, fields: some }) => {
        const fields = { ...some, key: unitKeyFor(one.ws, some.title) };
        fc.pre(unitProblems(one.ws, fields).length === 0);
        const make = guided(one.texts, DAY, (session, sources) =>
          unitChanges(session.ws, sources, fields, session.options),
        );
        holdsTrue(one.texts, make);
        expect(sessionOf(make.texts, DAY).ws.lookup('unit', fields.key)).toMatchObject([
          { text: { value: fields.title } },
        ]);
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 60_000);
});
