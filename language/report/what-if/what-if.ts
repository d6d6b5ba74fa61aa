/** What a text that is only thought of would mean: a diff against the workspace without it. */
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import type { Page } from '../changes/look.ts';
import { markdownDiff } from '../diff/markdown.ts';
import { prettyDiff } from '../diff/pretty.ts';
import type { DiffReport } from '../diff/report.ts';
import { THOUGHT } from '../diff/words.ts';
import { type FailOn, fails } from '../findings/format.ts';

/** What a text is called that stands on the command line, counted from 0. */
export function thoughtName(index: number): string {
  return index === 0 ? THOUGHT : `${THOUGHT} ${index + 1}`;
}

/** Whether it brings a finding of such a severity, or makes one so severe. */
export function bringsFailure({ appeared, changed }: DiffReport, failOn: FailOn): boolean {
  return (
    appeared.some((finding) => fails(finding, failOn)) ||
    changed.some(({ before, after }) => fails(after, failOn) && !fails(before, failOn))
  );
}

export function prettyWhatIf(report: DiffReport, page: Page): string {
  return `${page.paint('dim', nothingWritten(page.language))}\n\n${prettyDiff(report, page)}`;
}

export function markdownWhatIf(report: DiffReport, language: Language): string {
  return `${nothingWritten(language)}\n\n${markdownDiff(report, language)}`;
}

function nothingWritten(language: Language): string {
  return say(
    language,
    'Inget är skrivet. Det tänkta läggs till det som finns; det ersätter inget.',
    'Nothing is written. The text is added to what is there; it replaces nothing.',
  );
}
