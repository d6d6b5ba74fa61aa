/** An explanation as Markdown: its words, the facts, how its kontroller are set, and their pages. */
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { escapeMarkdown } from '../findings/escape-markdown.ts';
import type { BoundPage, Explanation } from './explanation.ts';
import { factsOf, isJudged } from './facts.ts';
import { parametersInWords } from './parameters.ts';

/** The same as is said in a terminal; of a rule its page alone, where it has one. */
export function explanationMarkdown(explanation: Explanation, language: Language): string {
  const { standing, bound, rulePage } = explanation;
  const pages = new Set([rulePage, ...bound.map(({ markdown }) => markdown)]);
  const parts = [
    ...(standing === undefined && rulePage !== undefined ? [] : clauseParts(explanation, language)),
    ...[...pages].filter((page) => page !== undefined).map(pageMarkdown),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function clauseParts(explanation: Explanation, language: Language): readonly string[] {
  const { code, standing, bound } = explanation;
  const { section, quote } = standing?.clause.requirement ?? {};
  return [
    `# ${code}${section === undefined ? '' : ` – ${escapeMarkdown(section.value)}`}`,
    quote === undefined ? '' : `> ${escapeMarkdown(quote.value)}`,
    factsOf(explanation, language)
      .map(([name, text]) => `- **${name}** ${escapeMarkdown(text)}`)
      .join('\n'),
    ...(isJudged(explanation) ? bound.map((one) => boundPart(one, language)) : []),
  ];
}

function boundPart({ binding, check }: BoundPage, language: Language): string {
  const words = parametersInWords(binding, check, language);
  if (words.length === 0) return '';
  const title = say(language, `Så är ${binding.check.value} inställd`, `How ${binding.check.value} is set`);
  return `**${title}**\n\n${words.map((text) => `- ${escapeMarkdown(text)}`).join('\n')}`;
}

/** A page without the table at its head. */
export function pageMarkdown(page: string): string {
  return page.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '').trim();
}
