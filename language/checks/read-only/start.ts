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
    const listed = starts.length === 0 || areaOf(ws, part) !== area ? [] : listedAbove(ws, part, organisations ?? []);
    for (const line of listed.length === 0 ? [] : starts) {
      report('startsUndecided', markOf(part, line.at), { part: titled(part) }, { grounds: listed });
    }
  },
});

/** What of the list the part is or lies under: förvaltningar, and a private huvudman where these are on it. */
function listedAbove(ws: Workspace, part: Part, organisations: readonly string[]): readonly string[] {
  const above = chainOf(ws, part).flatMap(({ kind, text }) =>
    kind === 'administration' && text !== undefined ? [folded(text.value)] : [],
  );
  const names = new Set(principalTypeOf(ws, part) === 'private' ? [...above, folded(PRIVATE_PROVIDERS)] : above);
  return organisations.filter((organisation) => names.has(folded(organisation)));
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
