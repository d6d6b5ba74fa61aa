/** RUT-022: a free word that looks like a slip for a known one. */
import { type Declaration, knownWordMeant, type Stated, type WordKind } from '../../model/index.ts';
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
  traits: { safe: ['slip'] },
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
  const known = word === undefined ? undefined : knownWordMeant(kind, word.value);
  if (word === undefined || known === undefined) return;
  told.report('slip', markOf(declaration, word.at), { word: word.value, known });
}
