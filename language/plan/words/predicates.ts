/** What a change means for the person or inbox it is about, as the rest of a sentence that begins with its name. */
import type { Sentence } from '../../model/index.ts';
import type { Dated } from '../../provisioning/index.ts';
import { type Day, type DaySet, daySet } from '../../time/index.ts';
import type { Change } from '../changes/change.ts';
import { daysOfAll, remaining } from '../state/periods.ts';
import { lastingWords, whenWords } from './dates.ts';
import { certificatesPredicate, inboxPredicate, monitoringPredicate } from './inbox-predicates.ts';
import { listedInBoth } from './names.ts';
import type { Of, Telling } from './telling.ts';

/** The words after the name: `får läsa Fristad Samverkan från 1 december`. */
export function predicateOf(change: Change, telling: Telling): Sentence {
  const { names } = telling;
  switch (change.kind) {
    case 'inbox':
      return inboxPredicate(change, telling);
    case 'monitoring':
      return monitoringPredicate(change, telling);
    case 'certificates':
      return certificatesPredicate(change, telling);
    case 'member':
      return memberPredicate(change, telling);
    case 'delegate':
      return delegatePredicate(change, telling);
    case 'administrator': {
      const inbox = names.inbox(change.object);
      return change.action === 'create'
        ? { sv: `får administrera ${inbox}`, en: `may administer ${inbox}` }
        : { sv: `administrerar inte längre ${inbox}`, en: `no longer administers ${inbox}` };
    }
    case 'staff': {
      const group = names.function(change.object);
      return change.action === 'create'
        ? { sv: `bemannar ${group}`, en: `staffs ${group}` }
        : { sv: `bemannar inte längre ${group}`, en: `no longer staffs ${group}` };
    }
    case 'personal-inbox':
      return change.action === 'create'
        ? { sv: 'får en personlig inkorg', en: 'gets a personal inbox' }
        : { sv: 'blir utan personlig inkorg', en: 'is left without a personal inbox' };
    case 'reader':
      return readerPredicate(change, telling);
    default:
      return change satisfies never;
  }
}

function memberPredicate(change: Of<'member'>, { names, asOf }: Telling): Sentence {
  const inbox = names.inbox(change.object);
  return timedPredicate(change, asOf, {
    gains: { sv: `får läsa ${inbox}`, en: `may read ${inbox}` },
    loses: { sv: `förlorar ${inbox}`, en: `loses ${inbox}` },
    has: { sv: `får läsa ${inbox}`, en: `may read ${inbox}` },
  });
}

function delegatePredicate(change: Of<'delegate'>, { names, asOf }: Telling): Sentence {
  const owner = names.person(change.object);
  return timedPredicate(change, asOf, {
    gains: {
      sv: `får som ombud läsa hela den personliga inkorgen för ${owner}`,
      en: `may as a delegate read the whole personal inbox of ${owner}`,
    },
    loses: {
      sv: `förlorar den personliga inkorgen för ${owner}`,
      en: `loses the personal inbox of ${owner}`,
    },
    has: { sv: `är ombud för ${owner}`, en: `is a delegate for ${owner}` },
  });
}

interface TimedWords {
  readonly gains: Sentence;
  readonly loses: Sentence;
  readonly has: Sentence;
}

/** Days gained alone or lost alone are said as such; where both come together, what holds now and what held. */
function timedPredicate({ before, after }: Of<'member' | 'delegate'>, asOf: Day, words: TimedWords): Sentence {
  const had = daysIn(before, asOf);
  const has = daysIn(after, asOf);
  const gained = daySet.subtract(has, had);
  const lost = daySet.subtract(had, has);
  if (daySet.isEmpty(lost)) return followed(words.gains, whenWords(gained, asOf));
  if (daySet.isEmpty(gained)) return followed(words.loses, whenWords(lost, asOf));
  const now = lastingWords(has, asOf);
  const then = lastingWords(had, asOf);
  return {
    sv: `${words.has.sv} ${now.sv} (förut ${then.sv})`,
    en: `${words.has.en} ${now.en} (before: ${then.en})`,
  };
}

function daysIn(periods: readonly Dated[] | null, asOf: Day): DaySet {
  return remaining(daysOfAll(periods ?? []), asOf);
}

function followed(words: Sentence, more: Sentence): Sentence {
  return { sv: words.sv + more.sv, en: words.en + more.en };
}

function readerPredicate({ action, object, before, after }: Of<'reader'>, { names }: Telling): Sentence {
  const unit = names.unit(object);
  const via = through(after ?? []);
  if (action === 'remove') return { sv: `förlorar läsåtkomsten till ${unit}`, en: `loses read access to ${unit}` };
  const old = through(before ?? []);
  return action === 'create'
    ? { sv: `får läsåtkomst till ${unit}${via.sv}`, en: `gets read access to ${unit}${via.en}` }
    : {
        sv: `har läsåtkomst till ${unit}${via.sv} (förut${old.sv || ' utan angiven väg'})`,
        en: `has read access to ${unit}${via.en} (before:${old.en || ' no way stated'})`,
      };
}

function through(via: readonly string[]): Sentence {
  const words = listedInBoth(via);
  return via.length === 0 ? { sv: '', en: '' } : { sv: ` via ${words.sv}`, en: ` through ${words.en}` };
}
