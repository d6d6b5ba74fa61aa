/** RUT-008 and RUT-009: what no file may hold anywhere, code or not. */
import { KIND } from '../grammar/generated/tokens.ts';
import type { Tokens } from '../grammar/lexer.ts';
import type { FileProblem } from '../model/index.ts';
import { findIdentityNumbers, type IdentityNumber } from './identity-numbers.ts';
import { invisibleIn, invisibleName } from './invisible.ts';

/** What is found in the text of a file; offsets from its start. Linear. */
export function scan(tokens: Tokens): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const found of identityNumbers(tokens)) problems.push(identityProblem(found));
  for (const offset of invisibleIn(tokens.text)) problems.push(invisibleProblem(tokens.text, offset));
  return problems;
}

/** In texts, in names, and in what lies between tokens: comments. Numbers and ids in code are never looked at. */
function identityNumbers(tokens: Tokens): readonly IdentityNumber[] {
  const { text, kind, start, end, count } = tokens;
  const found: IdentityNumber[] = [];
  let before = 0;
  for (let token = 0; token < count; token++) {
    const from = start[token] as number;
    const to = end[token] as number;
    if (from - before > SHORTEST) findIdentityNumbers(text, before, from, found);
    if (to - from >= SHORTEST && (kind[token] === KIND.TEXT || kind[token] === KIND.NAME)) {
      findIdentityNumbers(text, from, to, found);
    }
    before = to;
  }
  findIdentityNumbers(text, before, text.length, found);
  return found;
}

/** Nothing shorter holds an identity number: six digits and four. */
const SHORTEST = 10;

function identityProblem(found: IdentityNumber): FileProblem {
  const { start, end, coordination } = found;
  return {
    code: 'RUT-008',
    start,
    end,
    message: coordination ? COORDINATION_NUMBER : PERSONAL_NUMBER,
    advice: REMOVE_NUMBER,
    related: [],
  };
}

const PERSONAL_NUMBER = {
  sv: 'Personnummer i filen: det stannar kvar i git-historiken',
  en: 'Personal identity number in the file: it stays in git’s history',
};

const COORDINATION_NUMBER = {
  sv: 'Samordningsnummer i filen: det stannar kvar i git-historiken',
  en: 'Coordination number in the file: it stays in git’s history',
};

const REMOVE_NUMBER = {
  sv:
    'Ta bort numret; personer skrivs med VGR-id. Är filen redan incheckad finns numret kvar i varje tidigare version: ' +
    'anmäl det, så att historiken kan rensas.',
  en:
    'Remove the number; persons are written by their VGR-id. If the file is already committed, the number remains in ' +
    'every earlier version: report it, so that the history can be purged.',
};

function invisibleProblem(text: string, offset: number): FileProblem {
  const codePoint = text.codePointAt(offset) as number;
  const name = invisibleName(codePoint);
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'RUT-009',
    start: offset,
    end: offset + (codePoint > 0xffff ? 2 : 1),
    message: { sv: `Osynligt tecken: ${name.sv} (${code})`, en: `Invisible character: ${name.en} (${code})` },
    advice: REMOVE_CHARACTER,
    related: [],
  };
}

const REMOVE_CHARACTER = {
  sv: 'Ta bort tecknet. Det syns inte, men kan ändra hur raden läses.',
  en: 'Remove the character. It cannot be seen, but can change how the line reads.',
};
