/** What is shown between the words, in the protocol's form. */
import { hintsInSteps } from '../inlay-hints.ts';
import { toPosition } from '../state/positions.ts';
import { askedAcross, offsetIn } from './asked.ts';
import type { Feature } from './feature.ts';
import { inSteps } from './steps.ts';

export const inlayHints: Feature = {
  capability: () => ({ inlayHintProvider: true }),
  register(server) {
    server.connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
      const at = await askedAcross(server, textDocument, token);
      if (at === undefined) return null;
      const drawing = hintsInSteps(at.session, at.file, offsetIn(at, range.start), offsetIn(at, range.end));
      const hints = await inSteps(server, at.session, token, drawing);
      return hints.map(({ offset, text }) => ({
        position: toPosition(at.reading.facts.lineStarts, offset),
        label: text,
        paddingLeft: true,
      }));
    });
  },
};
