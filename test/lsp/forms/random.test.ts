/** Forms in workspaces as they come: what each says comes and goes is what fresh judgements differ in, and the text keeps what it had. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, formatEdits } from '../../../language/editing/format/format.ts';
import { parse } from '../../../language/grammar/parse.ts';
import { besides, filledForm, judgedAnew, type Setting } from '../../support/lsp/filled-form.ts';

const IDS = ['exeet1', 'exetv1', 'exetr1', 'exefy1', 'exenn1'];
const UNITS = ['ÅbyVC', 'ÖstraVC', 'SlutVC', 'InteVC'];
const DAYS = [
  ...['2024-02-29', '2026-10-04', '2026-10-05', '2026-10-25', '2026-11-02', '2026-11-13'],
  ...['2026-12-07', '2026-12-24', '2027-01-06', '2027-03-28', '2028-02-29', '2026-02-30'],
];

const id = fc.constantFrom(...IDS);
const unit = fc.constantFrom(...UNITS);
const day = fc.constantFrom(...DAYS);
const maybeDay = fc.option(day, { nil: '', freq: 2 });
const comment = fc.constantFrom('', '', ' // sägs om raden');
const period = fc
  .tuple(fc.option(day, { nil: '' }), fc.option(day, { nil: '' }))
  .map(([from, to]) => `${from === '' ? '' : ` från ${from}`}${to === '' ? '' : ` till ${to}`}`);

/** A block in lines, or on one. */
function block(head: string, lines: readonly string[], isOne: boolean): string {
  const one = lines.map((line) => line.replace(/ *\/\/[^\n]*/g, '').replace(/\s*\n\s*/g, ' ')).join(' ');
  return isOne ? `${head} { ${one} }` : `${head} {\n${lines.map((line) => `    ${line}\n`).join('')}}`;
}

const person = fc
  .record({
    name: id,
    at: fc.array(fc.tuple(unit, period, comment), { maxLength: 2 }),
    signs: fc.boolean(),
    one: fc.boolean(),
  })
  .map(({ name, at, signs, one }) => {
    const lines = at.map(([place, when, said]) => `uppdrag läkare vid ${place}${when}${said}`);
    return block(`person ${name} "Exempel \\"${name}\\" {"`, signs ? [...lines, 'signeringsrätt'] : lines, one);
  });

const absence = fc
  .record({
    name: id,
    kind: fc.constantFrom('semester', 'sjukfrånvaro', 'ledighet'),
    from: day,
    to: maybeDay,
    delegates: fc.array(fc.tuple(id, period, comment), { maxLength: 3 }),
    one: fc.boolean(),
  })
  .map(({ name, kind, from, to, delegates, one }) => {
    const head = `frånvaro ${name} ${kind} från ${from}${to === '' ? '' : ` till ${to}`}`;
    return delegates.length === 0
      ? head
      : block(
          head,
          delegates.map(([who, when, said]) => `ombud ${who}${when}${said}`),
          one,
        );
  });

const members = fc
  .tuple(fc.array(fc.tuple(id, period, comment), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([list, isOne]) =>
    isOne
      ? `medlemmar ${list.map(([who, when]) => who + when).join(', ')}`
      : `medlemmar\n${list.map(([who, when, said]) => `            ${who}${when},${said}`).join('\n')}`,
  );

const inbox = fc
  .tuple(fc.option(members, { nil: '' }), id, fc.option(id, { nil: '' }), comment)
  .map(([list, by, instead, said]) => {
    const line = `bevakas 2 gånger per dag kl 08:15, 15:30 av ${by}${instead === '' ? '' : ` ersättare ${instead}`}${said}`;
    return [...(list === '' ? [] : [list]), line];
  });

const place = fc
  .record({
    name: fc.constantFrom('ÅbyVC', 'ÖstraVC', 'SlutVC'),
    inbox,
    by: fc.array(id, { maxLength: 2 }),
    one: fc.boolean(),
  })
  .map(({ name, inbox: lines, by, one }) =>
    block(
      `enhet ${name} "${name}"`,
      [
        'del av Fristad',
        ...(name === 'SlutVC' ? ['driftläge läsläge från 2024-11-21'] : []),
        'öppet mån-fre 08:00-17:00',
        ...(by.length === 0 ? [] : [`administreras av ${by.join(', ')}`]),
        block(
          'inkorg meddelande',
          lines.map((line) => line.replace(/^/gm, '    ').trimStart()),
          one,
        ).replace(/\n(?= {4}\S|\})/g, '\n    '),
      ],
      one,
    ),
  );

const ORGANISATION = `huvudman VGR "Regionen" { typ region }
verksamhet Fristad "Fristad" { del av VGR }
`;

const texts = fc
  .record({
    units: fc.array(place, { maxLength: 3 }),
    people: fc.array(fc.oneof(person, absence), { maxLength: 6 }),
    style: fc.nat(3),
    isShaped: fc.boolean(),
  })
  .map(({ units, people, style, isShaped }) => {
    const plain = { 'enheter.rutin': [ORGANISATION, ...units, ''].join('\n'), 'personer.rutin': people.join('\n\n') };
    const styled = Object.entries(plain).map(([file, text]) => {
      const shape = isShaped ? applied(text, formatEdits(parse(text))) : text;
      const lines = style === 1 ? shape.replaceAll('\n', '\r\n') : shape;
      return [file, style === 2 ? `\uFEFF${lines}` : lines] as const;
    });
    return Object.fromEntries(styled) as Record<string, string>;
  });

const delegates = fc.array(fc.record({ person: id, from: maybeDay, to: maybeDay }), { maxLength: 2 });
const box = unit.map((name) => `${name}.meddelande`);
const named = fc.option(
  id.map((name) => ({ name, isFunction: false })),
  { nil: undefined },
);
const minute = fc.constantFrom(495, 600, 930);

const form = fc.oneof(
  fc.record({
    name: fc.constant('absence'),
    fields: fc.record({
      ...{
        person: id,
        kind: fc.constantFrom('semester', 'sjukfrånvaro', 'ledighet'),
        from: day,
        to: maybeDay,
        delegates,
      },
      ...{ decidedBy: fc.option(id, { nil: '' }), returns: fc.boolean(), justification: fc.constantFrom('', '"}\\') },
    }),
  }),
  fc.record({
    name: fc.constant('addMember'),
    fields: fc.record({ person: id, inbox: box, from: maybeDay, to: maybeDay }),
  }),
  fc.record({
    name: fc.constant('expectation'),
    fields: fc.oneof(
      fc.record({ person: id, inbox: fc.constant('shared'), object: box, day: maybeDay }),
      fc.record({ person: id, inbox: fc.constant('personal'), object: id, day: maybeDay }),
    ),
  }),
  fc.record({ name: fc.constant('lastDay'), fields: fc.record({ person: id, last: day }) }),
  fc.record({
    name: fc.constant('monitoring'),
    fields: fc.record({
      ...{
        key: box,
        line: fc.constant(0),
        day,
        deed: fc.constantFrom('move', 'add', 'remove', 'who'),
        minute,
        to: minute,
      },
      ...{ role: fc.constantFrom('watchers', 'substitutes'), goes: named, comes: named },
    }),
  }),
  fc.record({
    name: fc.constant('newEmployee'),
    fields: fc.record({
      ...{
        name: fc.constantFrom('Exempel Ny', '"\\{'),
        id: fc.constantFrom('exeny1', ...IDS),
        unit,
        role: fc.constant('läkare'),
      },
      ...{ from: maybeDay, inboxes: fc.uniqueArray(box, { maxLength: 2 }) },
    }),
  }),
  fc.record({
    name: fc.constant('newUnit'),
    fields: fc.record({
      ...{ title: fc.constantFrom('Åby VC', 'Ny "{'), parent: fc.constantFrom('Fristad', 'VGR', '') },
      principal: fc.record({ name: fc.constantFrom('Ny huvudman', ''), type: fc.constantFrom('region', 'private') }),
      persons: fc.array(
        fc.record({ known: fc.boolean(), id, name: fc.constant('Exempel'), role: fc.constant('läkare') }),
        { maxLength: 2 },
      ),
    }),
  }),
  fc.record({
    name: fc.constant('period'),
    fields: fc.record({
      person: id,
      absence: fc.nat(2),
      line: fc.option(fc.nat(2)),
      end: fc.constantFrom('from', 'to'),
      day,
    }),
  }),
);

const setting: fc.Arbitrary<Setting> = fc.record({
  isOpen: fc.boolean(),
  asOf: fc.constantFrom('2026-10-05', '2026-12-24', '2025-01-01'),
  horizon: fc.constantFrom(1, 30, 90),
});

/** Forms that take out lines, with what is said at their ends. */
const TAKING = new Set(['lastDay', 'monitoring']);

describe('any form in any workspace', () => {
  it('tells what comes and goes as fresh judgements do, and leaves the text in shape with all that is said in it', () => {
    const property = fc.property(texts, form, setting, (before, { name, fields }, at) => {
      const { proposal, texts: now } = filledForm(before, name, fields, at);
      if (proposal === undefined) return;
      const [was, is] = [judgedAnew(before, at), judgedAnew(now, at)];
      expect([...proposal.come].sort()).toEqual(besides(is, was));
      expect([...proposal.gone].sort()).toEqual(besides(was, is));
      for (const [file, text] of Object.entries(now)) checkText(before[file] ?? '', text, !TAKING.has(name));
    });
    fc.assert(property, { numRuns: 300 });
  }, 300_000);
});

function checkText(before: string, now: string, keepsAll: boolean): void {
  const [old, parsed] = [parse(before), parse(now)];
  expect(parsed.errors.length).toBeLessThanOrEqual(old.errors.length);
  if (formatEdits(old).length === 0) expect(formatEdits(parsed)).toEqual([]);
  if (before.includes('\r\n')) expect(now).not.toMatch(/(^|[^\r])\n/);
  expect(now.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'));
  if (keepsAll) expect(commentsIn(now)).toEqual(expect.arrayContaining([...commentsIn(before)]));
  if (keepsAll) expect(commentsIn(now).length).toBeGreaterThanOrEqual(commentsIn(before).length);
}

function commentsIn(text: string): readonly string[] {
  return [...text.matchAll(/\/\/[^\r\n]*/g)].map(([one]) => one);
}
