/** Message templates: Swedish and English, with holes whose names the compiler knows. */
import type { Sentence, Severity } from '../../model/index.ts';

/**
 * One thing a check can say. `{name}` is a hole; `{count|dag|dagar}` writes the number and the word that fits it.
 * The holes `firstDay` and `dayCount` are filled from the finding's days.
 */
export interface Message {
  /** A headline of a few words that stands alone. */
  readonly sv: string;
  readonly en: string;
  /** What to do about it. */
  readonly advice: Sentence;
  /** Overrides the severity of the requirement. */
  readonly severity?: Severity;
  /** The parameter whose demand it voices: of several clauses that find it, one that states the parameter goes first. */
  readonly voices?: string;
  /** What it is about, where several messages or checks say it: of the findings of one cause at one place one remains. */
  readonly cause?: string;
  /** It gives way to every other finding of its cause. */
  readonly yields?: boolean;
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
type FilledByEngine = 'firstDay' | 'dayCount' | 'inboxesSv' | 'inboxesEn';

/** The values a message asks for. */
export type Args<M extends Message> = {
  readonly [K in Exclude<
    HolesOf<M['sv']> | HolesOf<M['en']> | HolesOf<M['advice']['sv']> | HolesOf<M['advice']['en']>,
    FilledByEngine
  >]: string | number;
};

const HOLE = /\{([^\s{}|]+)(?:\|([^}|]*)\|([^}]*))?\}/g;

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
