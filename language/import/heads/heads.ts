/** The heads that exports have, in Swedish and English, and what each column holds. */
import { nearestName } from '../../model/index.ts';
import { folded, wordsIn } from '../values/folded.ts';
import { mojibakeIn } from '../values/mojibake.ts';
import { FIELDS, type Field } from './fields.ts';
import known from './heads.json' with { type: 'json' };
import idle from './idle-words.json' with { type: 'json' };

/** Heads that a region adds to those that the program knows, by field. */
type AddedHeads = Readonly<Partial<Record<Field, readonly string[]>>>;

/** The field of a head, and how good a head it is for it: 0 is the best. */
interface Known {
  readonly field: Field;
  readonly rank: number;
}

/** Words that say nothing of what a column holds. */
const NOISE: ReadonlySet<string> = new Set(idle.noise);
/** Words that say what a period is of; the table says that already. */
const OF_A_PERIOD: ReadonlySet<string> = new Set(idle.ofPeriods);
const OF_PERIODS: ReadonlySet<Field> = new Set(['from', 'to']);

const PEOPLE: ReadonlySet<string> = new Set(idle.people);
/** What heads hold after a word for people. */
const PERSONAL: Partial<Record<Field, Field>> = {
  ...{ id: 'person', person: 'person', name: 'personName', personName: 'personName', hsa: 'personHsa' },
  ...{ personMail: 'personMail', firstName: 'firstName', lastName: 'lastName', role: 'role' },
  ...{ employeeNumber: 'employeeNumber', objectClass: 'objectClass', administrator: 'administrator' },
  ...{ status: 'status', active: 'active', inactive: 'inactive', deleted: 'deleted' },
};

/** A shorter head is near to too many. */
const SHORTEST = 5;

export class Heads {
  readonly #fields = new Map<string, Known>();
  readonly #seen = new Map<string, Known | undefined>();

  /** What a region says of a head goes before what the program knows. */
  constructor(added: AddedHeads = {}) {
    for (const field of FIELDS) {
      for (const [rank, head] of (added[field] ?? []).entries()) {
        this.#fields.set(folded(head), { field, rank: rank - 1000 });
      }
    }
    for (const field of FIELDS) {
      for (const [rank, head] of known[field].entries()) {
        if (!this.#fields.has(folded(head))) this.#fields.set(folded(head), { field, rank });
      }
      const own = folded(field);
      if (!this.#fields.has(own)) this.#fields.set(own, { field, rank: 0 });
    }
  }

  /** What the column with this head holds; undefined for one that nobody knows. */
  of(head: string): Known | undefined {
    if (!this.#seen.has(head)) this.#seen.set(head, this.#found(head));
    return this.#seen.get(head);
  }

  #found(head: string): Known | undefined {
    const whole = this.#fields.get(folded(mended(head)));
    if (head.includes('%')) return { field: 'extent', rank: 0 };
    if (whole !== undefined) return whole;
    const bare = mended(head).replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
    const words = wordsIn(bare).filter((word) => !NOISE.has(word));
    const found = this.#fields.get(folded(bare)) ?? this.#fields.get(words.join(''));
    if (found !== undefined) return found;
    const period = this.#fields.get(words.filter((word) => !OF_A_PERIOD.has(word)).join(''));
    if (period !== undefined && OF_PERIODS.has(period.field)) return period;
    return this.#ofPerson(words);
  }

  /** `Member Sam Account Name`: a word for people, then a head for what people have. */
  #ofPerson([first = '', ...rest]: readonly string[]): Known | undefined {
    const found = PEOPLE.has(first) && rest.length > 0 ? this.#fields.get(rest.join('')) : undefined;
    const field = found && PERSONAL[found.field];
    return found === undefined || field === undefined ? undefined : { field, rank: found.rank };
  }

  /** The known head that one which is not known looks like. */
  near(head: string): string | undefined {
    return folded(mended(head)).length < SHORTEST ? undefined : this.nearField(head)?.head;
  }

  /** The same with what it is the head of. A head of few letters is near to many. */
  nearField(head: string): { readonly field: Field; readonly head: string } | undefined {
    const near = nearestName(folded(mended(head)), this.#fields.keys());
    const field = near === undefined ? undefined : this.#fields.get(near)?.field;
    if (near === undefined || field === undefined) return undefined;
    return { field, head: known[field].find((one) => folded(one) === near) ?? near };
  }
}

function mended(head: string): string {
  const found = mojibakeIn(head);
  return typeof found === 'object' ? found.mended : head;
}
