/** `ombud`: who could stand in for someone who is away, as `rutin ombud` tells it. Nothing is decided, and no kind of absence is told. */
import { sessionOf } from '../../editing/fixes/mended-files.ts';
import { standInsOf } from '../../editing/forms/absence/stand-ins.ts';
import { ombudJson } from '../../report/ombud/json.ts';
import { ombudMarkdown } from '../../report/ombud/markdown.ts';
import { type OmbudReport, ombudReport } from '../../report/ombud/report.ts';
import { standInRequest } from '../../report/ombud/request.ts';
import { finish } from '../../services/work.ts';
import { toolOf } from '../tool.ts';
import { DAY, OBJECT, OBJECTS, unreadNotes, VERSION } from './support.ts';

export const ombud = toolOf<OmbudReport>({
  name: 'ombud',
  title: { sv: 'Vem kan vara ombud', en: 'Who could stand in' },
  text: {
    sv: 'Visar vilka som kan vara ombud under en frånvaro, de lämpligaste först: dagar på plats, signeringsrätt och det som talar emot. Inget beslutas. Som rutin ombud.',
    en: 'Shows who could stand in during an absence, the best first: days present, right to sign and what speaks against. Nothing is decided. As rutin ombud.',
  },
  parameters: {
    person: {
      type: 'text',
      isNeeded: true,
      text: {
        sv: 'VGR-id för den som är borta; flera med blanksteg mellan',
        en: 'The VGR-id of the person who is away; several with blanks between',
      },
    },
    from: {
      type: 'day',
      text: {
        sv: 'Första dagen (ÅÅÅÅ-MM-DD); utan den frågas om frånvaron i filerna',
        en: 'The first day (YYYY-MM-DD); without it the absences in the files are asked about',
      },
    },
    till: { type: 'day', text: { sv: 'Sista dagen (ÅÅÅÅ-MM-DD)', en: 'The last day (YYYY-MM-DD)' } },
  },
  lists: [['absences', '*', 'candidates']],
  fields: {
    version: VERSION,
    stamp: OBJECT,
    decided: { const: false },
    date: DAY,
    absences: OBJECTS,
    twice: OBJECTS,
    cutShort: { type: 'boolean' },
  },
  tell: async (host, { texts: { person = '' }, days }) => {
    const opened = await host.open(days['date']);
    const { ws, options, stamp, language, unreadable, textOf } = opened;
    const names = person.split(/[\s,]+/u).filter((name) => name !== '');
    const request = standInRequest(ws, names, { from: days['from'], to: days['till'] }, options.asOf);
    const session = sessionOf(opened);
    const found = finish(standInsOf(session, textOf, request));
    const report = ombudReport({ ws: session.ws, asOf: options.asOf, language }, found);
    return {
      whole: JSON.parse(ombudJson(report, stamp)) as OmbudReport,
      notes: unreadNotes(unreadable, language),
      language,
    };
  },
  words: ombudMarkdown,
});
