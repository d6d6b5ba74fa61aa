/** Findings as short blocks in a list of changes: what, where and what to do. */
import type { ReportedFinding } from '../../engine/index.ts';
import { say, severityIn } from '../../words/index.ts';
import { LOOK } from '../findings/pretty-finding.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging } from '../terminal/wrap.ts';
import type { Page } from './look.ts';

/** The lines of a finding; `note` stands after its headline. */
export function findingLines(finding: ReportedFinding, page: Page, note = ''): readonly string[] {
  const { width, paint, language } = page;
  const { sign, colour } = LOOK[finding.severity];
  const heading = `  ${sign} ${severityIn(language, finding.severity)} ${finding.code}  `;
  const [first = '', ...rest] = hanging(heading, defuse(finding.message) + note, width);
  return [
    paint(colour, heading.trimEnd()) + heading.slice(heading.trimEnd().length) + first.slice(heading.length),
    ...rest,
    ...placeLines(finding, page),
  ];
}

function placeLines(
  { file, line, suppressed, advice }: ReportedFinding,
  { paint, language, width }: Page,
): readonly string[] {
  const place = file === '' ? [] : [`    ${paint('cyan', `${defuse(file)}:${line}`)}`];
  if (suppressed !== null) {
    const words = say(language, 'undantag till', 'excepted until');
    return [
      ...place,
      `    ${paint('dim', `${words} ${suppressed.to ?? '–'}: ${defuse(suppressed.motivering ?? '')}`)}`,
    ];
  }
  const heading = `    ${say(language, 'Gör så här', 'What to do')}: `;
  const [first = '', ...rest] = hanging(heading, defuse(advice), width);
  return [...place, paint('green', heading) + first.slice(heading.length), ...rest];
}
