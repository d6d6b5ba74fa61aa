/** `diff`: what a change means, person by person and inbox by inbox, between two git revisions as `rutin diff` tells it. */
import { isShipped, type Language, type Sentence } from '../../model/index.ts';
import type { Action } from '../../plan/index.ts';
import { SIGNS } from '../../report/changes/signs.ts';
import { emptyText } from '../../report/diff/empty.ts';
import { jsonDiff } from '../../report/diff/json.ts';
import { diffReport } from '../../report/diff/report.ts';
import type { ReportedComparison } from '../../report/routines/report.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { say, UsageError } from '../../words/index.ts';
import type { ReadSide } from '../host.ts';
import { toolOf } from '../tool.ts';
import { comparisonBlocks, listsOf } from './comparison.ts';
import {
  block,
  blocks,
  DAY,
  findingLine,
  OBJECT,
  OBJECTS,
  TEXT,
  type ToldFinding,
  unreadNotes,
  VERSION,
} from './support.ts';

interface Group {
  readonly key: string;
  readonly name: Sentence;
  readonly lines: readonly ({ readonly action: Action } & Sentence)[];
}

interface Titled {
  readonly action: Action;
  readonly title: string;
}

/** As `rutin diff --format json` has it, as far as words are made of it. */
interface Difference {
  readonly base: string;
  readonly head: string;
  readonly asOf: string;
  readonly same: boolean;
  readonly sentences: { readonly persons: readonly Group[]; readonly inboxes: readonly Group[] };
  readonly renames: readonly { readonly sentence: Sentence }[];
  readonly routines: readonly ReportedComparison[];
  readonly changes: readonly { readonly action: Action; readonly sentence: Sentence }[];
  readonly findings: {
    readonly appeared: readonly ToldFinding[];
    readonly disappeared: readonly ToldFinding[];
    readonly changed: readonly { readonly after: ToldFinding }[];
  };
  readonly exceptions: readonly Titled[];
  readonly declared: readonly Titled[];
}

export const diff = toolOf<Difference>({
  name: 'diff',
  title: { sv: 'Vad en ändring betyder', en: 'What a change means' },
  text: {
    sv: 'Visar vad en ändring betyder, person för person och inkorg för inkorg, mellan två revisioner i git; utan head jämförs med filerna som de är. Som rutin diff.',
    en: 'Shows what a change means, person by person and inbox by inbox, between two git revisions; without head the files as they are. As rutin diff.',
  },
  parameters: {
    base: {
      type: 'text',
      isNeeded: true,
      text: {
        sv: 'Revisionen att jämföra med, till exempel main eller HEAD~1',
        en: 'The revision to compare with, such as main or HEAD~1',
      },
    },
    head: { type: 'text', text: { sv: 'Den nyare revisionen', en: 'The newer revision' } },
  },
  lists: [
    ['findings', 'appeared'],
    ['sentences', 'persons'],
    ['sentences', 'inboxes'],
    ['findings', 'changed'],
    ['findings', 'disappeared'],
    ['exceptions'],
    ['renames'],
    ['declared'],
    ...listsOf('routines'),
    ['changes'],
  ],
  fields: {
    version: VERSION,
    stamp: OBJECT,
    baseDigest: { type: 'string' },
    base: TEXT,
    head: TEXT,
    asOf: DAY,
    until: DAY,
    same: { type: 'boolean' },
    sentences: OBJECT,
    renames: OBJECTS,
    routines: OBJECTS,
    changes: OBJECTS,
    findings: OBJECT,
    exceptions: OBJECTS,
    declared: OBJECTS,
  },
  tell: async (host, { texts: { base = '', head }, days }) => {
    const { language } = host;
    const [older, newer] = await host.sides(base, head, days['date']);
    const unreadable = [...older.unreadable, ...newer.unreadable];
    if (unreadable.length > 0) throw incomplete(unreadable);
    const empty = [older, newer].filter(isEmpty).map(({ label }) => emptyText(label, language));
    const left = unreadNotes([...older.leftOut, ...newer.leftOut], language);
    const whole = JSON.parse(jsonDiff(diffReport(older, newer, language))) as Difference;
    return { whole, notes: [...left, ...empty], language };
  },
  words,
});

function words({ base, head, asOf, same, sentences, findings, ...rest }: Difference, language: Language): string {
  const nothing = same ? say(language, 'Ingen skillnad i betydelse.', 'No difference in meaning.') : '';
  const news = [
    ...findings.appeared.map((one) => findingLine(one, language, SIGNS.create)),
    ...findings.changed.map(({ after }) => findingLine(after, language, SIGNS.change)),
    ...findings.disappeared.map((one) => findingLine(one, language, SIGNS.remove)),
  ];
  return blocks(
    `**${defuse(base)} → ${defuse(head)}**, ${asOf}`,
    nothing,
    block(say(language, 'Fynd', 'Findings'), news),
    block(
      say(language, 'Personer', 'Persons'),
      sentences.persons.flatMap((one) => groupLines(one, language)),
    ),
    block(
      say(language, 'Inkorgar', 'Inboxes'),
      sentences.inboxes.flatMap((one) => groupLines(one, language)),
    ),
    block(say(language, 'Undantag', 'Exceptions'), rest.exceptions.map(titledLine)),
    block(
      say(language, 'Namnbyten', 'Renames'),
      rest.renames.map(({ sentence }) => `- ${defuse(sentence[language])}`),
    ),
    block(say(language, 'Deklarerat', 'Declared'), rest.declared.map(titledLine)),
    ...comparisonBlocks(rest.routines, language),
    block(
      say(language, 'En rad i taget', 'Line by line'),
      rest.changes.map(({ action, sentence }) => `- ${SIGNS[action]} ${defuse(sentence[language])}`),
    ),
  );
}

function groupLines({ key, name, lines }: Group, language: Language): readonly string[] {
  return [
    `- **${defuse(name[language])}** (${defuse(key)})`,
    ...lines.map((line) => `  - ${SIGNS[line.action]} ${defuse(line[language])}`),
  ];
}

function titledLine({ action, title }: Titled): string {
  return `- ${SIGNS[action]} ${defuse(title)}`;
}

/** A version of which something is missing would be told of as if that had gone. */
function incomplete(unreadable: ReadSide['unreadable']): UsageError {
  return new UsageError(unreadNotes(unreadable, 'sv').join(' '), unreadNotes(unreadable, 'en').join(' '));
}

function isEmpty({ ws }: ReadSide): boolean {
  return [...ws.files.keys()].every(isShipped);
}
