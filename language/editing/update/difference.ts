/** How an export differs from what is declared: what is new, what is gone, and what has changed. */
import type { AbsenceKind } from '../../model/index.ts';
import type { Dated } from '../../provisioning/index.ts';

/** Something of which the export and the declarations say different things. `before` is what is declared, `after` what the export has. */
export type Difference =
  | {
      readonly kind: 'member';
      readonly inbox: string;
      readonly person: string;
      readonly before?: Dated;
      readonly after?: Dated;
    }
  | { readonly kind: 'inbox'; readonly inbox: string }
  | { readonly kind: 'assignment'; readonly person: string; readonly before?: Assigned; readonly after?: Assigned }
  | {
      readonly kind: 'absence';
      readonly person: string;
      readonly before?: Away;
      readonly after?: Away;
      /** Those who handle the inbox as long as the absence lasts: what changes its days changes theirs. */
      readonly delegates: readonly string[];
    }
  | {
      readonly kind: 'delegate';
      readonly person: string;
      readonly absence: Away;
      readonly after: Dated & { readonly person: string };
    }
  | { readonly kind: 'name'; readonly person: string; readonly before: string | null; readonly after: string }
  | {
      readonly kind: 'declaration';
      readonly what: 'person' | 'unit' | 'function-inbox' | 'part';
      readonly name: string;
    }
  /** `inherited`: who administers the unit, where the inbox says nothing of its own. */
  | {
      readonly kind: 'administrator';
      readonly inbox: string;
      readonly before?: string;
      readonly after?: string;
      readonly inherited: readonly string[] | undefined;
    }
  /** A `bevakas` line, as it is written. */
  | { readonly kind: 'monitoring'; readonly inbox: string; readonly before?: string; readonly after?: string }
  | Gone;

/** Declared, and not in a list that has all. `isRefused`: the list has it, and says that it does not hold. */
export interface Gone {
  readonly kind: 'gone';
  readonly what: 'person' | 'unit' | 'inbox';
  readonly name: string;
  readonly isRefused: boolean;
}

/** An uppdrag. */
export interface Assigned extends Dated {
  readonly role: string;
  readonly place: string;
}

/** An absence; its kind is undefined where an export does not tell it. */
export interface Away extends Dated {
  readonly absenceKind: AbsenceKind | undefined;
}

/** Whether something that is declared would be taken away. */
function isRemoval(difference: Difference): boolean {
  return (
    'before' in difference &&
    difference.before !== undefined &&
    !('after' in difference && difference.after !== undefined)
  );
}

/** Whether one uppdrag or one line takes the place of another. */
export function isReplaced(difference: Difference): boolean {
  if (difference.kind === 'monitoring') return difference.before !== undefined && difference.after !== undefined;
  const { before, after } = difference.kind === 'assignment' ? difference : {};
  return before !== undefined && after !== undefined && before.role !== after.role;
}

/** What must be named for something to be taken away: the inbox, or the word for the rest. */
export function removalOf(difference: Difference): string | undefined {
  if (difference.kind === 'gone') return difference.what === 'inbox' ? difference.name : GONE[difference.what];
  if (!isRemoval(difference)) return undefined;
  if ('inbox' in difference) return difference.inbox;
  return difference.kind === 'absence' ? 'frånvaro' : 'uppdrag';
}

/** The words that give leave to take away declarations. */
export const GONE = { person: 'personer', unit: 'enheter' } as const;
