/** The small values that declarations are made of. */
import type { Day, Minute } from '../time/index.ts';
import type { Origin } from './origin.ts';

/** A value together with the place where it is written. */
export interface Stated<T> {
  readonly value: T;
  readonly at: Origin;
}

/** An option that a kommun has chosen, and the day from which it holds. */
export interface OptionChoice extends Stated<number> {
  /** FIRST_DAY when not stated. */
  readonly from: Day;
  readonly readable: boolean;
}

/** A name that refers to a declaration, in NFC. */
export interface Ref {
  readonly name: string;
  readonly at: Origin;
}

/**
 * Days from and to, both inclusive; FIRST_DAY and LAST_DAY where an end is not stated.
 * A period that could not be read (RUT-004) has `readable: false` and counts for nothing; nothing is missing for it.
 */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly readable: boolean;
  /** The words of the period; for one that is not written, the thing it would belong to. */
  readonly at: Origin;
  /** The `till` date, where it is written. */
  readonly toAt: Origin | undefined;
}

export type PrincipalType = 'region' | 'private' | 'municipality';
export type OperatingMode = 'planned' | 'live' | 'read-only' | 'archived';
export type InboxKind = 'message' | 'collaboration';
export type AbsenceKind = 'vacation' | 'sick-leave' | 'leave';
export type OrderProcess = 'start-up' | 'merger' | 'closure';
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A span of a day, with its place. Times are minutes after midnight, 0 to 1440. */
export interface StatedSpan {
  readonly start: Minute;
  readonly end: Minute;
  readonly at: Origin;
}

/** Weekdays as bits, Monday = 1. */
export type WeekdaySet = number;
