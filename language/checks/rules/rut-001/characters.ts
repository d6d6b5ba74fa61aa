/** What RUT-001 says of characters: those that the language does not use, and those that are written another way. */
import type { Unreadable } from '../../../model/index.ts';
import type { ProblemMessage } from '../../api/index.ts';

const quoted = {
  sv: 'Hör tecknet till en text, så skriv texten inom citattecken.',
  en: 'If the character belongs to a text, write the text within quotation marks.',
} as const;

const notUsed = {
  sv: '{signsSv} används inte i Rutin',
  en: '{signsEn} is not used in Rutin',
  values: signs,
} as const;

export const characters = {
  'bad-character': {
    sv: 'Tecknet {some} används inte i Rutin. Ta bort det.',
    en: 'The character {some} is not used in Rutin. Remove it.',
    values: someOf,
    advice: quoted,
  },
  'bad-characters': {
    sv: 'Tecknen {some} används inte i Rutin. Ta bort dem.',
    en: '{some} is not used in Rutin. Remove it.',
    values: someOf,
    advice: quoted,
  },
  'other-brackets': {
    ...notUsed,
    advice: {
      sv: 'Block skrivs med { och }. Hör tecknet till en text, så skriv texten inom citattecken.',
      en: 'Blocks are written with { and }. If the character belongs to a text, write the text within quotation marks.',
    },
  },
  'other-comment': {
    ...notUsed,
    advice: {
      sv: 'En kommentar börjar med //. Hör tecknet till en text, så skriv texten inom citattecken.',
      en: 'A comment begins with //. If the character belongs to a text, write the text within quotation marks.',
    },
  },
  'other-signs': { ...notUsed, advice: quoted },
  dash: {
    sv: 'Skriv bindestreck (-) i stället för {some}',
    en: 'Write a hyphen (-) instead of {some}',
    values: ({ found }: Unreadable['bad-character']) => ({ some: found.length > 1 ? `${found[0]}…` : found }),
    advice: { sv: 'Skriv ett vanligt bindestreck: -.', en: 'Write an ordinary hyphen: -.' },
  },
  quotes: {
    sv: 'Texter skrivs inom raka citattecken: "så här"',
    en: 'Texts are written in straight quotation marks: "like this"',
    advice: {
      sv: 'Skriv raka citattecken (") före och efter texten.',
      en: 'Write straight quotation marks (") before and after the text.',
    },
  },
  'unterminated-text': {
    sv: 'Citattecknet avslutas inte på raden',
    en: 'The quotation mark is not closed on its line',
    advice: {
      sv: 'Sätt ett rakt citattecken (") där texten slutar, på samma rad.',
      en: 'Put a straight quotation mark (") where the text ends, on the same line.',
    },
  },
  'unterminated-comment': {
    sv: 'Kommentaren avslutas inte: */ saknas',
    en: 'The comment is not closed: */ is missing',
    advice: { sv: 'Avsluta kommentaren med */.', en: 'End the comment with */.' },
  },
} as const satisfies Record<string, ProblemMessage>;

/** No more characters than this are shown. */
const MOST = 10;

function someOf({ found }: Unreadable['bad-character']) {
  const all = [...found].map(shown);
  return { some: all.slice(0, MOST).join('') + (all.length > MOST ? '…' : '') };
}

/** `Tecknet (`, `Tecknen ()`. */
function signs({ found }: Unreadable['bad-character']) {
  const all = [...found].map(shown);
  const some = all.join('');
  return all.length === 1
    ? { signsSv: `Tecknet ${some}`, signsEn: `The character ${some}` }
    : { signsSv: `Tecknen ${some}`, signsEn: some };
}

/** The character, or its number where it cannot be seen. */
function shown(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? character : `U+${number}`;
}
