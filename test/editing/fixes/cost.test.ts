/** What quick fixes cost: that of what they touch, however large the workspace, and of all of a file together hardly more than of one. */
import { describe, expect, it, vi } from 'vitest';
import { isSafe } from '../../../language/editing/fixes/candidates.ts';
import { fixAll } from '../../../language/editing/fixes/fix-all.ts';
import { fixesIn, fixesOf } from '../../../language/editing/fixes/fixes.ts';
import { leftIn, sentenceOnLeft } from '../../../language/editing/fixes/left.ts';
import { applied } from '../../../language/editing/format/format.ts';
import type { Session } from '../../../language/services/session.ts';
import { fristad } from '../../support/cli.ts';
import { sessionOf } from '../../support/editing/session.ts';

const FILE = 'a.rutin';
const HIDDEN = '\u200b';

const REGION = `huvudman ExempelRegion "Exempelregionen" { typ region organisationsnummer 232100-0131 }
verksamhet V "Exempelverksamheten" { del av ExempelRegion område södra }
`;

function unit(name: string): string {
  return `enhet ${name} "Exempel ${name}" { del av V nivå 5 område södra öppet mån-fre 08:00-16:00 }
person exe${name.toLowerCase()}1 "Exempel ${name}" { uppdrag verksamhetschef vid ${name} }
`;
}

const ABSENCE = `frånvaro exeet1 semester från 2026-12-07 till 2026-12-18 {
    ombud exetv1
    ombud exetv1
}
`;

/** A workspace with so many units more, each with something wrong, and one file open. */
function region(units: number): Session {
  const texts: Record<string, string> = { ...fristad, 'region2.rutin': REGION, [FILE]: ABSENCE };
  for (let i = 0; i < units; i++) texts[`${i}.rutin`] = unit(`E${i}`);
  const session = sessionOf(texts);
  session.open(FILE, ABSENCE);
  session.changedFiles();
  return session;
}

/** How many declarations are judged meanwhile. */
function judgedBy(session: Session, run: () => void): number {
  const before = session.analysis.judged;
  run();
  return session.analysis.judged - before;
}

describe('a quick fix', () => {
  it('judges what it touches, in a large workspace as in a small one', () => {
    const costs = [5, 400].map((units) => {
      const session = region(units);
      const [finding] = session.findingsIn(FILE).filter(({ trigger }) => trigger === 'twice');
      const all = vi.spyOn(session, 'findings', 'get');
      let offers = 0;
      const judged = judgedBy(session, () => {
        offers = finding === undefined ? 0 : fixesOf(session, FILE, finding).length;
      });
      expect(offers).toBeGreaterThan(0);
      expect(all).not.toHaveBeenCalled();
      return judged;
    });
    expect(costs[1]).toBe(costs[0]);
    expect(costs[1]).toBeLessThan(100);
  });

  it('leaves no trace of what was tried', () => {
    const session = region(5);
    const before = session.analysis.findings;
    const { revision } = session;
    expect(fixesIn(session, FILE, 0, ABSENCE.length).length).toBeGreaterThan(0);
    expect(session.analysis.findings).toBe(before);
    expect(session.revision).toBe(revision);
    expect([...session.changedFiles()]).toEqual([]);
  });

  it('is looked for of the first findings of a large range only', () => {
    const absences = Array.from({ length: 300 }, (_, i) => `frånvaro exeaaa1 semester från 2026-11-${10 + (i % 20)}\n`);
    const text = unit('AAA') + absences.join('');
    const session = region(5);
    session.open(FILE, text);
    session.changedFiles();
    const trials = vi.spyOn(session, 'trial');
    fixesIn(session, FILE, 0, text.length);
    expect(trials.mock.calls.length).toBeLessThan(700);
  });
});

const PERSONS = Array.from({ length: 2000 }, (_, i) => `exea${i}`);

/** By what is wrong: a text with so many faults that can be mended safely. */
const MANY: Readonly<Record<string, (count: number) => string>> = {
  'hidden characters in one text': (count) => `person exea1 "${`E${HIDDEN}`.repeat(count)}" { }\n`,
  'hidden characters outside declarations': (count) => `${HIDDEN}\n`.repeat(count),
  'hidden characters in as many declarations': (count) =>
    PERSONS.slice(0, count)
      .map((id) => `person ${id} "E${HIDDEN}xempel" { }\n`)
      .join(''),
  'repeats of one person in a list': (count) =>
    `${REGION}enhet A "A" { del av V inkorg samverkan { medlemmar ${Array(count + 1)
      .fill('exea1')
      .join(', ')} } }
person exea1 "Exempel" { uppdrag läkare vid A }\n`,
  'persons who stand twice in a list': (count) => {
    const twice = PERSONS.slice(0, count).map((id) => `${id}, ${id}`);
    const persons = PERSONS.slice(0, count).map((id) => `person ${id} "Exempel" { uppdrag läkare vid A }\n`);
    return `${REGION}enhet A "A" { del av V inkorg samverkan { medlemmar ${twice.join(', ')} } }\n${persons.join('')}`;
  },
  'exceptions of no use': (count) =>
    `${REGION}${unit('AAA')}${`undantag från MC-BEV-03 för AAA { från 2026-01-01 till 2026-02-01 motivering "A" beslutat av exeaaa1 }\n`.repeat(count)}`,
};

describe.each(Object.entries(MANY))('fix all of %s', (_name, textOf) => {
  const safeIn = (session: Session): number =>
    session.findingsIn(FILE).filter((one) => one.suppressedBy === undefined && isSafe(one)).length;

  it.each([1, 40, 2000])(
    'mends all %d in a few trials',
    (count) => {
      const text = textOf(count);
      const session = sessionOf({ [FILE]: text });
      session.open(FILE, text);
      expect(safeIn(session)).toBeGreaterThanOrEqual(count);
      const trials = vi.spyOn(session, 'trial');
      session.open(FILE, applied(text, fixAll(session, FILE)));
      expect(safeIn(session)).toBe(0);
      expect(trials.mock.calls.length).toBeLessThanOrEqual(4);
    },
    60_000,
  );
});

describe('fix all', () => {
  const persons = PERSONS.slice(0, 100).map((id) => `person ${id} "E${HIDDEN}xempel" { }\n`);
  // Read without the hidden character the second has the name of the first.
  const text = `person exeb1 "Exempel Ett" { }\nperson exe${HIDDEN}b1 "Exempel Två" { }\n${persons.join('')}`;

  it('leaves what would make something else wrong, and mends all else', () => {
    const session = sessionOf({ [FILE]: text });
    session.open(FILE, text);
    const trials = vi.spyOn(session, 'trial');
    const now = applied(text, fixAll(session, FILE));
    expect(now.split(HIDDEN)).toHaveLength(2);
    expect(now).toContain(`person exe${HIDDEN}b1`);
    expect(trials.mock.calls.length).toBeLessThan(40);
    session.open(FILE, now);
    const left = leftIn(session, FILE);
    expect(left.map(({ finding, line }) => [finding.code, line])).toEqual([['RUT-009', 2]]);
    expect(sentenceOnLeft(FILE, left).sv).toContain('1 fynd rättades inte (RUT-009 rad 2)');
  });

  it('ends, where nothing can be mended without harm', () => {
    const all = PERSONS.slice(0, 150).map(
      (id) => `person ${id} "A" { }\nperson ${id.slice(0, 3)}${HIDDEN}${id.slice(3)} "B" { }\n`,
    );
    const session = sessionOf({ [FILE]: all.join('') });
    session.open(FILE, all.join(''));
    const trials = vi.spyOn(session, 'trial');
    expect(fixAll(session, FILE)).toEqual([]);
    expect(trials.mock.calls.length).toBeLessThanOrEqual(200);
  }, 60_000);
});
