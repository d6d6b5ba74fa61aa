/** What comes from a page as the fields of a form: anything may be missing, and nothing is what it says it is. */

/** A text without blanks at its ends; empty for anything else. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

/** A text that has been filled in, or else one that is proposed. */
export function textOr(value: unknown, proposed: () => string): string {
  return typeof value === 'string' ? textIn(value) : proposed();
}

/** Whether something is ticked, or else whether it is proposed to be. */
export function tickedOr(value: unknown, proposed: boolean): boolean {
  return typeof value === 'boolean' ? value : proposed;
}

/** The values of a list. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The values of an object by name. */
export function partsIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
