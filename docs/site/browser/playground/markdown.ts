/** Markdown of the program as HTML: what may be markup in it is a few words, all else is text. */
import { Marked } from 'marked';
import { codeBlock } from '../../book/code.ts';
import type { Colourer } from '../../book/colours.ts';
import { escaped } from '../../book/html.ts';

/** The tags that reports are written with. */
const ALLOWED = /&lt;(\/?(?:b|code|details|summary|br))&gt;/g;

/** Shows Markdown in an element; its highest headings come below that of the page. */
export function show(element: HTMLElement, markdown: string, colour: Colourer): void {
  const depths = [...markdown.matchAll(/^(#{1,6}) /gm)].map(([, signs = '']) => signs.length);
  const deeper = 2 - Math.min(...depths, 6);
  const marked = new Marked({
    renderer: {
      html: ({ text }) => escaped(text).replace(ALLOWED, '<$1>'),
      code: ({ text, lang }) => codeBlock(text, lang ?? '', colour, 'sv'),
      link({ tokens }) {
        return this.parser.parseInline(tokens);
      },
      image: ({ text }) => escaped(text),
      heading({ tokens, depth }) {
        const level = Math.min(depth + deeper, 6);
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
    },
  });
  element.innerHTML = marked.parse(markdown, { async: false });
}
