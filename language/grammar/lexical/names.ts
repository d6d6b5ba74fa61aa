/** Names of declarations: what can be one, and one made of what people call the thing. */
import { canName, kindOfWord } from './keywords.ts';

const NAME = /^[A-Za-zåäöéüÅÄÖÉÜ_][0-9A-Za-zåäöéüÅÄÖÉÜ_]*$/;
const LONGEST = 60;

/** Whether a text has the form of a word of the language. */
export function hasFormOfName(text: string): boolean {
  return NAME.test(text);
}

/** Whether a text can be the name of a declaration as it stands. */
export function canBeName(text: string): boolean {
  return hasFormOfName(text) && canName(kindOfWord(text));
}

/** `FristadVårdcentral` of `Fristad vårdcentral`; `prefix` stands before what begins with a digit or has no letters. */
export function nameMadeOf(text: string, prefix: string): string {
  const words = lettersOf(text).split(/[^0-9A-Za-zåäöéüÅÄÖÉÜ]+/);
  const joined = words
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, LONGEST);
  return /^[A-Za-zåäöéüÅÄÖÉÜ]/.test(joined) ? joined : prefix + joined;
}

/** The name, or with the first number after it that makes one nobody has. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let i = 2; isTaken(free); i++) free = `${name}${i}`;
  return free;
}

const LETTERS: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö', Æ: 'Ä', Ø: 'Ö', ß: 'ss', đ: 'd', ł: 'l', Ł: 'L' };

/** Letters that the language has none of, without their marks. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{ASCII}åäöéüÅÄÖÉÜ]/gu, (letter) => {
    const plain = LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
    return /^[A-Za-zåäöÅÄÖ]+$/.test(plain) ? plain : ' ';
  });
}
