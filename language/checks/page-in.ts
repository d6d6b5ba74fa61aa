/** A page as one reads it: the page itself, or its words in English about the same quotes and examples. */
import type { Language } from '../model/index.ts';
import { say } from '../words/index.ts';
import { englishPages } from './english-pages.ts';
import { pages } from './pages.ts';

/** Markdown of the page of a check or a rule; undefined where there is none. */
export function pageIn(language: Language, name: string): string | undefined {
  const [page, english] = [pages[name], englishPages[name]];
  return page === undefined || english === undefined ? page : say(language, page, inEnglish(page, english));
}

/** Where what is the page's own stands among the English words. */
const WHY = '## Why\n';
const LAST = '## Exemptions\n';
const QUOTED = 'The words of the routine, in Swedish as it has them:';

function inEnglish(page: string, english: string): string {
  const head = /^---\n[\s\S]*?\n---\n/.exec(page)?.[0] ?? '';
  const quotes = page.match(/(?:^>.*\n)+/gm) ?? [];
  const why = quotes.length === 0 ? WHY : `${WHY}\n${[QUOTED, ...quotes.map((quote) => quote.trim())].join('\n\n')}\n`;
  const examples = [`## Avoid\n\n${fences(page, 'undvik')}\n`, `## Prefer\n\n${fences(page, 'föredra')}\n`];
  return head + english.replace(WHY, () => why).replace(LAST, () => `${examples.join('\n')}\n${LAST}`);
}

/** The examples of a kind. What stands between them is told by what the examples themselves announce. */
function fences(page: string, kind: string): string {
  const blocks = page.match(/^```rutin .*\n[\s\S]*?^```$/gm) ?? [];
  return blocks.filter((block) => block.startsWith(`\`\`\`rutin ${kind}`)).join('\n\n');
}
