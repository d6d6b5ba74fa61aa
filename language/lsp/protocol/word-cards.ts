/** Cards in the protocol's form: the clauses below them, each a link to where it stands if the client can open that. */
import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { withoutMarkdown } from '../hover/without-markdown.ts';
import type { WordCard } from '../support/word-card.ts';
import { type Asked, locationOf } from './asked.ts';
import type { Server } from './server.ts';

/** What ends a line of a paragraph in Markdown. */
const BREAKS = / {2}\n/g;

/** A card as a client shows it: as Markdown, or as the text that the Markdown says. */
export function contentOf(server: Server, at: Asked, card: WordCard, showsMarkdown: boolean): MarkupContent {
  if (!showsMarkdown) {
    const lines = card.grounds.map(({ id, quote }) => `${id}: ${quote}`);
    const text = withoutMarkdown([card.markdown, ...lines].join('\n\n'));
    return { kind: MarkupKind.PlainText, value: text.replace(BREAKS, '\n') };
  }
  const lines = card.grounds.map(({ id, quote, at: span }) => {
    const location = locationOf(server, at, span);
    const name = location === undefined ? id : `[${id}](${location.uri}#L${location.range.start.line + 1})`;
    return `${name}: ${quote}`;
  });
  return { kind: MarkupKind.Markdown, value: [card.markdown, ...lines].join('\n\n') };
}
