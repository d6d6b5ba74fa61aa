/** RUT-008 and RUT-009: what no file may hold anywhere, code or not. */
import { KIND } from '../grammar/generated/tokens.ts';
import type { Tokens } from '../grammar/lexer.ts';
import { type FileProblem, type IdentityNumber, identityNumbersIn } from '../model/index.ts';
import { invisibleIn, invisibleName } from './invisible.ts';

/** What is found in the text of a file; offsets from its start. Linear. */
export function scan(tokens: Tokens): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const found of identityNumbers(tokens)) problems.push(identityProblem(found));
  for (const offset of invisibleIn(tokens.text)) problems.push(invisibleProblem(tokens.text, offset));
  return problems;
}

/** Whether a problem is that of an identity number. */
export function isIdentity({ code }: FileProblem): boolean {
  return code === IDENTITY_NUMBER;
}

/** Anywhere, in what parses and in what does not. The organisation number of a huvudman is judged with the huvudman. */
function identityNumbers(tokens: Tokens): readonly IdentityNumber[] {
  const found = identityNumbersIn(tokens.text);
  if (found.length === 0) return found;
  const stated = organisationNumbers(tokens);
  return found.filter(({ start, end }) => stated.get(start) !== end);
}

/** Where the numbers stand that follow `organisationsnummer`: the end of each by its start. */
function organisationNumbers({ kind, start, end, count }: Tokens): ReadonlyMap<number, number> {
  const stated = new Map<number, number>();
  for (let token = 1; token < count; token++) {
    if (kind[token] === KIND.ORGANISATION_NUMBER && kind[token - 1] === KIND.organisationsnummer) {
      stated.set(start[token] as number, end[token] as number);
    }
  }
  return stated;
}

const IDENTITY_NUMBER = 'RUT-008';

/** The rule of characters that cannot be seen. */
export const INVISIBLE = 'RUT-009';

function identityProblem({ start, end, coordination }: IdentityNumber): FileProblem {
  return {
    code: IDENTITY_NUMBER,
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
    code: INVISIBLE,
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
