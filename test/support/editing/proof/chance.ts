/** Regions as chance has them, and what is asked of each. */
import type { Severity } from '../../../../language/model/index.ts';
import { Dice } from '../../dice.ts';
import {
  AS_OF,
  type Asked,
  checksOn,
  type Dates,
  type Human,
  humanOf,
  type Line,
  type Missing,
  PERSONS,
  type Region,
  type Wanted,
  WITHIN,
} from './region.ts';

function someDates(dice: Dice): Dates {
  const from = dice.below(3) === 0 ? AS_OF + dice.below(6) : undefined;
  const to = dice.below(3) === 0 ? (from ?? AS_OF) + dice.below(5) : undefined;
  return { from, to };
}

function someRegion(dice: Dice): Region {
  const humans = PERSONS.map((id): Human => {
    const isChief = id === 'exebc1';
    const home = id === 'exeut1' ? dice.pick(['B', 'B', 'C']) : isChief ? dice.pick(['V', 'V', 'A', 'W']) : 'A';
    const role = isChief
      ? dice.pick(['verksamhetschef', 'verksamhetschef', 'läkare'])
      : dice.pick(['läkare', 'sjuksköterska']);
    const second =
      dice.below(4) === 0 ? [{ role: 'läkare', place: dice.pick(['A', 'C', 'V']), ...someDates(dice) }] : [];
    const first = { role, place: home, ...(dice.below(3) === 0 ? someDates(dice) : {}) };
    return { id, assignments: [first, ...second], without: dice.below(10) === 0, signs: dice.below(2) === 0 };
  });
  const absences = Array.from({ length: dice.below(3) }, (): Missing => {
    const owner = dice.pick(PERSONS);
    const from = AS_OF + dice.below(5);
    const others = PERSONS.filter((id) => id !== owner);
    const delegates = others.filter(() => dice.below(2) === 0).map((id) => ({ id }));
    return { owner, from, to: from + dice.below(5), delegates, decidedBy: 'exebc1', assignedBy: 'exebc1' };
  });
  const lines = Array.from({ length: 1 + dice.below(2) }, (_, index): Line => {
    const times = dice.below(2) === 0 ? [`0${index + 8}:30`] : [`0${index + 8}:30`, `1${index}:30`];
    const names = [dice.pick(PERSONS), ...(dice.below(2) === 0 ? [dice.pick(PERSONS)] : [])];
    return { times, weekends: dice.below(2) === 0, names: [...new Set(names)] };
  });
  const graver = ['MC-API-03', 'MC-TIL-12', 'MC-BEV-03', 'MC-BEV-04', 'MC-BEV-05', 'MC-ANS-02', 'MC-AOM-01'];
  const severities = new Map(graver.filter(() => dice.below(3) === 0).map((code) => [code, 'error' as Severity]));
  const members = PERSONS.filter(() => dice.below(2) === 0).map((id) => ({ id, ...someDates(dice) }));
  const saturdays = dice.below(2) === 0;
  return {
    humans,
    absences,
    saturdays,
    members: members.length === 0 ? [{ id: 'exeet1' }] : members,
    lines,
    severities,
  };
}

function someWanted(dice: Dice, region: Region): Wanted {
  const owner = dice.pick(PERSONS);
  const end = dice.below(6) === 0 ? 'A.samverkan' : `personlig ${owner}`;
  const others = PERSONS.filter((id) => id !== owner);
  const place = dice.pick(['A', 'C', 'V', 'W', 'F']);
  switch (dice.below(8)) {
    case 0:
      return { kind: 'reach', who: others.filter((_, index) => index === 0 || dice.below(2) === 0), not: true, end };
    case 1:
      return { kind: 'reach', who: [dice.pick(others)], not: dice.below(5) > 0, end };
    case 2:
      return { kind: 'group', place, not: dice.below(5) > 0, end };
    case 3:
    case 4: {
      const home = humanOf(region, owner).assignments[0]?.place ?? 'A';
      return { kind: 'outside', place: dice.pick(WITHIN[home] ?? [place]), end };
    }
    case 5:
      return { kind: 'monitored', count: Math.max(1, checksOn(region, AS_OF) - dice.below(2)) };
    default:
      return { kind: 'covered', who: owner };
  }
}

/** A region and what is asked of it, as chance has it. */
export function someCase(seed: number): { readonly region: Region; readonly asked: Asked } {
  const dice = new Dice(seed);
  const region = someRegion(dice);
  const wanted = someWanted(dice, region);
  const from = AS_OF + dice.below(5);
  return { region, asked: { wanted, from, to: from + (dice.below(3) === 0 ? 1 : 0) } };
}
