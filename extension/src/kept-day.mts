/** The day that a window was asked to judge on, as the workspace keeps it: which it is, and how long it holds. */

export interface KeptDay {
  /** `2027-01-11`; null for today, whatever the settings say. */
  readonly day: string | null;
  /** The day on which it was chosen. */
  readonly chosenOn: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What was kept, from a value of any shape. */
export function keptIn(value: unknown): KeptDay | undefined {
  const { day, chosenOn } = (value ?? {}) as Partial<Record<keyof KeptDay, unknown>>;
  const isKept = (day === null || isDay(day)) && isDay(chosenOn);
  return isKept ? { day, chosenOn } : undefined;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value);
}

/** The day that is set: the kept one goes before that of the settings. Undefined: today, whichever day that is. */
export function daySet(kept: KeptDay | undefined, setting: string): string | undefined {
  if (kept !== undefined) return kept.day ?? undefined;
  return isDay(setting) ? setting : undefined;
}

/** Whether it was chosen on an earlier day than this: then nobody can be expected to know of it. */
export function isFromBefore(kept: KeptDay | undefined, today: string): boolean {
  return kept !== undefined && kept.day !== null && kept.chosenOn !== today;
}
