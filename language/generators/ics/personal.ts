/** What persons are to do, gathered from all that is watched, and given up person by person as soon as nothing more can come. */
import type { Workspace } from '../../model/index.ts';
import { personsOf } from '../support/schedule.ts';
import type { Occasion } from './event.ts';
import type { PersonalOccasion, Watched } from './watch.ts';

/** Holds no more than what may yet grow: who works at one unit is through with when that is, wherever others are. */
interface Personal {
  /**
   * Takes what persons are to do at something that is watched, the next of all in their order.
   * @returns those whom nothing that comes after it names, with all that they are to do
   */
  readonly through: (
    watched: Watched,
    occasions: readonly PersonalOccasion[],
  ) => readonly (readonly [person: string, occasions: readonly Occasion[]])[];
}

/** @param all that is watched, in the order in which it will be gone through */
export function personalIn(ws: Workspace, all: readonly Watched[]): Personal {
  const left = new Map<string, number>();
  for (const watched of all) for (const name of namedAt(ws, watched)) left.set(name, (left.get(name) ?? 0) + 1);
  const gathered = new Map<string, Occasion[]>();
  return {
    through: (watched, occasions) => {
      for (const { person, occasion } of occasions) {
        const own = gathered.get(person);
        if (own === undefined) gathered.set(person, [occasion]);
        else own.push(occasion);
      }
      return [...namedAt(ws, watched)].flatMap((name) => {
        const rest = (left.get(name) ?? 0) - 1;
        left.set(name, rest);
        if (rest > 0) return [];
        const own = gathered.get(name) ?? [];
        gathered.delete(name);
        return [[name, own] as const];
      });
    },
  };
}

/** Whoever may have to make a check of it. */
function namedAt(ws: Workspace, { lines }: Watched): ReadonlySet<string> {
  return new Set(lines.flatMap(({ watchers, substitutes }) => personsOf(ws, [...watchers, ...substitutes])));
}
