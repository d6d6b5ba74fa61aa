/** Message templates: Swedish and English, with holes whose names the compiler knows. */
import type { Sentence, Severity } from '../../model/index.ts';

/**
 * One thing a check can say. `{name}` is a hole; `{count|dag|dagar}` writes the number and the word that fits it. What stands
 * in `[…]` is said only of days after the horizon: the sentence is whole with it and without it.
 * The holes `firstDay` and `dayCount` are filled from the finding's days, `fromDay` is the day from which it will hold.
 */
export interface Message {
  /** A headline of a few words that stands alone. */
  readonly sv: string;
  readonly en: string;
  /** What to do about it. */
  readonly advice: Sentence;
  /** How it is told where it holds from a later day on: whoever reports with the days on which it holds writes this too. */
  readonly later?: Later;
  /** Overrides the severity of the requirement. */
  readonly severity?: Severity;
  /** The parameter whose demand it voices: of several clauses that find it, one that states the parameter goes first. */
  readonly voices?: string;
  /** What it is about, where several messages or checks say it: of the findings of one cause at one place one remains. */
  readonly cause?: string;
  /** It gives way to every other finding of its cause. */
  readonly yields?: boolean;
  /** Another cause, whose finding at the place says this too and more. */
  readonly saidBy?: string;
}

/** The same thing, told before it comes to pass. */
interface Later extends Sentence {
  /** What to do now; undefined: what the message itself advises. */
  readonly advice?: Sentence;
}

export type Messages = Readonly<Record<string, Message>>;

type HoleName<H extends string> = H extends `${infer Name}|${string}` ? Name : H;
/** A brace before a space is a brace. */
type HolesOf<S extends string> = S extends `${string}{${infer After}`
  ? After extends ` ${string}`
    ? HolesOf<After>
    : After extends `${infer H}}${infer Rest}`
      ? HoleName<H> | HolesOf<Rest>
      : never
  : never;
type FilledByEngine = 'firstDay' | 'dayCount' | 'fromDay' | 'inboxesSv' | 'inboxesEn';
type HolesOfSentence<S> = S extends Sentence ? HolesOf<S['sv']> | HolesOf<S['en']> : never;
type HolesOfLater<L> = HolesOfSentence<L> | (L extends { readonly advice: infer A } ? HolesOfSentence<A> : never);

/** The values a message asks for. */
export type Args<M extends Message> = {
  readonly [K in Exclude<HolesOfSentence<M> | HolesOfSentence<M['advice']> | HolesOfLater<M['later']>, FilledByEngine>]:
    | string
    | number;
};

const HOLE = /\{([^\s{}|]+)(?:\|([^}|]*)\|([^}]*))?\}/g;
/** The template as it is said of days after the horizon, or of others. */
export function worded(template: string, afterHorizon: boolean): string {
  return template.replace(/\[([^\]]*)\]/g, (_, words: string) => (afterHorizon ? words : ''));
}

/** Fills the holes of a template. A hole without a value stays as it is, which a test forbids. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(HOLE, (hole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return one === undefined ? String(value) : `${value} ${value === 1 ? one : many}`;
  });
}

/** The template with … for whatever its holes would say. */
export function unfilled(template: string): string {
  return template.replace(HOLE, '…');
}
