/** Names that the language can hold, made of what exports call things. */
import { canName, kindOfWord } from '../grammar/lexical/keywords.ts';
import { holdsIdentityNumber } from '../model/index.ts';

const NAME = /^[A-Za-zåäöéüÅÄÖÉÜ_][0-9A-Za-zåäöéüÅÄÖÉÜ_]*$/;
const LONGEST = 60;

/** Whether the text can be the name of a declaration as it stands: one that holds a personnummer may not be copied. */
export function isName(text: string): boolean {
  return isWord(text) && canName(kindOfWord(text));
}

/** Whether a text can stand where the language has a free word. */
export function isWord(text: string): boolean {
  return NAME.test(text) && !holdsIdentityNumber(text);
}

/** `FristadVårdcentral` of `Fristad vårdcentral`; `prefix` stands before what begins with a digit or has no letters. */
export function nameFor(text: string, prefix: string): string {
  const words = lettersOf(text).split(/[^0-9A-Za-zåäöéüÅÄÖÉÜ]+/);
  const joined = words
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, LONGEST);
  const name = /^[A-Za-zåäöéüÅÄÖÉÜ]/.test(joined) ? joined : prefix + joined;
  return isName(name) ? name : `${name}_`;
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
