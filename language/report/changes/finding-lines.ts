/** Findings as short blocks in a list of changes: what, where and what to do. */
import type { ReportedFinding } from '../../engine/index.ts';
import { LOOK } from '../findings/pretty-finding.ts';
import { severityIn } from '../findings/words.ts';
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
    const words = { sv: 'undantag till', en: 'excepted until' }[language];
    return [
      ...place,
      `    ${paint('dim', `${words} ${suppressed.to ?? '–'}: ${defuse(suppressed.motivering ?? '')}`)}`,
    ];
  }
  const heading = `    ${{ sv: 'Gör så här', en: 'What to do' }[language]}: `;
  const [first = '', ...rest] = hanging(heading, defuse(advice), width);
  return [...place, paint('green', heading) + first.slice(heading.length), ...rest];
}
