/** The differences between an export and the declarations, in words. */
import { ABSENCE_WORDS, type Language } from '../../model/index.ts';
import type { Dated } from '../../provisioning/index.ts';
import { fromTo, listed, say } from '../../words/index.ts';
import { type Assigned, type Away, type Difference, type Gone, isReplaced, removalOf } from './difference.ts';
import type { Update } from './update.ts';

/** What an update comes to, a line for each difference. */
export function updateLines(update: Update, language: Language): readonly string[] {
  const { written, held } = update;
  const none = say(
    language,
    'Exporten säger detsamma som deklarationerna.',
    'The export says the same as the declarations.',
  );
  if (written.length + held.length === 0) return [none];
  const isPerson = (one: Difference): boolean => one.kind === 'gone' && one.what === 'person';
  const lines = (some: readonly Difference[]): readonly string[] => some.map((one) => heldText(one, update, language));
  return [
    ...block(
      say(language, 'Det här ändras', 'This changes'),
      written.map((one) => differenceText(one, language)),
    ),
    ...block(
      say(language, 'Det här står inte i exporten, men tas inte bort', 'This is not in the export, but is not removed'),
      lines(held.filter((one) => !isReplaced(one) && !isPerson(one))),
    ),
    ...block(
      say(language, 'Det här väntar: alla rader om det blev inte lästa', 'This waits: not all rows about it were read'),
      lines(held.filter(isReplaced)),
    ),
    ...block(goneTitle(language), lines(held.filter(isPerson))),
  ];
}

/** Over persons who are declared and not listed. */
export function goneTitle(language: Language): string {
  return say(language, 'Personer som inte står i listan över personer', 'Persons who are not in the list of persons');
}

/** A difference that is not written, with what gives leave to it, or what names it still. */
function heldText(one: Difference, { named }: Update, language: Language): string {
  const text = differenceText(one, language);
  const what = removalOf(one);
  return named.has(one) || what === undefined
    ? `${text}${namedText(named.get(one) ?? [], language)}`
    : `${text} (--allow-removals ${what})`;
}

/** The files that name what would be gone. */
export function namedText(files: readonly string[], language: Language): string {
  if (files.length === 0) return '';
  const names = listed(files, language);
  return say(language, `; nämns fortfarande i ${names}`, `; still named in ${names}`);
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
      return isReplaced(difference)
        ? replacedText(difference, language)
        : changeText(
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
    case 'administrator':
      return changeOfText(
        `${say(language, 'administratör i', 'administrator of')} ${difference.inbox}`,
        difference,
        language,
      );
    case 'monitoring':
      return changeOfText(
        `${say(language, 'bevakning av', 'monitoring of')} ${difference.inbox}`,
        difference,
        language,
      );
    case 'gone':
      return goneText(difference, language);
    default:
      return difference satisfies never;
  }
}

/** One uppdrag in the place of another. */
function replacedText(difference: Extract<Difference, { kind: 'assignment' }>, language: Language): string {
  const { person, before, after } = difference;
  const text = (one: Assigned | undefined): string =>
    one === undefined ? '' : `${one.role}${daysText(one, language)}`;
  const place = after?.place ?? '';
  return `${say(language, 'ändrad', 'changed')}: ${person} ${say(language, 'vid', 'at')} ${place}: ${text(before)} → ${text(after)}`;
}

function goneText({ what, name, isRefused }: Gone, language: Language): string {
  if (isRefused) {
    return say(language, `${name}, som listan säger inte gäller`, `${name}, who does not hold as the list says`);
  }
  return what === 'person' ? name : `${say(language, 'borta', 'gone')}: ${WHAT[what][language]} ${name}`;
}

/** What is the whole of a change by itself: someone, or a line. */
function changeOfText(
  what: string,
  { before, after }: { readonly before?: string; readonly after?: string },
  language: Language,
): string {
  if (before === undefined) return `${say(language, 'ny', 'new')}: ${what}: ${after ?? ''}`;
  if (after === undefined) return `${say(language, 'borta', 'gone')}: ${what}: ${before}`;
  return `${say(language, 'ändrad', 'changed')}: ${what}: ${before} → ${after}`;
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
  inbox: { sv: 'inkorg', en: 'inbox' },
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
