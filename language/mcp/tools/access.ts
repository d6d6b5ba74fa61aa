/** `access`: who reaches what on a day, and by which line, as `rutin access` tells it. */
import type { Language } from '../../model/index.ts';
import { accessSubject, brokenFileIn, reachesOf } from '../../plan/index.ts';
import { INCOMPLETE } from '../../report/access/incomplete.ts';
import { type AccessReport, type AccessRow, accessJson, accessReport } from '../../report/access/json.ts';
import { modeWord, objectWords, periodWords, unknownSubject } from '../../report/access/words.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { reachInWords, say } from '../../words/index.ts';
import { toolOf } from '../tool.ts';
import { blocks, DAY, OBJECT, OBJECTS, unreadNotes, VERSION } from './support.ts';

/** As `rutin access --format json` has it. */
interface Reached extends Pick<AccessReport, 'date' | 'rows'> {
  readonly subject: { readonly key: string; readonly name: string };
}

export const access = toolOf<Reached>({
  name: 'access',
  title: { sv: 'Vem når vad', en: 'Who reaches what' },
  text: {
    sv: 'Visar vem som når vad en viss dag, och genom vilken rad i vilken fil: för en person, en inkorg eller en enhet. Som rutin access.',
    en: 'Shows who reaches what on a day, and by which line of which file: for a person, an inbox or a unit. As rutin access.',
  },
  parameters: {
    subject: {
      type: 'text',
      isNeeded: true,
      text: {
        sv: 'Ett VGR-id, en inkorg som FristadVC.samverkan eller en enhet som FristadVC',
        en: 'A VGR-id, an inbox such as FristadVC.samverkan or a unit such as FristadVC',
      },
    },
  },
  lists: [['rows']],
  fields: { version: VERSION, stamp: OBJECT, date: DAY, subject: OBJECT, rows: OBJECTS },
  tell: async (host, { texts: { subject: word = '' }, days }) => {
    const { ws, options, stamp, language, unreadable } = await host.open(days['date']);
    const subject = accessSubject(ws, word);
    if (subject === undefined) throw unknownSubject(ws, word, unreadable.length > 0);
    const report = accessReport(ws, subject, options.asOf, reachesOf(ws, subject, options.asOf));
    const isIncomplete = unreadable.length > 0 || brokenFileIn(ws) !== undefined;
    return {
      whole: JSON.parse(accessJson(report, stamp)) as Reached,
      notes: [...unreadNotes(unreadable, language), ...(isIncomplete ? [INCOMPLETE[language]] : [])],
      language,
    };
  },
  words: ({ subject, date, rows }, language) =>
    blocks(
      `**${defuse(subject.name)}** (${defuse(subject.key)}), ${date}`,
      rows.length === 0
        ? say(language, 'Ingen rad att visa.', 'No line to show.')
        : rows.map((row) => rowLine(row, language)).join('\n'),
    ),
});

function rowLine(row: AccessRow, language: Language): string {
  const { person, name, kind, object, via, mode, file, line } = row;
  const who = name === person ? name : `${name} (${person})`;
  const what = `${reachInWords(kind, language)} ${objectWords(row, language)}`;
  const more = [
    kind === 'own' || kind === 'delegate' ? '' : object,
    periodWords(row),
    via.join(', '),
    modeWord(mode, language),
  ];
  const told = [who, what, ...more.filter((text) => text !== '')].map(defuse);
  return `- ${told.join(', ')} \`${defuse(file)}:${line}\``;
}
