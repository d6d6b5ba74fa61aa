/** RUT-023: a new version that lacks krav of the one before it, although nobody has said that they are to go. */
import {
  endedFrom,
  fallenAway,
  followed,
  followerBegins,
  isShipped,
  type Language,
  lineageOf,
  type Routine,
  type StatedRequirement,
  versionNameOf,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { andMore, listed } from '../../words/index.ts';
import { defineRule, markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';

/** So many are named. */
const MOST = 3;

export const rut023 = defineRule({
  code: 'RUT-023',
  severity: 'warning',
  messages: {
    fallsAway: {
      sv: '{count|krav|krav} ur version {earlier} faller bort i version {version} av {routine}',
      en: '{count|requirement|requirements} of version {earlier} fall away in version {version} of {routine}',
      advice: {
        sv: 'Bort faller {firstSv}, och med dem {checks|kontroll|kontroller}. Skriv i övrigt som "{earlier}" om de ska gälla fortfarande, eller räkna upp dem efter utgår.',
        en: 'What falls away is {firstEn}, and with it {checks|check|checks}. Write i övrigt som "{earlier}" if they are still to hold, or list them after utgår.',
      },
    },
  },
  judge: {
    routine(routine, { ws, asOf, report }) {
      const earlier = followed(ws, routine);
      if (earlier === undefined || !isToBeTold(ws, routine, earlier, asOf)) return;
      const gone = fallenAway(ws, routine);
      const [first] = gone;
      if (first === undefined) return;
      const mark = markOf(first.statedBy, first.requirement.at);
      const message = { sv: 'Det första av dem.', en: 'The first of them.' };
      report(
        'fallsAway',
        markOf(routine, routine.nameAt),
        {
          routine: titled(routine),
          version: versionNameOf(routine),
          earlier: versionNameOf(earlier),
          count: gone.length,
          checks: gone.reduce((sum, { requirement }) => sum + requirement.bindings.length, 0),
          firstSv: firstOf(gone, 'sv'),
          firstEn: firstOf(gone, 'en'),
        },
        { related: [{ mark, message }] },
      );
    },
  },
});

/** Not of what could not be read, nor where the word for what is taken over is itself amiss, nor of what is over or ships. */
function isToBeTold(ws: Workspace, routine: Routine, earlier: Routine, asOf: Day): boolean {
  if (isShipped(routine.anchor.file) || takesOverNothing(ws, routine)) return false;
  if ([routine, ...lineageOf(ws, earlier)].some(({ broken }) => broken)) return false;
  return [followerBegins(ws, routine), endedFrom(ws, routine)].every((day) => day === undefined || day > asOf);
}

/** `i övrigt som` stands there, and leads nowhere or in a ring. */
function takesOverNothing(ws: Workspace, routine: Routine): boolean {
  return routine.inherits !== undefined && lineageOf(ws, routine).length === 1;
}

/** `MC-BEV-01, MC-BEV-02, MC-BEV-03 och 107 till`. */
function firstOf(gone: readonly StatedRequirement[], language: Language): string {
  const ids = gone.slice(0, MOST).map(({ requirement }) => requirement.id);
  const rest = gone.length - ids.length;
  return rest > 0 ? ids.join(', ') + andMore(rest, language) : listed(ids, language);
}
