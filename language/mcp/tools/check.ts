/** `check`: what is found in the workspace, as `rutin check` finds it. */
import { checkFaultText, judgeAll, reportOf } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';
import { jsonReport } from '../../report/findings/json.ts';
import { counted, countOf, SEVERITIES, say, UsageError } from '../../words/index.ts';
import type { OpenedWorkspace } from '../host.ts';
import { toolOf } from '../tool.ts';
import { blocks, COUNT, DAY, findingLine, OBJECT, OBJECTS, type ToldFinding, unreadNotes, VERSION } from './support.ts';

/** As `rutin check --format json` has it, as far as words are made of it. */
interface Checked {
  readonly asOf: string;
  readonly findings: readonly ToldFinding[];
  readonly summary: Readonly<Record<(typeof SEVERITIES)[number] | 'suppressed' | 'files', number>>;
}

export const check = toolOf<Checked>({
  name: 'check',
  title: { sv: 'Pröva arbetsytan', en: 'Check the workspace' },
  text: {
    sv: 'Prövar arbetsytan mot rutinerna och ger fynden: krav, allvar, fil och rad. Som rutin check.',
    en: 'Checks the workspace against the routines and gives the findings: clause, severity, file and line. As rutin check.',
  },
  parameters: {
    file: {
      type: 'text',
      text: {
        sv: 'Bara fynden i den här filen, till exempel enheter.rutin',
        en: 'The findings in this file alone, such as enheter.rutin',
      },
    },
  },
  lists: [['findings']],
  fields: {
    version: VERSION,
    stamp: OBJECT,
    asOf: DAY,
    horizonDays: COUNT,
    routines: OBJECTS,
    coming: OBJECTS,
    findings: {
      type: 'array',
      items: { type: 'object', required: ['code', 'severity', 'message', 'file', 'line', 'clause', 'suppressed'] },
    },
    summary: OBJECT,
    absencesAfterHorizon: OBJECT,
  },
  tell: async (host, { texts: { file }, days }) => {
    const opened = await host.open(days['date']);
    const { ws, options, stamp, language } = opened;
    const faults: string[] = [];
    const onFault: typeof options.onFault = (fault) => void faults.push(checkFaultText(ws, fault)[language]);
    const only = file === undefined ? undefined : new Set([fileIn(opened, file)]);
    const found = judgeAll(ws, { ...options, onFault });
    const report = reportOf(ws, found, { asOf: options.asOf, horizonDays: options.horizonDays, language, only });
    const whole = JSON.parse(jsonReport(report, stamp)) as Checked;
    return { whole, notes: [...unreadNotes(opened.unreadable, language), ...faults], language };
  },
  words: ({ asOf, findings, summary }, language) =>
    blocks(
      `**Rutin ${asOf}**: ${summaryWords(summary, language)}`,
      findings.map((one) => findingLine(one, language)).join('\n'),
    ),
});

function summaryWords(summary: Checked['summary'], language: Language): string {
  const { files, suppressed } = summary;
  const counts = SEVERITIES.filter((one) => summary[one] > 0).map((one) => countOf(language, summary[one], one));
  const none = say(language, 'inget att åtgärda', 'nothing to mend');
  const forgiven = suppressed === 0 ? [] : [`${suppressed} ${say(language, 'med undantag', 'excepted')}`];
  const read = say(language, counted(files, 'fil', 'filer'), counted(files, 'file', 'files'));
  return `${[...(counts.length === 0 ? [none] : counts), ...forgiven].join(', ')} (${read})`;
}

/** The name of a file of the workspace, told with either slash; a UsageError where there is none of that name. */
export function fileIn({ chosen, unreadable }: Pick<OpenedWorkspace, 'chosen' | 'unreadable'>, told: string): string {
  const file = told.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  if (chosen.has(file) || unreadable.some((one) => one.file === file)) return file;
  throw new UsageError(
    `${told} är ingen fil i arbetsytan. Ange en .rutin-fil med sökvägen från arbetsytans mapp.`,
    `${told} is no file of the workspace. Name a .rutin file by its path from the folder of the workspace.`,
  );
}
