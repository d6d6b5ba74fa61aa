/** Markdown to HTML: headings with anchors, links from where the page stands, tables that can be moved sideways. */
import { Marked } from 'marked';
import { codeBlock } from './code.ts';
import type { Colourer } from './colours.ts';
import { escaped, wordsOf } from './html.ts';
import { type Page, slug } from './page.ts';

interface Heading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

export interface Drawn {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** Where a code is explained: the path of its page. */
type Codes = ReadonlyMap<string, string>;

/** Draws a page. */
export function drawn({ markdown, path, language }: Page, colour: Colourer, codes: Codes): Drawn {
  const headings: Heading[] = [];
  const taken = new Set<string>();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        const text = wordsOf(html);
        const id = freeId(slug(text), taken);
        headings.push({ id, text, depth });
        return `<h${depth} id="${escaped(id)}">${html}</h${depth}>\n`;
      },
      code: ({ text, lang }) => codeBlock(text, lang ?? '', colour, language),
      html: ({ text }) => escaped(text),
      link({ href, tokens }) {
        return `<a href="${escaped(hrefFrom(path, href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      table({ header, rows }) {
        const row = (cells: typeof header, tag: string): string =>
          `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag.split(' ')[0]}>`).join('')}</tr>`;
        const body = rows.map((cells) => row(cells, 'td')).join('\n');
        return `<div class="table" tabindex="0"><table><thead>${row(header, 'th scope="col"')}</thead><tbody>${body}</tbody></table></div>\n`;
      },
      image: ({ href, text }) => `<img src="${escaped(hrefFrom(path, href))}" alt="${escaped(text)}">`,
      blockquote({ tokens }) {
        return `<blockquote>${this.parser.parse(tokens)}</blockquote>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { html: linked(html, path, codes), headings };
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

/** The way from one page to another, from the root of the site. */
export function hrefFrom(path: string, href: string): string {
  if (!href.startsWith('/')) return href;
  const up = '../'.repeat(path.split('/').length - 1);
  return encodeURI(`${up}${href.slice(1)}` || './');
}

const CODE = /(?<![\p{L}\p{N}-])[A-Z]{2,4}(?:-[A-ZÅÄÖ]{2,5})?-[0-9]{2,3}(?![\p{L}\p{N}-])/gu;

/** Every code that is explained leads to its page, but in headings and links. */
function linked(html: string, path: string, codes: Codes): string {
  let within = 0;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      const tag = /^<(\/?)(a|h[1-6])\b/.exec(part);
      if (tag !== null) within += tag[1] === '/' ? -1 : 1;
      return part.startsWith('<') || within > 0 ? part : part.replace(CODE, (one) => codeLink(one, path, codes));
    })
    .join('');
}

function codeLink(one: string, path: string, codes: Codes): string {
  const to = codes.get(one);
  return to === undefined || to === path ? one : `<a href="${hrefFrom(path, `/${to}`)}">${one}</a>`;
}
