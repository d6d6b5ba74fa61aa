/** Names that the language can hold, made of what exports call things. */
import { canBeName, hasFormOfName, nameMadeOf } from '../grammar/lexical/names.ts';
import { holdsIdentityNumber } from '../model/index.ts';

export { freeName } from '../grammar/lexical/names.ts';

/** Whether the text can be the name of a declaration as it stands: one that holds a personnummer may not be copied. */
export function isName(text: string): boolean {
  return canBeName(text) && !holdsIdentityNumber(text);
}

/** Whether a text can stand where the language has a free word. */
export function isWord(text: string): boolean {
  return hasFormOfName(text) && !holdsIdentityNumber(text);
}

/** `FristadVårdcentral` of `Fristad vårdcentral`; `prefix` stands before what begins with a digit or has no letters. */
export function nameFor(text: string, prefix: string): string {
  const name = nameMadeOf(text, prefix);
  return isName(name) ? name : `${name}_`;
}
