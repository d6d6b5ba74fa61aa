/** The differences between an export and the declarations, in words. */
import { ABSENCE_WORDS, type Language } from '../../model/index.ts';
import type { Dated } from '../../provisioning/index.ts';
import { fromTo, listed, say } from '../../words/index.ts';
import { type Away, type Difference, removalOf } from './difference.ts';
import type { Update } from './update.ts';

/** What an update comes to, a line for each difference. */
export function updateLines({ written, held, told }: Update, language: Language): readonly string[] {
  const none = say(
    language,
    'Exporten säger detsamma som deklarationerna. Administratörer och bevakning jämförs inte.',
    'The export says the same as the declarations. Administrators and monitoring are not compared.',
  );
  if (written.length + held.length + told.length === 0) return [none];
  return [
    ...block(
      say(language, 'Det här ändras', 'This changes'),
      written.map((one) => differenceText(one, language)),
    ),
    ...block(
      say(language, 'Det här står inte i exporten, men tas inte bort', 'This is not in the export, but is not removed'),
      held.map((one) => `${differenceText(one, language)} (--allow-removals ${removalOf(one) ?? ''})`),
    ),
    ...block(
      say(language, 'Personer som inte står i listan över personer', 'Persons who are not in the list of persons'),
      told.map((one) => differenceText(one, language)),
    ),
  ];
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
}

/** A difference in a line. */
export function differenceText(difference: Difference, language: Language): string {
  switch (difference.kind) {
    case 'member':
      return changeText(
        `${difference.person} ${say(language, 'i', 'in')} ${difference.inbox}`,
        difference,
        daysText,
        language,
      );
    case 'assignment':
      return changeText(
        `${difference.person}, ${(difference.after ?? difference.before)?.role ?? ''} ${say(language, 'vid', 'at')} ${(difference.after ?? difference.before)?.place ?? ''}`,
        difference,
        daysText,
        language,
      );
    case 'absence':
      return absenceText(difference, language);
    case 'delegate':
      return `${say(language, 'nytt ombud', 'new ombud')}: ${difference.after.person} ${say(language, 'för', 'for')} ${difference.person}${daysText(difference.after, language)}`;
    case 'name':
      return `${difference.person}: ${say(language, 'namnet', 'the name')} ”${difference.before ?? ''}” → ”${difference.after}”`;
    case 'inbox':
      return `${say(language, 'ny inkorg', 'new inbox')}: ${difference.inbox}`;
    case 'declaration':
      return `${say(language, 'ny', 'new')}: ${WHAT[difference.what][language]} ${difference.name}`;
    case 'unlisted':
      return difference.person;
    default:
      return difference satisfies never;
  }
}

/** A change of days changes those of an ombud who has none of his own. */
function absenceText(difference: Extract<Difference, { kind: 'absence' }>, language: Language): string {
  const { person, before, after, delegates } = difference;
  const text = changeText(`${say(language, 'frånvaro', 'absence')} ${person}`, difference, awayText, language);
  if (before === undefined || after === undefined || delegates.length === 0) return text;
  const names = listed(delegates, language);
  return `${text}; ${say(language, `ombud följer med: ${names}`, `the ombud follow: ${names}`)}`;
}

const WHAT = {
  person: { sv: 'person', en: 'person' },
  unit: { sv: 'enhet', en: 'unit' },
  'function-inbox': { sv: 'funktionsinkorg', en: 'funktionsinkorg' },
  part: { sv: 'del av organisationen', en: 'part of the organisation' },
} as const;

function changeText<T extends Dated>(
  what: string,
  { before, after }: { readonly before?: T; readonly after?: T },
  words: (dated: T, language: Language) => string,
  language: Language,
): string {
  if (before === undefined) {
    return `${say(language, 'ny', 'new')}: ${what}${after === undefined ? '' : words(after, language)}`;
  }
  if (after === undefined) return `${say(language, 'borta', 'gone')}: ${what}${words(before, language)}`;
  const [was, is] = [words(before, language).trim(), words(after, language).trim()];
  const none = say(language, 'utan dagar', 'without days');
  return `${say(language, 'ändrad', 'changed')}: ${what}: ${was || none} → ${is || none}`;
}

function daysText({ from, to }: Dated, language: Language): string {
  const words = fromTo(from, to, language);
  return words === '' ? '' : ` ${words}`;
}

function awayText({ absenceKind, ...dated }: Away, language: Language): string {
  const kind = absenceKind === undefined ? '' : say(language, ABSENCE_WORDS[absenceKind], absenceKind);
  return ` ${kind}${daysText(dated, language)}`;
}
