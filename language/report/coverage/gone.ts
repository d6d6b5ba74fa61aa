/** Krav that hold no longer, as coverage and explain tell of them. */
import type { Language } from '../../model/index.ts';
import { versionNameOf } from '../../model/index.ts';
import type { GoneClause } from '../../plan/index.ts';
import { type Day, formatDay, isUnbounded } from '../../time/index.ts';
import { say } from '../../words/index.ts';

export interface ReportedGone {
  readonly id: string;
  readonly citat: string;
  readonly how: GoneClause['how'];
  /** The first day without it, and the version that has it no longer or was repealed. */
  readonly since: string | null;
  readonly version: string;
  /** The id that the same words have now. */
  readonly to: string | null;
}

/** A day as it is written in data; null for none, and for an end that is open. */
export function isoDay(day: Day | undefined): string | null {
  return day === undefined || isUnbounded(day) ? null : formatDay(day);
}

/** As plain data. */
export function reportedGone({ requirement, how, since, by, to }: GoneClause): ReportedGone {
  return {
    id: requirement.id,
    citat: requirement.quote?.value ?? '',
    how,
    since: isoDay(since),
    version: versionNameOf(by),
    to: to ?? null,
  };
}

/** Since when it holds no longer, and why. */
export function goneWords({ how, since, version, to }: ReportedGone, language: Language): string {
  const day = since ?? '–';
  const words = say(
    language,
    {
      withdrawn: `gäller inte sedan ${day}: utgår i version ${version}`,
      fallen: `gäller inte sedan ${day}: föll bort i version ${version}`,
      renumbered: `gäller inte sedan ${day}: heter ${to} i version ${version}`,
      repealed: `gäller inte sedan ${day}: version ${version} är upphävd`,
    },
    {
      withdrawn: `no longer in force since ${day}: withdrawn in version ${version}`,
      fallen: `no longer in force since ${day}: fell away in version ${version}`,
      renumbered: `no longer in force since ${day}: is ${to} in version ${version}`,
      repealed: `no longer in force since ${day}: version ${version} is repealed`,
    },
  );
  return words[how];
}
