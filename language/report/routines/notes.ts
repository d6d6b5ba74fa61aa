/** What is otherwise with a krav, each thing in a line: its word, how it is judged, how severely, by which parameters. */
import { type Language, MODALITY_WORDS, valuesOfWords } from '../../model/index.ts';
import type { Direction, Manner, ParameterChange } from '../../plan/index.ts';
import { listed, modalityIn, say, severityIn } from '../../words/index.ts';
import type { ReportedBinding, ReportedChange } from './report.ts';

const MODALITIES = valuesOfWords(MODALITY_WORDS);

/** The notes, but for the words of the sentence itself. */
export function changeNotes(change: ReportedChange, language: Language): readonly string[] {
  const { avsnitt, modality, manner, reason, checks } = change;
  const label = (sv: string, en: string, { before, after }: { readonly before: string; readonly after: string }) =>
    `${say(language, sv, en)}: ${before} → ${after}`;
  return [
    ...(modality === null
      ? []
      : [
          label('ordet', 'the word', {
            before: modalityWord(modality.before, language),
            after: modalityWord(modality.after, language),
          }),
        ]),
    ...(manner === null
      ? []
      : [
          label('prövas', 'judged', {
            before: mannerWords(manner.before, language),
            after: mannerWords(manner.after, language),
          }),
        ]),
    ...checks.flatMap((one) => bindingNotes(one, language)),
    ...(reason === null ? [] : [label('varför det prövas för hand', 'why it is judged by hand', reason)]),
    ...(avsnitt === null ? [] : [label('avsnitt', 'section', avsnitt)]),
  ];
}

function modalityWord(word: string, language: Language): string {
  const modality = MODALITIES[word];
  return modality === undefined ? word : modalityIn(language, modality);
}

/** How a sentence is judged: `genom MC-BEV-03`. */
function mannerWords({ kind, names }: Manner, language: Language): string {
  const said = listed(names, language);
  const words: Readonly<Record<Manner['kind'], string>> = say(
    language,
    {
      checks: `av programmet (${said})`,
      'judged-by': `genom ${said}`,
      manual: 'för hand',
      information: 'inte, det är en upplysning',
      none: 'inte av någon',
    },
    {
      checks: `by the program (${said})`,
      'judged-by': `through ${said}`,
      manual: 'by hand',
      information: 'not at all, it informs',
      none: 'by nobody',
    },
  );
  return words[kind];
}

function bindingNotes({ check, action, severity, parameters }: ReportedBinding, language: Language): readonly string[] {
  if (action === 'create') return [say(language, `${check} är ny`, `${check} is new`)];
  if (action === 'remove') return [say(language, `${check} tas bort`, `${check} is taken away`)];
  const grade = severity === null ? [] : [severityNote(check, severity, language)];
  return [...grade, ...parameters.map((one) => parameterNote(check, one, language))];
}

function severityNote(
  check: string,
  { before, after }: NonNullable<ReportedBinding['severity']>,
  language: Language,
): string {
  const label = say(language, 'ett brott är', 'a breach is');
  return `${check}, ${label}: ${severityIn(language, before)} → ${severityIn(language, after)}`;
}

function parameterNote(check: string, { name, before, after, direction }: ParameterChange, language: Language): string {
  const none = '–';
  const way = direction === null ? '' : ` (${directionWord(direction, language)})`;
  return `${check}, ${name.replaceAll('_', ' ')}: ${before ?? none} → ${after ?? none}${way}`;
}

function directionWord(direction: Direction, language: Language): string {
  return direction === 'tighter' ? say(language, 'strängare', 'tighter') : say(language, 'mildare', 'looser');
}
