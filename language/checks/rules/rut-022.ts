/** RUT-022: a free word that looks like a slip for a known one. */
import { type Declaration, foldLetters, KNOWN_WORDS, type Stated, type WordKind } from '../../model/index.ts';
import { defineRule, type Judging, markOf } from '../api/index.ts';

const messages = {
  slip: {
    sv: 'Menas {known}? Här står {word}',
    en: 'Is {known} meant? Here stands {word}',
    advice: {
      sv: 'Ordet räknas som det är skrivet, alltså inte som {known}. Rätta det, eller låt det stå om det är ett annat ord.',
      en: 'The word counts as written, and so not as {known}. Correct it, or leave it if it is another word.',
    },
  },
} as const;

type Told = Judging<unknown, typeof messages>;

export const rut022 = defineRule({
  code: 'RUT-022',
  severity: 'hint',
  messages,
  judge: {
    unit(unit, told) {
      judgeWord(unit, unit.unitKind, 'unitKind', told);
      judgeWord(unit, unit.certificateMonitoring?.channel, 'channel', told);
    },
    person(person, told) {
      for (const { role, roleIsText, period } of person.assignments) {
        const isPast = period.readable && period.to < told.asOf;
        if (!roleIsText && !isPast) judgeWord(person, role, 'role', told);
      }
    },
    flow(flow, told) {
      judgeWord(flow, flow.channel, 'channel', told);
      judgeWord(flow, flow.content, 'content', told);
    },
  },
});

function judgeWord(declaration: Declaration, word: Stated<string> | undefined, kind: WordKind, told: Told): void {
  if (word === undefined || KNOWN_WORDS[kind].includes(word.value)) return;
  const known = KNOWN_WORDS[kind].find((candidate) => isSlip(word.value, candidate));
  if (known !== undefined) told.report('slip', markOf(declaration, word.at), { word: word.value, known });
}

/** Whether two words differ only in case and the marks on letters, or by one letter too many, too few or another. */
function isSlip(word: string, known: string): boolean {
  return foldLetters(word) === foldLetters(known) || isOneLetterOff(word, known);
}

function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [afterA, afterB] =
    a.length < b.length ? [start, start + 1] : [start + 1, start + Number(a.length === b.length)];
  return a.slice(afterA) === b.slice(afterB);
}
