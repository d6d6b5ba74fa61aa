/** What was in drift until the pause starts again only by a decision. */
import { areaOf, chainOf, type Part, principalTypeOf, type Workspace } from '../../model/index.ts';
import { markOf } from '../api/index.ts';
import { undecidedStarts } from '../support/mode-lines.ts';
import { titled } from '../support/naming.ts';
import { PRIVATE_PROVIDERS, rule } from './parameters.ts';

export const start = rule({
  messages: {
    startsUndecided: {
      sv: '{part} startar drift igen utan beslut',
      en: '{part} starts live operation again without a decision',
      advice: {
        sv: 'Skriv beslut och beslutets beteckning efter driftläget. Utan beslut fortsätter läsläget.',
        en: 'Write beslut and the reference of the decision after the mode. Without one, read-only mode goes on.',
      },
      cause: 'start-without-decision',
    },
  },
  part(part, { ws, parameters: { after, organisations, area }, report }) {
    const starts = after === undefined || part.modes.length === 0 ? [] : undecidedStarts(part, after);
    if (starts.length > 0 && areaOf(ws, part) === area && isListed(ws, part, organisations ?? [])) {
      for (const line of starts) {
        report('startsUndecided', markOf(part, line.at), { part: titled(part) });
      }
    }
  },
});

/** Whether the part is or lies under a förvaltning on the list, or a private huvudman where these are on it. */
function isListed(ws: Workspace, part: Part, organisations: readonly string[]): boolean {
  const names = new Set(organisations.map(folded));
  return (
    chainOf(ws, part).some(
      ({ kind, text }) => kind === 'administration' && text !== undefined && names.has(folded(text.value)),
    ) ||
    (names.has(folded(PRIVATE_PROVIDERS)) && principalTypeOf(ws, part) === 'private')
  );
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
