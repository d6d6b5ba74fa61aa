/** Tries edits before they are offered: the finding must be gone, and nothing new be said. */
import { type Difference, keyOf } from '../../engine/index.ts';
import { distinction, type Finding } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import type { Trial } from '../../services/trial.ts';
import type { Work } from '../../services/work.ts';
import { applied } from '../format/format.ts';
import type { TextEdit } from '../text-edit.ts';

/** A text that was tried, and what it changes. */
export interface Tried {
  readonly trial: Trial;
  readonly change: CountChange;
}

/** Tries edits of an open file's text, or of another that it could have; undefined where nothing can be tried, or not be relied on. */
export function* tried(
  session: Session,
  file: string,
  edits: readonly TextEdit[],
  base = session.reading(file)?.parsed.text,
): Work<Tried | undefined> {
  const trial = base === undefined ? undefined : session.trial(file, applied(base, edits));
  if (trial === undefined) return undefined;
  while (!trial.step()) yield;
  const { difference } = trial;
  return difference.isBlind ? undefined : { trial, change: CountChange.of(difference) };
}

/** How many findings more or fewer are said of each thing. */
export class CountChange {
  readonly #byIdentity: ReadonlyMap<string, number>;

  constructor(byIdentity: ReadonlyMap<string, number> = new Map()) {
    this.#byIdentity = byIdentity;
  }

  static of({ gone, come }: Difference): CountChange {
    const counts = new Map<string, number>();
    count(gone, -1, counts);
    count(come, 1, counts);
    return new CountChange(counts);
  }

  /** How many fewer are said of something. */
  below(identity: string): number {
    return -(this.#byIdentity.get(identity) ?? 0);
  }

  /** Whether there are more of anything. */
  get adds(): boolean {
    return this.addsBesides([]);
  }

  /** Whether there are more of anything but what has one of some triggers. */
  addsBesides(triggers: readonly string[]): boolean {
    for (const [identity, more] of this.#byIdentity) {
      if (more > 0 && !triggers.includes(identity.split('|')[1] ?? '')) return true;
    }
    return false;
  }

  /** Whether there are more of anything that the language itself forbids. */
  get addsToLanguage(): boolean {
    for (const [identity, more] of this.#byIdentity) if (more > 0 && identity.startsWith('RUT-')) return true;
    return false;
  }

  /** What is changed beyond what another changes already. */
  beyond(other: CountChange): CountChange {
    const counts = new Map(this.#byIdentity);
    for (const [identity, more] of other.#byIdentity) counts.set(identity, (counts.get(identity) ?? 0) - more);
    return new CountChange(counts);
  }
}

function count(findings: readonly Finding[], by: number, counts: Map<string, number>): void {
  for (const finding of findings) {
    if (finding.suppressedBy !== undefined) continue;
    const identity = identityOf(finding);
    counts.set(identity, (counts.get(identity) ?? 0) + by);
  }
}

/** What a finding is about, whatever its place and its numbers. */
export function identityOf(finding: Finding): string {
  const { code, severity, subject, mark } = finding;
  const { trigger } = distinction(finding);
  const where = subject === undefined ? mark.anchor.file : `${keyOf(subject.declaration)}.${subject.inbox?.kind ?? ''}`;
  return `${code}|${trigger}|${severity}|${where}`;
}
