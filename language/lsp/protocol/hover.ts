/** What is shown about a word, in the protocol's form. */
import { MarkupKind } from 'vscode-languageserver';
import { hoverAt } from '../hover/hover.ts';
import { withoutMarkdown } from '../hover/without-markdown.ts';
import { askedAcrossAny, offsetIn, rangeIn } from './asked.ts';
import type { Feature } from './feature.ts';

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),
  register(server) {
    server.connection.onHover(async ({ textDocument, position }, token) => {
      const at = await askedAcrossAny(server, textDocument, token);
      const shown = at && hoverAt(at.session, at.file, offsetIn(at, position));
      if (at === undefined || shown === undefined) return null;
      const kind = server.client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
      const value = server.client.markdownHover ? shown.markdown : withoutMarkdown(shown.markdown);
      return { contents: { kind, value }, range: rangeIn(at, shown) };
    });
  },
};
