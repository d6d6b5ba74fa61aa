/** What is shown about a word, in the protocol's form. */

import { personNamed } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { hoverAt } from '../hover/hover.ts';
import { nameAt } from '../support/names.ts';
import { type Asked, askedAcrossAny, askedOfAllAny, offsetIn, rangeIn } from './asked.ts';
import type { Feature } from './feature.ts';
import type { Server } from './server.ts';
import { contentOf } from './word-cards.ts';

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),
  register(server) {
    server.connection.onHover(async ({ textDocument, position }, token) => {
      const first = await askedAcrossAny(server, textDocument, token);
      const name = first && nameAt(first.session, first.file, offsetIn(first, position));
      // Who names a person is known when all has been judged.
      const at = name?.table === 'person' ? await askedOfAllAny(server, textDocument, token) : first;
      const shown = at && hoverAt(at.session, at.file, offsetIn(at, position));
      if (at === undefined || shown === undefined) return null;
      const link = name?.table === 'person' ? personLink(server, at, name.name) : '';
      const card = { ...shown, markdown: `${shown.markdown}${link}` };
      const contents = contentOf(server, at, card, server.client.markdownHover);
      return { contents, range: rangeIn(at, shown) };
    });
  },
};

/** Leads to the page of the person, in a client that has one and shows links to it. */
function personLink({ client }: Server, { session, folder }: Asked, key: string): string {
  if (client.showsPerson === undefined || !client.markdownHover || folder.role === 'old') return '';
  if (personNamed(session.ws, key) === undefined) return '';
  const told = encodeURIComponent(JSON.stringify([{ folder: folder.uri, key }])).replace(/[()]/g, (sign) =>
    sign === '(' ? '%28' : '%29',
  );
  const text = say(session.options.language, 'Visa person', 'Show the person');
  return `\n\n[${text}](command:${client.showsPerson}?${told})`;
}
