/** Values of declarations without their places, in one form: two that mean the same are equal. */
import {
  comparePaths,
  type FlowEnd,
  type InboxRef,
  MODE_WORDS,
  type ModeLine,
  type OptionChoice,
  type Period,
  PRINCIPAL_TYPE_WORDS,
  PROCESS_WORDS,
  type Ref,
  type Stated,
  type StatedSpan,
} from '../../model/index.ts';
import { formatDay, formatTime, isUnbounded } from '../../time/index.ts';
import type { NewName } from '../state/renamed.ts';

/** How the names of persons and units are written: the new ones, in both versions. */
export interface NewNames {
  readonly person: NewName;
  readonly unit: NewName;
}

/** A value in words; empty where nothing is stated. */
export type Bare = string;

export function bareStated(stated: Stated<string | number> | undefined): Bare {
  return stated === undefined ? '' : String(stated.value);
}

/** The words of a flag. */
export function bareFlag(at: number | undefined): Bare {
  return at === undefined ? '' : 'ja';
}

/** Items in an order of their own, with what separates them. */
export function bareSet(items: readonly string[], separator = ', '): Bare {
  return [...items].sort(comparePaths).join(separator);
}

export function barePeriod(period: Period | undefined): Bare {
  if (period === undefined) return '';
  if (!period.readable) return '(oläsligt)';
  const { from, to } = period;
  const ends = [isUnbounded(from) ? '' : `från ${formatDay(from)}`, isUnbounded(to) ? '' : `till ${formatDay(to)}`];
  return ends.filter((end) => end !== '').join(' ');
}

/** The name of a person, as it is now. */
export function barePerson(ref: Ref | undefined, { person }: NewNames): Bare {
  return ref === undefined ? '' : person(ref.name);
}

/** The name of something placed, as it is now. */
export function barePlace(ref: Ref | undefined, { unit }: NewNames): Bare {
  return ref === undefined ? '' : unit(ref.name);
}

/** `FristadVC.samverkan`, or a name alone. */
export function bareInbox({ name, inbox }: InboxRef, { unit, person }: NewNames): Bare {
  return inbox === undefined ? person(unit(name)) : `${unit(name)}.${inbox.value}`;
}

/** An inbox at the end of a flow: a shared one, or that of a person. */
export function bareEnd(end: FlowEnd | undefined, names: NewNames): Bare {
  if (end === undefined) return '';
  return end.kind === 'personal' ? `personlig ${barePerson(end.person, names)}` : bareInbox(end.target, names);
}

/** `2 från 2027-01-01` */
export function bareOption({ value, ...begin }: OptionChoice): Bare {
  return bareWords(String(value), bareBegin(begin));
}

/** The lines of a history in the order in which they come into force; of two on one day the later one holds. */
export function bareModes(modes: readonly ModeLine[]): Bare {
  return [...modes]
    .sort((a, b) => a.from - b.from)
    .map(({ mode, decision, ...begin }) => bareWords(MODE_WORDS[mode], bareBegin(begin), bareStated(decision)))
    .join('; ');
}

/** A day that cannot be read is none, but it is written. */
function bareBegin({ from, readable }: Pick<ModeLine, 'from' | 'readable'>): Bare {
  if (!readable) return 'från (oläsligt)';
  return isUnbounded(from) ? '' : `från ${formatDay(from)}`;
}

const WORDS: Readonly<Record<string, string>> = { ...PRINCIPAL_TYPE_WORDS, ...PROCESS_WORDS };

/** A value as the language writes it. */
export function written(value: string): string {
  return WORDS[value] ?? value;
}

export function bareSpans(spans: readonly StatedSpan[]): Bare {
  return bareSet(spans.map(({ start, end }) => `${formatTime(start)}-${formatTime(end)}`));
}

/** Parts with a blank between, those that are empty left out. */
export function bareWords(...parts: readonly string[]): Bare {
  return parts.filter((part) => part !== '').join(' ');
}
