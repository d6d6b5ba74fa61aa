/** A comparison of two versions of a routine as plain data, as JSON has it and as the other formats tell it. */
import { severityWord } from '../../engine/index.ts';
import { MODALITY_WORDS, type Requirement, type Routine, type SeverityWord } from '../../model/index.ts';
import type { BindingChange, Manner, ParameterChange, RequirementChange, RoutineComparison } from '../../plan/index.ts';
import { formatDay, isUnbounded } from '../../time/index.ts';
import { quoteWords, type WordPart } from './quote-words.ts';

export interface ReportedVersion {
  readonly name: string;
  readonly title: string;
  readonly dokument: string;
  readonly version: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ReportedSentence {
  readonly id: string;
  readonly avsnitt: string;
  readonly citat: string;
  /** As the language writes it: `ska`. */
  readonly modality: string;
}

interface Both<T> {
  readonly before: T;
  readonly after: T;
}

export interface ReportedBinding {
  readonly check: string;
  readonly action: BindingChange['action'];
  readonly severity: Both<SeverityWord> | null;
  readonly parameters: readonly ParameterChange[];
}

/** What of a krav is otherwise; null for what is the same. */
export interface ReportedChange {
  readonly words: readonly WordPart[] | null;
  readonly avsnitt: Both<string> | null;
  readonly modality: Both<string> | null;
  readonly manner: Both<Manner> | null;
  readonly reason: Both<string> | null;
  readonly checks: readonly ReportedBinding[];
}

export interface ReportedComparison {
  readonly old: ReportedVersion | null;
  readonly new: ReportedVersion;
  readonly came: readonly ReportedSentence[];
  /** `withdrawn`: the newer version says so after `utgår`; else it has fallen away. */
  readonly went: readonly (ReportedSentence & { readonly withdrawn: boolean })[];
  readonly changed: readonly (ReportedSentence & { readonly change: ReportedChange })[];
  readonly renumbered: readonly (ReportedSentence & {
    readonly oldId: string;
    readonly change: ReportedChange | null;
  })[];
  readonly unchanged: number;
}

/** The comparison as plain data. */
export function reportedComparison(comparison: RoutineComparison): ReportedComparison {
  const { before, after, came, went, changed, renumbered, unchanged } = comparison;
  return {
    old: before === undefined ? null : versionOf(before),
    new: versionOf(after),
    came: came.map(sentenceOf),
    went: went.map(({ requirement, withdrawn }) => ({ ...sentenceOf(requirement), withdrawn })),
    changed: changed.map((change) => ({ ...sentenceOf(change.after), change: reportedChange(change) })),
    renumbered: renumbered.map((one) => ({
      ...sentenceOf(one.after),
      oldId: one.before.id,
      change: one.change === undefined ? null : reportedChange(one.change),
    })),
    unchanged,
  };
}

/** A version as it is named; a källa begins on the day of its update. */
export function versionOf({ name, text, document, version, validity, updated }: Routine): ReportedVersion {
  const iso = (day: number | undefined): string | null =>
    day === undefined || isUnbounded(day) ? null : formatDay(day);
  return {
    name,
    title: text?.value ?? name,
    dokument: document?.value ?? name,
    version: version?.value ?? '',
    from: iso(validity?.from ?? updated?.value),
    to: iso(validity?.to),
  };
}

function sentenceOf({ id, section, quote, modality }: Requirement): ReportedSentence {
  return { id, avsnitt: section?.value ?? '', citat: quote?.value ?? '', modality: MODALITY_WORDS[modality] };
}

/** What of a krav is otherwise, as plain data. */
export function reportedChange({
  quote,
  section,
  modality,
  manner,
  reason,
  bindings,
}: RequirementChange): ReportedChange {
  return {
    words: quote === undefined ? null : quoteWords(quote.before, quote.after),
    avsnitt: section ?? null,
    modality:
      modality === undefined
        ? null
        : { before: MODALITY_WORDS[modality.before], after: MODALITY_WORDS[modality.after] },
    manner: manner ?? null,
    reason: reason ?? null,
    checks: bindings.map(({ check, action, severity, parameters }) => ({
      check,
      action,
      severity:
        severity === undefined ? null : { before: severityWord(severity.before), after: severityWord(severity.after) },
      parameters,
    })),
  };
}
