/** An explanation as text for a terminal. */
import type { Language, Requirement, Routine } from '../../model/index.ts';
import { type Day, formatDay, isUnbounded } from '../../time/index.ts';
import { citationInWords, say, severityIn } from '../../words/index.ts';
import { goneWords } from '../coverage/gone.ts';
import { defuse } from '../terminal/defuse.ts';
import { renderMarkdown } from '../terminal/markdown.ts';
import { hanging, wrap } from '../terminal/wrap.ts';
import { exampleLines } from './example.ts';
import type { BoundPage, Explanation } from './explanation.ts';
import type { Manner } from './manner.ts';
import { messageLines } from './messages.ts';
import { examplesFor, type Page, readPage } from './page.ts';
import { parametersInWords } from './parameters.ts';
import { modalityIn } from './words.ts';

/** The whole explanation, ending in a line feed. */
export function renderExplanation(explanation: Explanation, manner: Manner): string {
  const pages = pagesOf(explanation);
  const parts = [
    headline(explanation, pages, manner),
    quote(explanation, manner),
    facts(explanation, manner),
    ...(explanation.gone === undefined ? explanation.bound.map((bound) => boundLines(bound, manner)) : []),
    ...pages.map((page) => renderMarkdown(page.prose, manner.width, manner.paint)),
    ...pages.map((page) => exampleLines(examplesFor(page, explanation.code), manner)),
    messageLines(explanation, manner),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Each page once, though several kontroller of the clause may share it. */
function pagesOf({ bound, rulePage }: Explanation): readonly Page[] {
  const markdown = new Set([rulePage, ...bound.map((one) => one.markdown)]);
  return [...markdown].filter((page) => page !== undefined).map(readPage);
}

function headline({ code, clause }: Explanation, pages: readonly Page[], { paint }: Manner): readonly string[] {
  const title = pages[0]?.title ?? clause?.requirement.section?.value ?? '';
  return [`${paint('bold', code)}  ${defuse(title)}`.trimEnd()];
}

function quote({ clause }: Explanation, { width }: Manner): readonly string[] {
  const words = clause?.requirement.quote?.value;
  return words === undefined ? [] : wrap(`”${defuse(words)}”`, width - 2).map((line) => `  ${line}`);
}

function facts(explanation: Explanation, { language, width, paint }: Manner): readonly string[] {
  const rows = explanation.clause === undefined ? ruleRows(explanation, language) : clauseRows(explanation, language);
  const widest = Math.max(...rows.map(([name]) => name.length));
  return rows.flatMap(([name, text]) => {
    const heading = `  ${name.padEnd(widest)}  `;
    const [first = '', ...rest] = hanging(heading, defuse(text), width);
    return [paint('dim', heading) + first.slice(heading.length), ...rest];
  });
}

function ruleRows({ severity }: Explanation, language: Language): readonly (readonly [string, string])[] {
  return say(
    language,
    [
      ['Regel', 'språkets egen, inte ur någon rutin'],
      ['Nivå', severityIn(language, severity)],
    ],
    [
      ['Rule', 'of the language itself, of no routine'],
      ['Severity', severityIn(language, severity)],
    ],
  );
}

function clauseRows(explanation: Explanation, language: Language): readonly (readonly [string, string])[] {
  const { routine, requirement, expired, lastDay } = explanation.clause as NonNullable<Explanation['clause']>;
  const rows: (readonly [string, string])[] = [
    [say(language, 'Dokument', 'Document'), documentWords(routine)],
    [say(language, 'Giltighet', 'Validity'), validityWords(routine, lastDay, expired, language)],
    [say(language, 'Avsnitt', 'Section'), requirement.section?.value ?? '–'],
    [say(language, 'Ordet', 'Modality'), modalityIn(language, requirement.modality)],
    explanation.gone === undefined
      ? [say(language, 'Prövas', 'Checked'), judgedWords(requirement, language)]
      : [say(language, 'Nu', 'Now'), goneWords(explanation.gone, language)],
  ];
  if (explanation.alsoJudges.length > 0) {
    rows.push([say(language, 'Prövar även', 'Also judges'), explanation.alsoJudges.join(', ')]);
  }
  return rows;
}

function documentWords({ text, name, version, document }: Routine): string {
  return `${text?.value ?? name}, version ${version?.value ?? '–'} (${document?.value ?? name})`;
}

function validityWords(
  { validity, updated }: Routine,
  lastDay: Day | undefined,
  expired: boolean,
  language: Language,
): string {
  if (validity === undefined) {
    const day = updated?.value;
    return day === undefined ? '–' : `${say(language, 'uppdaterad', 'updated')} ${formatDay(day)}`;
  }
  const to = lastDay ?? validity.to;
  const end = isUnbounded(to) ? '' : formatDay(to);
  const period =
    `${isUnbounded(validity.from) ? '' : formatDay(validity.from)} ${say(language, 'till', 'to')} ${end}`.trim();
  if (!expired) {
    return period;
  }
  return say(
    language,
    `${period}; gick ut och prövas tills en ny version har kommit`,
    `${period}; expired, judged until a new version comes`,
  );
}

function judgedWords({ bindings, judgedBy, manual }: Requirement, language: Language): string {
  if (bindings.length > 0) {
    const names = bindings.map((binding) => binding.check.value).join(', ');
    return say(language, `av programmet, genom ${names}`, `by the program, through ${names}`);
  }
  if (judgedBy.length > 0) {
    const clauses = judgedBy.map(citationInWords).join(', ');
    return judgedBy.some(({ ground }) => ground !== undefined)
      ? say(language, `genom ${clauses}`, `through ${clauses}`)
      : say(language, `genom ${clauses}, som säger samma sak`, `through ${clauses}, which says the same`);
  }
  if (manual !== undefined) {
    return say(language, `inte av programmet. ${manual.value}`, `not by the program. ${manual.value}`);
  }
  return say(language, 'inte: meningen är en upplysning', 'not at all: the sentence informs');
}

function boundLines({ binding, check }: BoundPage, { language, width, paint }: Manner): readonly string[] {
  const words = parametersInWords(binding, check, language);
  const title = say(language, `Så är ${binding.check.value} inställd`, `How ${binding.check.value} is set`);
  return words.length === 0
    ? []
    : [paint('bold', title), ...words.flatMap((text) => hanging('• ', defuse(text), width))];
}
