/** A proof holds exactly where nobody finds a counterexample by trying every day, every absence and every ombud of a small region. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../language/checks/index.ts';
import { answer, type ToldProof } from '../../../language/editing/proof/ask.ts';
import { judge, messageOf, type Options } from '../../../language/engine/index.ts';
import { factsOf } from '../../../language/lowering/lower.ts';
import type { FileFacts, Finding, Workspace } from '../../../language/model/index.ts';
import { type Day, formatDay } from '../../../language/time/index.ts';
import { someCase } from '../../support/editing/proof/chance.ts';
import {
  AS_OF,
  type Asked,
  absenceText,
  breaks,
  daysOf,
  type Human,
  humanOf,
  type Missing,
  PERSONS,
  type Region,
  regionText,
  type Wanted,
  WITHIN,
  wantedText,
} from '../../support/editing/proof/region.ts';
import { shipped, workspaceOf as workspaceWith } from '../../support/judged.ts';

/** The routine that speaks of ombud, absences and monitoring; the others have nothing to say of these regions. */
const ROUTINES = shipped.filter(({ file }) => file.includes('meddelandecenter'));

function workspaceOf(texts: Readonly<Record<string, string>>): Workspace {
  return workspaceWith(texts, ROUTINES);
}

function optionsOf({ severities }: Region): Options {
  return { checks: allChecks, asOf: AS_OF, horizonDays: 90, severities };
}

function forbidding(ws: Workspace, region: Region): readonly string[] {
  const isGrave = ({ code, severity, from, suppressedBy }: Finding): boolean =>
    code !== 'RUT-026' &&
    suppressedBy === undefined &&
    (severity === 'error' || (severity === 'warning' && from !== undefined));
  return judge(ws, optionsOf(region))
    .filter(isGrave)
    .map((finding) => `${finding.code} ${finding.mark.anchor.file} ${messageOf(finding, 'sv')}`);
}

const read = new WeakMap<Region, FileFacts>();

/** What a region declares, read once. */
function factsIn(region: Region): FileFacts {
  const facts = read.get(region) ?? factsOf('r.rutin', regionText(region));
  read.set(region, facts);
  return facts;
}

function isAllowed(region: Region, more: readonly Missing[], before: readonly string[]): boolean {
  const left = [...before];
  const ws = workspaceWith({ 'x.rutin': more.map(absenceText).join('') }, [...ROUTINES, factsIn(region)]);
  const found = forbidding(ws, region);
  return found.every((words) => {
    const index = left.indexOf(words);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}

function* subsets<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let bits = 0; bits < 1 << items.length; bits++) yield items.filter((_, index) => (bits >> index) % 2 === 1);
}

function* intervals({ from, to }: Asked): Generator<{ readonly from: Day; readonly to: Day }> {
  for (let first = from; first <= to; first++) {
    for (let last = first; last <= to; last++) yield { from: first, to: last };
  }
  yield { from: Math.max(AS_OF, from - 1), to: to + 3 };
}

/** Everything, or a place that has to do with an uppdrag: it, above it or under it; or the unit whose inbox is checked. */
function placesOf({ assignments }: Human, { kind }: Wanted): readonly (string | undefined)[] {
  const related = ['A', 'B', 'C', 'V', 'W'].filter((place) =>
    assignments.some((one) => WITHIN[one.place]?.includes(place)),
  );
  return [undefined, ...new Set(kind === 'monitored' ? ['A', ...related] : related)];
}

function* everyAbsence(region: Region, asked: Asked, kinds: readonly string[]): Generator<Missing> {
  for (const owner of PERSONS) {
    const others = PERSONS.filter((id) => id !== owner);
    for (const days of intervals(asked)) {
      for (const concerns of placesOf(humanOf(region, owner), asked.wanted)) {
        for (const kind of kinds) {
          for (const some of subsets(others)) {
            const base = { owner, ...days, concerns, kind };
            yield { ...base, delegates: some.map((id) => ({ id })) };
            const [only] = some;
            if (some.length !== 1 || only === undefined || days.from === days.to) continue;
            yield { ...base, delegates: [{ id: only, from: days.to }] };
          }
        }
      }
    }
  }
}

function* everyDecider(absence: Missing): Generator<Missing> {
  if (absence.delegates.length === 0) {
    yield absence;
    return;
  }
  // Nobody but the first may have a role in which one decides.
  for (const assignedBy of PERSONS) yield { ...absence, decidedBy: 'exebc1', assignedBy };
  for (const decidedBy of PERSONS.slice(1)) yield { ...absence, decidedBy, assignedBy: decidedBy };
}

/** One absence that breaks it and is allowed; undefined where there is none at all. */
function bruteForce(region: Region, asked: Asked, kinds: readonly string[]): readonly Missing[] | undefined {
  if (breaks(region, asked)) return [];
  const before = forbidding(workspaceOf({ 'r.rutin': regionText(region) }), region);
  for (const absence of everyAbsence(region, asked, kinds)) {
    if (!breaks({ ...region, absences: [...region.absences, absence] }, asked)) continue;
    for (const decided of everyDecider(absence)) if (isAllowed(region, [decided], before)) return [decided];
  }
  return undefined;
}

function proofOf(region: Region, { wanted, from, to }: Asked, absences = 1): ToldProof {
  const ws = workspaceOf({ 'r.rutin': regionText(region) });
  const claim = `${wantedText(wanted)} från ${formatDay(from)} till ${formatDay(to)}`;
  const told = answer({
    ws,
    options: optionsOf(region),
    language: 'sv',
    textOf: () => undefined,
    files: [],
    claim,
    absences,
  });
  if (told.kind === 'unreadable') throw new Error(JSON.stringify(told.problems));
  return told.proofs[0] as ToldProof;
}

/** Laid in as it is, the text makes its line fail, and brings nothing that forbids it. */
function expectToFail(region: Region, text: string, day: string): void {
  const ws = workspaceOf({ 'r.rutin': regionText(region), 'motexempel.rutin': text });
  const failing = judge(ws, optionsOf(region)).filter(({ code }) => code === 'RUT-026');
  expect(failing).toHaveLength(1);
  expect(text).toContain(` den ${day}`);
  const before = forbidding(workspaceOf({ 'r.rutin': regionText(region) }), region);
  for (const words of forbidding(ws, region)) expect(before).toContain(words);
}

function toldOf({ region, asked }: ReturnType<typeof someCase>, found: readonly Missing[] | undefined): string {
  return `${wantedText(asked.wanted)} ${formatDay(asked.from)} ${JSON.stringify(found)}\n${regionText(region)}`;
}

/** Two absences of one day of two persons: whole or limited, without ombud, with one or with all. */
function bruteForceOfTwo(region: Region, asked: Asked): readonly Missing[] | undefined {
  const one = bruteForce(region, asked, ['semester']);
  if (one !== undefined) return one;
  const before = forbidding(workspaceOf({ 'r.rutin': regionText(region) }), region);
  for (const [index, first] of PERSONS.entries()) {
    for (const second of PERSONS.slice(index + 1)) {
      for (const a of daysAway(region, asked, first)) {
        for (const b of daysAway(region, asked, second)) {
          const both = [a, b];
          const isBroken = breaks({ ...region, absences: [...region.absences, ...both] }, asked);
          if (isBroken && isAllowed(region, both, before)) return both;
        }
      }
    }
  }
  return undefined;
}

function daysAway(region: Region, asked: Asked, owner: string): readonly Missing[] {
  const others = PERSONS.filter((id) => id !== owner).map((id) => ({ id }));
  return daysOf(asked).flatMap((day) =>
    placesOf(humanOf(region, owner), asked.wanted).flatMap((concerns) =>
      [[], ...others.map((other) => [other]), others].map((delegates): Missing => {
        const base = { owner, from: day, to: day, concerns, delegates };
        return delegates.length === 0 ? base : { ...base, decidedBy: 'exebc1', assignedBy: 'exebc1' };
      }),
    ),
  );
}

/** Regions by chance; of the last it takes a limit, or several ombud, or one who is absent with an ombud of his own, to break the line. */
const SEEDS = [...Array.from({ length: 16 }, (_, index) => index + 1), 78, 87, 96, 183, 186, 293, 300, 394];

/** Regions in which one absence alone breaks nothing. */
const SEEDS_OF_TWO = [7, 22, 71, 80, 245];

describe('a proof', () => {
  const seen = new Set<string>();

  it.each(SEEDS)('holds exactly where every day, absence and ombud tried one by one break nothing (%i)', (seed) => {
    const { region, asked } = someCase(seed);
    const { state, counterexample, delegates } = proofOf(region, asked);
    const found = bruteForce(region, asked, seed % 4 === 0 ? ['semester', 'sjukfrånvaro', 'ledighet'] : ['semester']);
    expect(state, toldOf({ region, asked }, found)).toBe(found === undefined ? 'proved' : 'refuted');
    if (counterexample !== null) expectToFail(region, counterexample.text, counterexample.day);
    const more = [
      ...(state === 'proved' && delegates > 0 ? ['refused'] : []),
      ...(counterexample?.text.includes('    ombud ') === true ? ['with ombud'] : []),
    ];
    for (const word of [state, ...more]) seen.add(`${asked.wanted.kind} ${word}`);
  });

  it('has been seen to hold and not to hold of every form', () => {
    const forms = ['reach', 'group', 'outside', 'monitored', 'covered'];
    expect([...seen]).toEqual(expect.arrayContaining(forms.map((kind) => `${kind} refuted`)));
    expect([...seen]).toEqual(expect.arrayContaining(['reach refused', 'outside refused', 'covered proved']));
    expect([...seen]).toEqual(
      expect.arrayContaining(['reach with ombud', 'outside with ombud', 'monitored with ombud']),
    );
  });

  it.each(SEEDS_OF_TWO)('of two absences at once does, too (%i)', (seed) => {
    const { region, asked } = someCase(seed);
    const proof = proofOf(region, asked, 2);
    const found = bruteForceOfTwo(region, asked);
    expect(proof.state, toldOf({ region, asked }, found)).toBe(found === undefined ? 'proved' : 'refuted');
    if (proof.counterexample !== null) expectToFail(region, proof.counterexample.text, proof.counterexample.day);
  });
});
