/** Ids that are written otherwise than their file has them: collected, so that the report has a line of each manner. */
import type { Sentence } from '../model/index.ts';
import { andMore } from '../words/index.ts';
import { both, type Remarks } from './remark.ts';
import type { IdChange } from './values/person-text.ts';

/** `rename`: the language cannot hold the id. `name`: a name had the last name first. */
type Change = IdChange | 'rename' | 'name';

const WORDS: Readonly<Record<Change, readonly [sv: string, en: string]>> = {
  domain: ['Domän eller sökväg togs bort framför id', 'A domain or path was taken away before ids'],
  address: ['Id lästes ur adresser', 'Ids were read from addresses'],
  guard: ['Tecken för kalkylblad togs bort runt id', 'Signs for spreadsheets were taken away around ids'],
  brackets: ['Id lästes inom parentes efter namnet', 'Ids were read in brackets after the name'],
  case: ['Id med stora bokstäver skrevs med små', 'Ids in capitals were written in small letters'],
  name: ['Namn med efternamnet först vändes', 'Names with the last name first were turned about'],
  rename: ['Id som inte går att skriva fick andra namn', 'Ids that cannot be written were given other names'],
};

/** So many are named where the manner tells the rest. */
const MOST_NAMED = 3;
/** Each of these is named: the manner alone does not tell what became of it. */
const NAMED_ALL: readonly Change[] = ['case', 'rename'];

export class IdChanges {
  readonly #files = new Map<string, Map<Change, Map<string, string>>>();

  /** Notes that the id stands otherwise in the file. */
  add(file: string, change: Change, from: string, to: string): void {
    const changes = this.#files.get(file) ?? new Map<Change, Map<string, string>>();
    this.#files.set(file, changes);
    changes.set(change, (changes.get(change) ?? new Map<string, string>()).set(from, to));
  }

  /** Says what was noted. */
  tell(remarks: Remarks): void {
    for (const [file, changes] of this.#files) {
      for (const [change, pairs] of changes) remarks.noted({ file, place: '' }, sentenceOf(change, pairs), ADVICE);
    }
  }
}

const ADVICE = both('Se efter att det är samma person.', 'See that it is the same person.');

function sentenceOf(change: Change, pairs: ReadonlyMap<string, string>): Sentence {
  const all = [...pairs].map(([from, to]) => `${from} → ${to}`);
  const shown = NAMED_ALL.includes(change) ? all : all.slice(0, MOST_NAMED);
  const [sv, en] = WORDS[change];
  const more = all.length - shown.length;
  return both(`${sv}: ${shown.join(', ')}${andMore(more, 'sv')}`, `${en}: ${shown.join(', ')}${andMore(more, 'en')}`);
}
