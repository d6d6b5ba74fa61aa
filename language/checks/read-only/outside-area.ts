/** Only what was in drift can be in read-only mode, and only one area was. */
import { areaOf, principalTypeOf } from '../../model/index.ts';
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { rule } from './parameters.ts';

export const outsideArea = rule({
  messages: {
    otherArea: {
      sv: '{part} är i läsläge men ligger i område {area}',
      en: '{part} is in read-only mode but lies in the area {area}',
      advice: {
        sv: 'Kontrollera området och driftläget. Millennium var i drift bara i område {routineArea}.',
        en: 'Check the area and the mode. Millennium was live only in the area {routineArea}.',
      },
    },
    municipality: {
      sv: '{part} är i läsläge men hör till en kommun',
      en: '{part} is in read-only mode but belongs to a municipality',
      advice: {
        sv: 'Kontrollera driftläget. Rutinen räknar inte upp några kommuner bland dem som använde Millennium.',
        en: 'Check the mode. The routine names no municipalities among those that used Millennium.',
      },
      severity: 'information',
    },
  },
  part(part, { ws, parameters, report }) {
    for (const line of part.modes) {
      if (line.mode !== 'read-only' || !line.readable) continue;
      const area = areaOf(ws, part);
      if (principalTypeOf(ws, part) === 'municipality') {
        report('municipality', markOf(part, line.at), { part: titled(part) });
      } else if (area !== undefined && area !== parameters.area) {
        report('otherArea', markOf(part, line.at), { part: titled(part), area, routineArea: parameters.area ?? '' });
      }
    }
  },
});
