/** An explanation as text for a terminal. */
import { say } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';
import { renderMarkdown } from '../terminal/markdown.ts';
import { hanging, wrap } from '../terminal/wrap.ts';
import { exampleLines } from './example.ts';
import type { BoundPage, Explanation } from './explanation.ts';
import { factsOf, isJudged } from './facts.ts';
import type { Manner } from './manner.ts';
import { messageLines } from './messages.ts';
import { examplesFor, type Page, readPage } from './page.ts';
import { parametersInWords } from './parameters.ts';

/** The whole explanation, ending in a line feed. */
export function renderExplanation(explanation: Explanation, manner: Manner): string {
  const pages = pagesOf(explanation);
  const parts = [
    headline(explanation, pages, manner),
    quote(explanation, manner),
    facts(explanation, manner),
    ...(isJudged(explanation) ? explanation.bound.map((bound) => boundLines(bound, manner)) : []),
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

function headline({ code, standing }: Explanation, pages: readonly Page[], { paint }: Manner): readonly string[] {
  const title = pages[0]?.title ?? standing?.clause.requirement.section?.value ?? '';
  return [`${paint('bold', code)}  ${defuse(title)}`.trimEnd()];
}

function quote({ standing }: Explanation, { width }: Manner): readonly string[] {
  const words = standing?.clause.requirement.quote?.value;
  return words === undefined ? [] : wrap(`”${defuse(words)}”`, width - 2).map((line) => `  ${line}`);
}

function facts(explanation: Explanation, { language, width, paint }: Manner): readonly string[] {
  const rows = factsOf(explanation, language);
  const widest = Math.max(...rows.map(([name]) => name.length));
  return rows.flatMap(([name, text]) => {
    const heading = `  ${name.padEnd(widest)}  `;
    const [first = '', ...rest] = hanging(heading, defuse(text), width);
    return [paint('dim', heading) + first.slice(heading.length), ...rest];
  });
}

function boundLines({ binding, check }: BoundPage, { language, width, paint }: Manner): readonly string[] {
  const words = parametersInWords(binding, check, language);
  const title = say(language, `Så är ${binding.check.value} inställd`, `How ${binding.check.value} is set`);
  return words.length === 0
    ? []
    : [paint('bold', title), ...words.flatMap((text) => hanging('• ', defuse(text), width))];
}
