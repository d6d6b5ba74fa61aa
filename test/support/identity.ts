/** A personnummer that belongs to nobody, put anywhere in any spelling, and whether a text shows a part of it. */
import { Dice } from './dice.ts';

const BIRTH = '19870314';
const LAST = '2391';

/** How people and programs write it. */
export const SPELLINGS: readonly string[] = [
  `${BIRTH}${LAST}`,
  `${BIRTH}-${LAST}`,
  `${BIRTH}+${LAST}`,
  `${BIRTH} ${LAST}`,
  `1987-03-14-${LAST}`,
  `1987-03-14 ${LAST}`,
  `1987 03 14 23 91`,
  `870314-${LAST}`,
  `87-03-14-${LAST}`,
  `870314 - ${LAST}`,
  `Personnr. 870314${LAST}`,
  `född 870314 ${LAST}`,
  `${BIRTH}\u2013${LAST}`,
  `${BIRTH}\u00a0${LAST}`,
  `1987\u200b0314${LAST}`,
  '１９８７０３１４－２３９１',
];

/** Those that can be part of a name. */
export const IN_NAMES: readonly string[] = [`x${BIRTH}${LAST}`, `x_${BIRTH}_${LAST}`, `pnr870314${LAST}`];

const BETWEEN = '[^0-9A-Za-zÀ-ÿ]{0,9}?';
const SHOWN = new RegExp(
  [...'870314'].map((digit) => `[${digit}${String.fromCharCode(0xff10 + Number(digit))}]`).join(BETWEEN),
  'u',
);

/** Where a text shows the day of birth, however it is spelled; undefined where it does not. */
export function shownIn(text: string): string | undefined {
  const at = text.search(SHOWN);
  return at < 0 ? undefined : text.slice(Math.max(0, at - 60), at + 60);
}

/** The text with the number in place of, or beside, some words of it; a name keeps what it is in all places or in one. */
export function planted(text: string, seed: number): string {
  const dice = new Dice(seed);
  const number = dice.pick(SPELLINGS);
  switch (dice.below(6)) {
    case 0:
      return insertedAt(text, dice.below(text.length + 1), ` ${number} `);
    case 1:
      return replacedOne(text, /"[^"\n]*"/g, `"Exempel ${number} Ett"`, dice);
    case 2:
      return replacedOne(text, /(?<![\wåäö"])\d[\d:-]*/g, number, dice);
    case 3:
      return replacedOne(text, /(?<![\wåäö])[\wåäö]+(?![\wåäö])/g, number, dice);
    case 4:
      return replacedOne(text, /$/gm, ` // se ${number}`, dice);
    default:
      return renamed(text, dice);
  }
}

function insertedAt(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

function replacedOne(text: string, pattern: RegExp, words: string, dice: Dice): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return insertedAt(text, 0, `// ${words}\n`);
  const { index, 0: old } = dice.pick(found);
  return text.slice(0, index) + words + text.slice(index + old.length);
}

function renamed(text: string, dice: Dice): string {
  const names = [...text.matchAll(/^\s*(?:person|enhet|verksamhet|funktion) ([\wåäö]+)/gm)].map(
    ([, name]) => name as string,
  );
  if (names.length === 0) return insertedAt(text, 0, `person ${dice.pick(IN_NAMES)} "Exempel Ett" {}\n`);
  const name = dice.pick(names);
  return text.replaceAll(new RegExp(`(?<![\\wåäö])${name}(?![\\wåäö])`, 'g'), dice.pick(IN_NAMES));
}
