/** Renaming what is declared in the workspace, everywhere at once, or saying why that cannot be. */

import type { Edits, TextEdit } from '../editing/text-edit.ts';
import { canName, kindOfWord } from '../grammar/lexical/keywords.ts';
import { isShipped, type Sentence, type Span, spanOf } from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { finish, type Work } from '../services/work.ts';
import { definitionsOf } from './definition.ts';
import { usesInSteps } from './references.ts';
import { type NameUse, nameAt } from './support/names.ts';

const NAME = /^[A-Za-zåäöéüÅÄÖÉÜ_][0-9A-Za-zåäöéüÅÄÖÉÜ_]*$/;

/** Why something cannot be renamed, or not to that. */
export interface Refusal {
  readonly refusal: Sentence;
}

/** The name at an offset with its place, ready to be renamed. */
export function renameableAt(session: Session, file: string, offset: number): (Span & { name: string }) | Refusal {
  const use = nameAt(session, file, offset);
  if (use === undefined) return no('Här står inget namn som kan bytas.', 'There is no name here to change.');
  const refusal = refusalOf(session, use);
  return refusal ?? { ...spanOf({ anchor: use.declaration.anchor, at: use.at }), name: use.name };
}

/** The edits that give what is named at an offset another name. */
export function renameAt(session: Session, file: string, offset: number, to: string): Edits | Refusal {
  return finish(renameInSteps(session, file, offset, to));
}

/** As `renameAt`, in steps. */
export function* renameInSteps(session: Session, file: string, offset: number, to: string): Work<Edits | Refusal> {
  const use = nameAt(session, file, offset);
  if (use === undefined) return no('Här står inget namn som kan bytas.', 'There is no name here to change.');
  const name = to.trim().normalize('NFC');
  const refusal = refusalOf(session, use) ?? refusalOfName(session, use, name);
  if (refusal !== undefined) return refusal;
  const edits = new Map<string, TextEdit[]>();
  for (const { file: where, start, end } of yield* usesInSteps(session, use)) {
    const known = edits.get(where) ?? [];
    known.push({ start, end, text: name });
    edits.set(where, known);
  }
  return edits;
}

function refusalOf(session: Session, use: NameUse): Refusal | undefined {
  if (use.table === 'inbox') {
    return no(
      'En inkorg heter som språket säger. Byt namn på enheten i stället.',
      'An inbox is called what the language says. Rename the unit instead.',
    );
  }
  if (use.table === 'clause') {
    return no('Ett kravs id står i den skrivna rutinen och byts där.', 'The id of a clause is changed in its routine.');
  }
  if (use.table === 'version') {
    return no('Numret på en version byts där det står.', 'The number of a version is changed where it stands.');
  }
  const definitions = definitionsOf(session, use);
  if (definitions.length === 0) return no(`${use.name} finns inte.`, `There is no ${use.name}.`);
  return definitions.some(({ file }) => isShipped(file))
    ? no(`${use.name} följer med programmet.`, `${use.name} ships with the program.`)
    : undefined;
}

function refusalOfName({ ws }: Session, { table, name: old }: NameUse, name: string): Refusal | undefined {
  if (!NAME.test(name)) {
    return no(
      `${name} går inte som namn. Skriv bokstäver, siffror och _, med en bokstav först.`,
      `${name} does not work as a name. Write letters, digits and _, beginning with a letter.`,
    );
  }
  if (!canName(kindOfWord(name))) {
    return no(`${name} är ett ord i språket. Välj ett annat.`, `${name} is a word of the language. Choose another.`);
  }
  if (name !== old && ws.lookup(table as 'person', name).length > 0) {
    return no(`Namnet ${name} är upptaget.`, `The name ${name} is taken.`);
  }
  return undefined;
}

function no(sv: string, en: string): Refusal {
  return { refusal: { sv, en } };
}
