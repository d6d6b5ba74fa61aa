/** What a check is: typed parameters, messages, and a judgement for each kind of subject it looks at. */

import type {
  Absence,
  Declaration,
  Division,
  Exemption,
  Expectation,
  Flow,
  FunctionGroup,
  FunctionInbox,
  InboxOrder,
  Mark,
  Origin,
  Person,
  Principal,
  Related,
  RequirementInUse,
  Routine,
  Severity,
  SharedInboxSubject,
  Unit,
  Workspace,
} from '../../model/index.ts';
import type { Day, DaySet } from '../../time/index.ts';
import type { Args, Message, Messages } from './messages.ts';
import type { ParameterSpecs, Values } from './parameters.ts';
import type { Filling, ProblemMessages } from './problems.ts';
import type { Traits } from './traits.ts';

/** The kinds of subjects a check may judge, and what it is handed for each. */
interface SubjectTypes {
  readonly principal: Principal;
  readonly division: Division;
  readonly unit: Unit;
  /** Every shared inbox: those of a unit and every funktionsinkorg. */
  readonly inbox: SharedInboxSubject;
  readonly function: FunctionGroup;
  readonly functionInbox: FunctionInbox;
  readonly person: Person;
  readonly absence: Absence;
  readonly flow: Flow;
  readonly exemption: Exemption;
  readonly order: InboxOrder;
  readonly expectation: Expectation;
  readonly routine: Routine;
  /** Once for the whole workspace. Reads everything it needs: keep such checks few. */
  readonly workspace: Workspace;
}

export type SubjectKind = keyof SubjectTypes;

/** What a check is told, and how it answers. */
export interface Judging<P, M extends Messages> {
  readonly ws: Workspace;
  readonly asOf: Day;
  /** Last day of the horizon; the first is the as-of date. */
  readonly until: Day;
  readonly parameters: P;
  /** The requirement the check is bound to; undefined for a rule of the language. */
  readonly clause: RequirementInUse | undefined;
  /** Owner of the folder a file stands in, where the configuration names one. */
  readonly ownerOf: (file: string) => string | undefined;
  /** Whether the configuration assigns folders to owners. */
  readonly hasOwners: boolean;
  readonly report: <K extends keyof M & string>(trigger: K, mark: Mark, args: Args<M[K]>, more?: More<M[K]>) => void;
}

/** What may be said beside the words of a message. */
export interface More<M extends Message = Message & { readonly later: NonNullable<Message['later']> }> {
  /**
   * The days it is about; the message may then use {firstDay} and {dayCount}. An empty set reports nothing, and one with days
   * on both sides of the end of the horizon is two findings.
   */
  readonly days?: DaySet;
  /** Of what is about no days in particular: the first day that it concerns. After the horizon it is told as such. */
  readonly begins?: Day;
  /**
   * The days on which it holds, which may lie beyond the horizon; without them it holds on all. It is said of the as-of date
   * where that is one of them, else, one step less severe and in the words for later, of the first within the horizon.
   */
  readonly holdsOn?: M extends { readonly later: object } ? DaySet : never;
  /** The shared inboxes it is about, when it is said of their unit; the message may then use {inboxesSv} and {inboxesEn}. */
  readonly inboxes?: readonly SharedInboxSubject[];
  readonly related?: readonly Related[];
  readonly severity?: Severity;
  /** What it rests on, of the check's `grounds`: sentences that say so are cited. */
  readonly grounds?: readonly string[];
}

type Judge<P, M extends Messages> = {
  readonly [K in SubjectKind]?: (subject: SubjectTypes[K], judging: Judging<P, M>) => void;
};

/** A check that a krav may bind, or (with `code`) a rule of the language that always holds. */
export interface Check<P extends ParameterSpecs = ParameterSpecs, M extends Messages = Messages> {
  /** The name after `kontroll`, or the code of a rule. Its page is the Markdown file beside it. */
  readonly name: string;
  /** Code and severity of a rule of the language. */
  readonly rule: { readonly code: string; readonly severity: Severity } | undefined;
  /** The key in `parameters` whose value says which others are used. */
  readonly variant: string | undefined;
  readonly parameters: P;
  readonly messages: M;
  /** What a rule says of what is found while a file is read. */
  readonly problems: ProblemMessages;
  readonly judge: Judge<Values<P>, M>;
  /** Of the kinds in `judge`, those that matter for the parameter values; undefined: all. */
  readonly looksAt: ((parameters: Values<P>) => readonly SubjectKind[]) | undefined;
  /** What a finding may rest on, in the words after `vid` in a routine, by the parameter values; undefined: nothing in particular. */
  readonly grounds: ((parameters: Values<P>) => readonly string[]) | undefined;
  /** `plan` for checks that need a current state to compare with, and are judged there. */
  readonly phase: 'check' | 'plan';
  readonly traits: Traits;
}

/** A check whose name and messages the compiler knows. */
type Known<N extends string, M extends Messages, Q extends ProblemMessages = Record<never, never>> = Check & {
  readonly name: N;
  readonly messages: M;
  readonly problems: Q;
};

/** Defines a check that routines bind by name. */
export function defineCheck<
  const N extends string,
  const P extends ParameterSpecs,
  const M extends Messages,
>(definition: {
  readonly name: N;
  readonly variant?: keyof P & string;
  readonly parameters: P;
  readonly messages: M;
  readonly judge: Judge<Values<P>, M>;
  readonly looksAt?: (parameters: Values<P>) => readonly SubjectKind[];
  readonly grounds?: (parameters: Values<P>) => readonly string[];
  readonly phase?: 'plan';
  readonly traits?: Traits<keyof M & string>;
}): Known<N, M> {
  return {
    ...definition,
    rule: undefined,
    problems: {},
    variant: definition.variant,
    looksAt: definition.looksAt,
    grounds: definition.grounds,
    phase: definition.phase ?? 'check',
    traits: definition.traits ?? {},
  } as unknown as Known<N, M>;
}

/** Defines a rule of the language itself, which no routine binds. */
export function defineRule<
  const N extends string,
  const M extends Messages,
  const Q extends ProblemMessages = Record<never, never>,
>(definition: {
  readonly code: N;
  readonly severity: Severity;
  readonly messages: M;
  readonly problems?: Q & Filling<Q>;
  readonly judge: Judge<Record<string, never>, M>;
  readonly traits?: Traits<(keyof M | keyof Q) & string>;
}): Known<N, M, Q> {
  const { code, severity, messages, problems = {}, judge, traits = {} } = definition;
  return {
    name: code,
    rule: { code, severity },
    variant: undefined,
    parameters: {},
    messages,
    problems,
    judge,
    looksAt: undefined,
    grounds: undefined,
    phase: 'check',
    traits,
  } as unknown as Known<N, M, Q>;
}

/** A place in a declaration. */
export function markOf(declaration: Declaration, at: Origin): Mark {
  return { anchor: declaration.anchor, at };
}
