/** Mends all that can be mended safely in a file: all fixes together are tried as one, and only where that harms are they told apart. */
import { isShipped } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { finish, type Work } from '../../services/work.ts';
import { differenceOf, type TextEdit } from '../text-edit.ts';
import { type Chosen, choose, others } from './chosen.ts';
import { shaped } from './shaped.ts';
import { type Stand, standAfter, standNow } from './stand.ts';
import { tried } from './trial.ts';

/** Fixes that harm are told from those that do not by so many trials of a file; what is left then is left. */
const TRIALS = 200;

/** The edit that mends all that can be mended safely in an open file; none where nothing can. */
export function* allMended(session: Session, file: string): Work<readonly TextEdit[]> {
  if (isShipped(file)) return [];
  const first = standNow(session, file);
  if (first === undefined) return [];
  const mending = new Mending(session, file);
  let stand = first;
  for (;;) {
    const next: Stand = yield* mending.pass(stand);
    if (next === stand) break;
    stand = next;
  }
  return stand === first ? [] : [differenceOf(first.parsed.text, stand.parsed.text)];
}

/** As `allMended`, all at once. */
export function fixAll(session: Session, file: string): readonly TextEdit[] {
  return finish(allMended(session, file));
}

/** Every pass that changes something leaves fewer findings than it found, so there is a last. */
class Mending {
  readonly #session: Session;
  readonly #file: string;
  #left = TRIALS;

  constructor(session: Session, file: string) {
    this.#session = session;
    this.#file = file;
  }

  /** Mends what can be mended at once; gives the stand as it was where nothing can. */
  *pass(stand: Stand): Work<Stand> {
    const all = yield* choose(this.#session, this.#file, stand);
    const groups = all.length === 0 ? [] : [all];
    let taken: readonly Chosen[] = [];
    let best = stand;
    while (groups.length > 0 && this.#left > 0) {
      const group = groups.pop() as readonly Chosen[];
      const next = yield* this.#with(stand, best, taken, group);
      if (next !== undefined) {
        best = next;
        taken = inOrder([...taken, ...group]);
      } else if (group.length > 1) {
        const half = group.length >> 1;
        groups.push(group.slice(half), group.slice(0, half));
      } else {
        const found = yield* this.#another(stand, best, taken, group[0] as Chosen);
        if (found !== undefined) [best, taken] = [found.stand, inOrder([...taken, found.chosen])];
      }
    }
    return best;
  }

  /** Another way to mend what the first way does not. */
  *#another(
    stand: Stand,
    best: Stand,
    taken: readonly Chosen[],
    { finding }: Chosen,
  ): Work<{ readonly stand: Stand; readonly chosen: Chosen } | undefined> {
    for (const chosen of others(this.#session, this.#file, stand, finding, taken)) {
      if (this.#left <= 0) return undefined;
      const next = yield* this.#with(stand, best, taken, [chosen]);
      if (next !== undefined) return { stand: next, chosen };
    }
    return undefined;
  }

  /** The stand with some more fixes made than those taken; undefined where one does not mend, or something is added. */
  *#with(stand: Stand, best: Stand, taken: readonly Chosen[], more: readonly Chosen[]): Work<Stand | undefined> {
    this.#left--;
    yield;
    const edits = inOrder([...taken, ...more]).flatMap((one) => one.edits);
    const edit = shaped(stand.parsed, edits);
    yield;
    const one = yield* tried(this.#session, this.#file, [edit], stand.parsed.text);
    if (one === undefined) return undefined;
    const beyond = one.change.beyond(best.change);
    if (beyond.adds) return undefined;
    const wanted = new Map<string, number>();
    for (const { identity } of more) wanted.set(identity, (wanted.get(identity) ?? 0) + 1);
    for (const [identity, count] of wanted) if (beyond.below(identity) < count) return undefined;
    return standAfter(one);
  }
}

function inOrder(chosen: readonly Chosen[]): readonly Chosen[] {
  return [...chosen].sort((a, b) => a.start - b.start);
}
