/** No more municipalities have an option than are said to have chosen it. */
import { holdsItsName, type Principal, type Workspace } from '../../model/index.ts';
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { rule } from './parameters.ts';

export const atMost = rule({
  messages: {
    tooMany: {
      sv: '{principal} är kommun nummer {place} med option {option}, av högst {most}',
      en: '{principal} is municipality number {place} with option {option}, of at most {most}',
      advice: {
        sv: 'Kontrollera vilka kommuner som har valt option {option}. Enligt sidan om kommunerna är de {most}.',
        en: 'Check which municipalities have chosen option {option}. By the page about municipalities they are {most}.',
      },
    },
  },
  principal(principal, { ws, parameters, report }) {
    const most = parameters.count ?? 0;
    for (const option of parameters.options) {
      const stated = principal.options.find(({ value }) => value === option);
      const place = stated === undefined ? 0 : inOrderOfCode(ws, option).indexOf(principal) + 1;
      if (stated !== undefined && place > most) {
        report('tooMany', markOf(principal, stated.at), { principal: titled(principal), place, option, most });
      }
    }
  },
});

/** The municipalities that have an option, in order of kommunkod; those without one last, by file and position. */
function inOrderOfCode(ws: Workspace, option: number): readonly Principal[] {
  return ws.remember(`option:${option}`, () =>
    (ws.lookup('option', String(option)) as readonly Principal[])
      .filter((principal) => principal.type?.value === 'municipality' && holdsItsName(ws, principal))
      .sort((a, b) => codeOf(a) - codeOf(b)),
  );
}

function codeOf({ municipalityCode }: Principal): number {
  return municipalityCode === undefined ? Number.MAX_SAFE_INTEGER : Number(municipalityCode.value);
}
