/** The pages written by hand: files of the checkout, whose links lead to each other's pages. */
import { posix } from 'node:path';
import type { Language } from '../../../language/model/index.ts';
import { SECTIONS } from './chapters.ts';
import type { Page } from './page.ts';

/** The text of a file of the checkout. */
export type TextOf = (file: string) => string;

const written = (['sv', 'en'] as const).flatMap((language) =>
  SECTIONS[language].flatMap(({ chapters }) =>
    chapters.flatMap(({ path, file }) => (file === undefined ? [] : [{ path, file, language }])),
  ),
);

export function writtenPages(textOf: TextOf): readonly Page[] {
  return written.map(({ path, file, language }) => pageOfFile(path, language, file, textOf(file)));
}

function pageOfFile(path: string, language: Language, file: string, text: string): Page {
  const title = /^# (.*)$/m.exec(text)?.[1] ?? path;
  return { path, language, chapter: path, title, markdown: withoutDrawings(withLinks(text, file)) };
}

/** A link to a file leads to its page; one to a file that has none is the file's name alone. */
function withLinks(text: string, file: string): string {
  return text.replace(
    /\[([^\]]*)\]\((?!https?:|\/|#)([^)#]+)(#[^)]*)?\)/g,
    (_, words: string, to: string, anchor = '') => {
      const target = posix.normalize(posix.join(posix.dirname(file), to));
      const page = written.find((one) => one.file === target);
      return page === undefined ? words : `[${words}](/${page.path}${anchor})`;
    },
  );
}

/** Of a drawing of layers, the arrows as a list: what each may import. */
function withoutDrawings(text: string): string {
  return text.replace(/```mermaid\n([\s\S]*?)```\n/g, (_, drawing: string) => {
    const arrows = new Map<string, string[]>();
    for (const [, from = '', to = ''] of drawing.matchAll(/^ *(\w+) --> (\w+)$/gm)) {
      arrows.set(from, [...(arrows.get(from) ?? []), to]);
    }
    const rows = [...arrows].map(([from, to]) => `| \`${from}\` | ${to.map((one) => `\`${one}\``).join(', ')} |`);
    return ['| folder | imports |', '|---|---|', ...rows, ''].join('\n');
  });
}
