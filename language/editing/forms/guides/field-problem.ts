/** What is wrong with what has been filled in: said at its field, in words for someone who has never seen the language. */
import { passesLuhn } from '../../../checks/support/luhn.ts';
import { canBeName } from '../../../grammar/lexical/names.ts';
import {
  holdsIdentityNumber,
  type Mark,
  type Person,
  personNamed,
  type Sentence,
  type Unit,
  type Workspace,
} from '../../../model/index.ts';
import { personTitle } from '../../../words/index.ts';

/** Something that keeps a form from being written. */
export interface FieldProblem<Field extends string = string> {
  readonly field: Field;
  /** Nothing is wrong with it: it is still to be filled in. */
  readonly isLacking: boolean;
  readonly said: Sentence;
  /** Where the other one stands, of something that is there already. */
  readonly other?: Mark;
}

type Said = Omit<FieldProblem, 'field'>;

const IDENTITY: Sentence = {
  sv: 'Det här ser ut som ett personnummer. Sådana skrivs aldrig i filerna, för det som en gång har sparats går inte att ta bort ur historiken. Skriv namnet eller VGR-id i stället.',
  en: 'This looks like a personal identity number. They are never written in the files, since what has once been saved cannot be taken out of the history. Write the name or the VGR-id instead.',
};

/** Something that is still to be filled in. */
export function lacking(sv: string, en: string): Said {
  return { isLacking: true, said: { sv, en } };
}

/** Something that cannot stand as it is. */
export function wrong(sv: string, en: string, other?: Mark): Said {
  return { isLacking: false, said: { sv, en }, ...(other === undefined ? {} : { other }) };
}

/** What is wrong with any text that is to be written; undefined for nothing. */
export function textProblem(text: string): Said | undefined {
  if (holdsIdentityNumber(text)) return { isLacking: false, said: IDENTITY };
  const isOdd = /[\p{C}\p{Zl}\p{Zp}]/u.test(text);
  return isOdd
    ? wrong(
        'Här står ett tecken som inte syns. Skriv om det för hand.',
        'There is a character here that cannot be seen. Type it anew by hand.',
      )
    : undefined;
}

const OF_HSA = 'SE2321000131-P000000000001';

/** What is wrong with an HSA-id, or with whom it belongs to; an empty one is none. */
export function hsaProblem(ws: Workspace, hsa: string): Said | undefined {
  if (hsa === '') return undefined;
  return textProblem(hsa) ?? hsaFormProblem(hsa) ?? hsaTaken(ws, hsa);
}

function hsaFormProblem(hsa: string): Said | undefined {
  if (!/^SE[0-9]{10}-[A-Za-z0-9]+$/.test(hsa)) {
    return wrong(
      `Ett HSA-id är SE, tio siffror, bindestreck och sedan bokstäver A–Z och siffror, som ${OF_HSA}. Det står i HSA-katalogen.`,
      `An HSA-id is SE, ten digits, a hyphen and then letters A–Z and digits, such as ${OF_HSA}. It stands in the HSA directory.`,
    );
  }
  if (hsa.length > LONGEST_HSA) {
    return wrong(
      'HSA-id är längre än 31 tecken. Jämför med HSA-katalogen.',
      'The HSA-id is longer than 31 characters. Compare with the HSA directory.',
    );
  }
  if (passesLuhn(hsa.slice(2, 12))) return undefined;
  return wrong(
    'De tio siffrorna efter SE stämmer inte: den sista är en kontrollsiffra. Jämför med HSA-katalogen.',
    'The ten digits after SE are not right: the last is a check digit. Compare with the HSA directory.',
  );
}

const LONGEST_HSA = 31;

function hsaTaken(ws: Workspace, hsa: string): Said | undefined {
  const other = (ws.lookup('hsa', hsa.toUpperCase()) as readonly (Person | Unit)[])[0];
  if (other === undefined) return undefined;
  const title = other.kind === 'person' ? personTitle(other) : (other.text?.value ?? other.name);
  return wrong(
    `Samma HSA-id står redan på ${title}. Två kan inte ha samma.`,
    `The same HSA-id already stands on ${title}. Two cannot have the same.`,
    { anchor: other.anchor, at: other.hsa?.at ?? other.nameAt },
  );
}

/** What is wrong with a VGR-id, or with whom it belongs to. */
export function personIdProblem(ws: Workspace, id: string): Said | undefined {
  if (id === '') return lacking('Fyll i VGR-id, som exeet1.', 'Fill in the VGR-id, such as exeet1.');
  const odd = textProblem(id);
  if (odd !== undefined) return odd;
  if (!canBeName(id)) {
    return wrong(
      'Ett VGR-id är bokstäver och siffror utan mellanslag och börjar med en bokstav, som exeet1.',
      'A VGR-id is letters and digits without blanks and begins with a letter, such as exeet1.',
    );
  }
  const other = personCalled(ws, id);
  if (other === undefined) return undefined;
  return wrong(
    `VGR-id ${other.name} finns redan: ${personTitle(other)}.`,
    `The VGR-id ${other.name} is there already: ${personTitle(other)}.`,
    { anchor: other.anchor, at: other.nameAt },
  );
}

/** The person with the VGR-id, also where it is written with other capitals. */
function personCalled(ws: Workspace, id: string): Person | undefined {
  const letters = id.toLowerCase();
  const same = personNamed(ws, id);
  const name = same === undefined ? [...ws.keys('person')].find((one) => one.toLowerCase() === letters) : undefined;
  return same ?? (name === undefined ? undefined : personNamed(ws, name));
}
