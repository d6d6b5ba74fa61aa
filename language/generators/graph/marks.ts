/** Open findings counted by what they are about. */
import type { Declaration, Finding } from '../../model/index.ts';
import { inboxKeyOf } from '../../provisioning/index.ts';
import type { WordedFinding } from '../api/index.ts';
import { addMarks, type Marks, NO_MARKS } from './picture.ts';

export interface MarksOf {
  /** Those about the declaration itself, not about its inboxes. */
  readonly declared: (declaration: Declaration | undefined) => Marks;
  /** Those about a shared inbox, by its key. */
  readonly inbox: (key: string) => Marks;
}

/** Counts errors and warnings; what an exception forgives does not count. */
export function marksOf(findings: readonly WordedFinding[]): MarksOf {
  const declarations = new Map<Declaration, Marks>();
  const inboxes = new Map<string, Marks>();
  for (const { finding } of findings) {
    const { subject, suppressedBy } = finding;
    if (subject === undefined || suppressedBy !== undefined) continue;
    const mark = markOf(finding);
    const { declaration, inbox } = subject;
    if (declaration.kind === 'unit' && inbox !== undefined) add(inboxes, inboxKeyOf(declaration, inbox), mark);
    else if (declaration.kind === 'function-inbox') add(inboxes, declaration.name, mark);
    else add(declarations, declaration, mark);
  }
  return {
    declared: (declaration) => (declaration === undefined ? NO_MARKS : (declarations.get(declaration) ?? NO_MARKS)),
    inbox: (key) => inboxes.get(key) ?? NO_MARKS,
  };
}

function markOf({ severity }: Finding): Marks {
  return { errors: severity === 'error' ? 1 : 0, warnings: severity === 'warning' ? 1 : 0 };
}

function add<K>(counts: Map<K, Marks>, key: K, marks: Marks): void {
  counts.set(key, addMarks(counts.get(key) ?? NO_MARKS, marks));
}
