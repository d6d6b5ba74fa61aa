/** `impact`: which verdicts a new version of a routine would change, as `rutin impact` tells it. */
import type { Language } from '../../model/index.ts';
import { type ImpactPlace, impactOf } from '../../plan/index.ts';
import { SIGNS } from '../../report/changes/signs.ts';
import { impactJson } from '../../report/impact/json.ts';
import { impactReport, type ReportedDay } from '../../report/impact/report.ts';
import { dayTitle, ownTitle, placeName, verdict } from '../../report/impact/words.ts';
import type { ReportedComparison } from '../../report/routines/report.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { toolOf } from '../tool.ts';
import { comparisonBlocks, listsOf } from './comparison.ts';
import { block, blocks, findingLine, OBJECT, OBJECTS, type ToldFinding, unreadNotes, VERSION } from './support.ts';

interface Place extends ImpactPlace {
  readonly appeared: readonly ToldFinding[];
  readonly disappeared: readonly ToldFinding[];
  readonly changed: readonly { readonly after: ToldFinding }[];
}

interface DayOfImpact extends Pick<ReportedDay, 'date' | 'inForce' | 'before' | 'after' | 'units' | 'unitsConcerned'> {
  /** What a chief wants to know of the whole day, whichever of its places are shown. */
  readonly verdict: string;
  readonly places: readonly Place[];
}

/** As `rutin impact --format json` has it, with the verdict of each day in words. */
interface Consequences {
  readonly changes: readonly ReportedComparison[];
  readonly own: readonly ToldFinding[];
  readonly days: readonly DayOfImpact[];
}

export const impact = toolOf<Consequences>({
  name: 'impact',
  title: { sv: 'Vad en ny rutin skulle ändra', en: 'What a new routine would change' },
  text: {
    sv: 'Visar vilka utfall en ny version av en rutin skulle ändra, dag för dag och enhet för enhet. Som rutin impact.',
    en: 'Shows which verdicts a new version of a routine would change, day by day and unit by unit. As rutin impact.',
  },
  parameters: {
    routine: {
      type: 'text',
      isNeeded: true,
      text: {
        sv: '.rutin-filen med den nya versionen, med sökväg från arbetsytans mapp och inte ut ur den',
        en: 'The .rutin file with the new version, by its path from the folder of the workspace and not out of it',
      },
    },
  },
  lists: [['days', '*', 'places'], ['own'], ...listsOf('changes')],
  fields: { version: VERSION, stamp: OBJECT, routines: OBJECTS, changes: OBJECTS, own: OBJECTS, days: OBJECTS },
  tell: async (host, { texts: { routine = '' }, days }) => {
    const facts = host.routine(routine);
    const { ws, options, stamp, language, unreadable } = await host.open(days['date']);
    const report = impactReport(impactOf(ws, facts, options), language);
    const whole = JSON.parse(impactJson(report, stamp)) as Consequences;
    const told = whole.days.map((day, i) => ({ ...day, verdict: verdict(report.days[i] as ReportedDay, language) }));
    return { whole: { ...whole, days: told }, notes: unreadNotes(unreadable, language), language };
  },
  words: ({ changes, own, days }, language) =>
    blocks(
      ...days.map((day) => dayBlock(day, language)),
      block(
        ownTitle(language),
        own.map((one) => findingLine(one, language, SIGNS.create)),
      ),
      ...comparisonBlocks(changes, language),
    ),
});

function dayBlock(day: DayOfImpact, language: Language): string {
  return [
    `### ${dayTitle(day, language)}`,
    defuse(day.verdict),
    ...day.places.map((one) => placeBlock(one, language)),
  ].join('\n\n');
}

function placeBlock(place: Place, language: Language): string {
  return [
    `**${defuse(placeName(place, language))}**`,
    ...place.appeared.map((one) => findingLine(one, language, SIGNS.create)),
    ...place.changed.map(({ after }) => findingLine(after, language, SIGNS.change)),
    ...place.disappeared.map((one) => findingLine(one, language, SIGNS.remove)),
  ].join('\n');
}
