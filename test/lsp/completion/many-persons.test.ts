/** Persons among many: who is offered, and in which order, is what a look at every one of them would say; few are looked at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWork, workOf } from '../../support/work.ts';

countWork();
const { allChecks } = await import('../../../language/checks/index.ts');
const { completionAt } = await import('../../../language/lsp/completion/completion.ts');
const { comparePaths, personNamed } = await import('../../../language/model/index.ts');
const { Session } = await import('../../../language/services/session.ts');
const { parseDay } = await import('../../../language/time/index.ts');

type Session = InstanceType<typeof Session>;

const OPTIONS = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90, language: 'sv' } as const;

function completed(session: Session, marked: string) {
  session.open('egen.rutin', marked.replace('¦', ''));
  return completionAt(session, 'egen.rutin', marked.indexOf('¦')).items.filter(({ kind }) => kind === 'person');
}

const PLACES = {
  members: (typed: string): string => `enhet Egen "Egen" { del av V inkorg meddelande { medlemmar ${typed}¦ } }`,
  administrators: (typed: string): string => `enhet Egen "Egen" { del av V administreras av ${typed}¦ }`,
  delegates: (typed: string): string =>
    `enhet Egen "Egen" { } frånvaro bo1 semester från 2026-10-12 till 2026-10-20 { ombud ${typed}¦ }`,
};

const ROLES = ['läkare', 'enhetschef', 'medicinsk sekreterare', 'sjuksköterska'];
const NAMES = ['Exempel Åsa', 'Exempel Bo', 'Exempel Q', 'Annan Exempel', 'ÅSA BO'];

interface Written {
  readonly id: number;
  readonly name: string;
  readonly role: string;
  readonly signs: boolean;
  readonly isAway: boolean;
  readonly uses: number;
}

const written: fc.Arbitrary<Written> = fc.record({
  id: fc.integer({ min: 0, max: 25 }),
  name: fc.constantFrom(...NAMES),
  role: fc.constantFrom(...ROLES),
  signs: fc.boolean(),
  isAway: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
  uses: fc.integer({ min: 0, max: 3 }),
});

/** Persons of one file, those who are away, and whoever names them. */
function textOf(file: number, persons: readonly Written[]): string {
  return persons
    .map(({ id, name, role, signs, isAway, uses }, index) => {
      const person = `person p${id} "${name}" { ${signs ? 'signeringsrätt' : ''} uppdrag ${role} vid Annan }`;
      const away = isAway ? `frånvaro p${id} semester från 2026-10-13 till 2026-10-14` : '';
      const named = Array.from({ length: uses }, (_, use) => {
        return `funktion F${file}x${index}x${use} "F" { vid Annan bemannas av p${id} }`;
      });
      return [person, away, ...named].join('\n');
    })
    .join('\n');
}

const BO = 'person bo1 "Exempel Bo" { signeringsrätt uppdrag läkare vid Annan }';
const TYPED = ['', 'p', 'p1', 'ex', 'bo', 'ås', 'ex bo', '1', 'q', 'x', 'zz'];

describe('persons, whatever was changed before', () => {
  const step = fc.record({ file: fc.integer({ min: 0, max: 2 }), persons: fc.array(written, { maxLength: 12 }) });

  it('are offered as in a session that was never changed', () => {
    const property = fc.property(fc.array(step, { minLength: 2, maxLength: 4 }), (steps) => {
      const session = new Session(OPTIONS);
      session.setText('folk.rutin', BO);
      const texts = new Map<string, string>([['folk.rutin', BO]]);
      for (const { file, persons } of steps) {
        texts.set(`f${file}.rutin`, textOf(file, persons));
        session.setText(`f${file}.rutin`, textOf(file, persons));
        session.analysis.settle();
        const fresh = new Session(OPTIONS);
        for (const [name, text] of texts) fresh.setText(name, text);
        settled(fresh);
        for (const place of Object.values(PLACES)) {
          for (const typed of TYPED) expect(completed(session, place(typed))).toEqual(completed(fresh, place(typed)));
        }
      }
    });
    fc.assert(property, { numRuns: 8, endOnFailure: true });
  }, 180_000);

  it('come in the order of rank, of how their names begin, of how much they are named, of their ids', () => {
    const property = fc.property(fc.array(step, { minLength: 1, maxLength: 3 }), (steps) => {
      const session = new Session(OPTIONS);
      for (const { file, persons } of steps) session.setText(`f${file}.rutin`, textOf(file, persons));
      for (const typed of TYPED) {
        const items = completed(settled(session), PLACES.administrators(typed));
        expect(items.map(({ label }) => label)).toEqual(expected(session, typed));
      }
    });
    fc.assert(property, { numRuns: 8, endOnFailure: true });
  }, 180_000);
});

function settled(session: Session): Session {
  session.open('egen.rutin', PLACES.administrators(''));
  session.analysis.settle();
  return session;
}

/** Who is to be offered where a unit of no one's is administered, found by going through everyone. */
function expected({ ws, analysis }: Session, typed: string): readonly string[] {
  const words = typed.split(' ');
  return [...ws.keys('person')]
    .flatMap((name) => personNamed(ws, name) ?? [])
    .map((person) => {
      const known = ` ${person.name} ${person.text?.value}`.toLowerCase();
      const may = person.assignments.some(({ role }) => ROLES.slice(1, 3).includes(role.value));
      const isBegun = words.every((word) => known.includes(` ${word}`));
      const uses = analysis.readersOf([ws.keyOf('person', person.name)]).size;
      return { name: person.name, isMeant: words.every((word) => known.slice(1).includes(word)), may, isBegun, uses };
    })
    .filter(({ isMeant }) => isMeant)
    .sort(
      (a, b) =>
        Number(b.may) - Number(a.may) ||
        Number(b.isBegun) - Number(a.isBegun) ||
        b.uses - a.uses ||
        comparePaths(a.name, b.name),
    )
    .map(({ name }) => name)
    .filter((name) => name !== typed);
}

describe('of twice as many persons', () => {
  const sessionOf = (count: number): Session => {
    const session = new Session(OPTIONS);
    const person = (i: number): string =>
      `person ex${i}z "Exempel Nummer ${i}" { signeringsrätt uppdrag läkare vid Annan }`;
    session.setText('folk.rutin', [BO, ...Array.from({ length: count }, (_, i) => person(i))].join('\n'));
    return settled(session);
  };
  const [some, twice] = [sessionOf(4000), sessionOf(8000)];
  const LOOK_UPS = '/language/model/workspace/';

  it.each(
    Object.entries(PLACES).flatMap(([place, marked]) =>
      ['', 'ex', 'ex12', 'nummer 3', 'ex nu', 'z', 'xyz'].map((typed) => ({ place, typed, marked })),
    ),
  )('no more are looked up: $place, "$typed"', ({ marked, typed }) => {
    const lookUps = (session: Session): number => {
      completed(session, marked(typed));
      return workOf(() => completed(session, marked(typed)), LOOK_UPS);
    };
    expect(lookUps(twice)).toBeLessThan(1.3 * lookUps(some) + 400);
  });

  it.each(Object.entries(PLACES))('no more are gone through where all are meant: %s', (_place, marked) => {
    const work = (session: Session): number => {
      completed(session, marked('e'));
      return workOf(() => completed(session, marked('ex')));
    };
    expect(work(twice)).toBeLessThan(1.1 * work(some));
  });

  it('few are put in order after a change: less is done than to look at each once', () => {
    completed(twice, PLACES.members('ex1z, '));
    const work = workOf(() => completed(twice, PLACES.members('ex2z, ')), '/language/services/persons/');
    expect(work).toBeLessThan(8000);
  });
});
