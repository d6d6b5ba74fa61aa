/** The facts of a code, each with its name, as every format tells them. */
import type { Language, Requirement, Routine } from '../../model/index.ts';
import { type Day, formatDay, isUnbounded } from '../../time/index.ts';
import { citationInWords, modalityIn, say, severityIn } from '../../words/index.ts';
import { goneWords } from '../coverage/gone.ts';
import type { Explanation } from './explanation.ts';
import type { Standing } from './standing.ts';
import { beginWords, comingStep, pastStep } from './steps.ts';

/** A name and what it says. */
type Fact = readonly [string, string];

/** Of a clause where it stands and how it is judged, of a rule how severe it is. */
export function factsOf(explanation: Explanation, language: Language): readonly Fact[] {
  const { standing, alsoJudges } = explanation;
  if (standing === undefined) return ruleRows(explanation, language);
  const judges: readonly Fact[] =
    alsoJudges.length === 0 ? [] : [[say(language, 'Prövar även', 'Also judges'), alsoJudges.join(', ')]];
  return [...clauseRows(standing, language), ...standingRows(standing, language), ...judges];
}

/** Whether the clause is judged, today or from a day on; one that is gone is not. */
export function isJudged({ standing }: Explanation): boolean {
  return standing === undefined || standing.kind === 'held' || standing.kind === 'coming';
}

function ruleRows({ severity }: Explanation, language: Language): readonly Fact[] {
  return say(
    language,
    [
      ['Regel', 'språkets egen, inte ur någon rutin'],
      ['Nivå', severityIn(language, severity)],
    ],
    [
      ['Rule', 'of the language itself, of no routine'],
      ['Severity', severityIn(language, severity)],
    ],
  );
}

function clauseRows({ clause }: Standing, language: Language): readonly Fact[] {
  const { routine, requirement, expired, lastDay } = clause;
  return [
    [say(language, 'Dokument', 'Document'), documentWords(routine)],
    [say(language, 'Giltighet', 'Validity'), validityWords(routine, lastDay, expired, language)],
    [say(language, 'Avsnitt', 'Section'), requirement.section?.value ?? '–'],
    [say(language, 'Ordet', 'Modality'), modalityIn(language, requirement.modality)],
  ];
}

function standingRows(standing: Standing, language: Language): readonly Fact[] {
  const { clause, kind, gone, begins, past, coming } = standing;
  const [now, judged] = [say(language, 'Nu', 'Now'), say(language, 'Prövas', 'Checked')];
  const begun: readonly Fact[] = begins === undefined ? [] : [[now, beginWords(begins, language)]];
  switch (kind) {
    case 'held':
      return [
        [judged, judgedWords(clause.requirement, language)],
        ...(past === undefined ? [] : [[say(language, 'Ändrat', 'Changed'), pastStep(past, language)] as const]),
        ...coming.map((step) => [say(language, 'Framöver', 'Coming'), comingStep(step, language)] as const),
      ];
    case 'coming':
      return [...begun, [say(language, 'Prövas då', 'Checked then'), judgedWords(clause.requirement, language)]];
    case 'gone':
      return [...(gone === undefined ? [] : [[now, goneWords(gone, language)] as const]), ...begun];
    case 'unused':
      return [
        [now, say(language, 'gäller inte: en annan version går före', 'not in force: another version goes before it')],
      ];
    default:
      return kind satisfies never;
  }
}

function documentWords({ text, name, version, document }: Routine): string {
  return `${text?.value ?? name}, version ${version?.value ?? '–'} (${document?.value ?? name})`;
}

function validityWords(
  { validity, updated }: Routine,
  lastDay: Day | undefined,
  expired: boolean,
  language: Language,
): string {
  if (validity === undefined) {
    const day = updated?.value;
    return day === undefined ? '–' : `${say(language, 'uppdaterad', 'updated')} ${formatDay(day)}`;
  }
  const to = lastDay ?? validity.to;
  const end = isUnbounded(to) ? '' : formatDay(to);
  const period =
    `${isUnbounded(validity.from) ? '' : formatDay(validity.from)} ${say(language, 'till', 'to')} ${end}`.trim();
  if (!expired) return period;
  return say(
    language,
    `${period}; gick ut och prövas tills en ny version har kommit`,
    `${period}; expired, judged until a new version comes`,
  );
}

function judgedWords({ bindings, judgedBy, manual }: Requirement, language: Language): string {
  if (bindings.length > 0) {
    const names = bindings.map((binding) => binding.check.value).join(', ');
    return say(language, `av programmet, genom ${names}`, `by the program, through ${names}`);
  }
  if (judgedBy.length > 0) {
    const clauses = judgedBy.map(citationInWords).join(', ');
    return judgedBy.some(({ ground }) => ground !== undefined)
      ? say(language, `genom ${clauses}`, `through ${clauses}`)
      : say(language, `genom ${clauses}, som säger samma sak`, `through ${clauses}, which says the same`);
  }
  if (manual !== undefined) {
    return say(language, `inte av programmet. ${manual.value}`, `not by the program. ${manual.value}`);
  }
  return say(language, 'inte: meningen är en upplysning', 'not at all: the sentence informs');
}
