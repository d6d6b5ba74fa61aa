/** RUT-006: an HSA-id of the wrong form, or one that two declarations share. */
import { holdsItsName, type Person, type Stated, type Unit } from '../../model/index.ts';
import { personTitle } from '../../words/index.ts';
import { defineRule, type Judging, type Message, markOf } from '../api/index.ts';
import { passesLuhn } from '../support/luhn.ts';
import { titled } from '../support/naming.ts';

const FORM = /^SE[0-9]{10}-[A-Za-z0-9]+$/;
/** Where the ten digits stand. */
const DIGITS = [2, 12] as const;
const LONGEST = 31;

const messages = {
  form: {
    sv: 'HSA-id {id} har fel form',
    en: 'The HSA-id {id} has the wrong form',
    advice: {
      sv: 'Det är SE, tio siffror, bindestreck och sedan bokstäver A–Z och siffror, som SE2321000131-E000000000101.',
      en: 'It is SE, ten digits, a hyphen and then letters A–Z and digits, as in SE2321000131-E000000000101.',
    },
  },
  tooLong: {
    sv: 'HSA-id {id} är längre än 31 tecken',
    en: 'The HSA-id {id} is longer than 31 characters',
    advice: { sv: 'Skriv det som det står i HSA-katalogen.', en: 'Write it as it stands in the HSA directory.' },
  },
  checkDigit: {
    sv: 'Kontrollsiffran i HSA-id {id} stämmer inte',
    en: 'The check digit of the HSA-id {id} is wrong',
    advice: {
      sv: 'De tio siffrorna efter SE är ett organisationsnummer. Jämför med HSA-katalogen.',
      en: 'The ten digits after SE are an organisation number. Compare with the HSA directory.',
    },
  },
  shared: {
    sv: 'HSA-id {id} finns redan på {other}',
    en: 'The HSA-id {id} already belongs to {other}',
    advice: {
      sv: 'Två kan inte ha samma. Rätta det som är fel.',
      en: 'Two cannot have the same. Correct the one that is wrong.',
    },
  },
} as const satisfies Record<string, Message>;

type Told = Judging<unknown, typeof messages>;

export const rut006 = defineRule({
  code: 'RUT-006',
  severity: 'error',
  traits: { saysOfPast: true },
  messages,
  judge: { unit: judge, person: judge },
});

function judge(declaration: Unit | Person, told: Told): void {
  const { hsa } = declaration;
  if (hsa === undefined) return;
  const fault = faultOf(hsa.value);
  if (fault === undefined) judgeUnique(declaration, hsa, told);
  else told.report(fault, markOf(declaration, hsa.at), { id: hsa.value });
}

function faultOf(id: string): 'form' | 'tooLong' | 'checkDigit' | undefined {
  if (!FORM.test(id)) return 'form';
  if (id.length > LONGEST) return 'tooLong';
  return passesLuhn(id.slice(...DIGITS)) ? undefined : 'checkDigit';
}

function judgeUnique(declaration: Unit | Person, hsa: Stated<string>, { ws, report }: Told): void {
  const all = ws.lookup('hsa', hsa.value.toUpperCase()) as readonly (Unit | Person)[];
  if (all.length < 2) return;
  const first = all.find((other) => holdsItsName(ws, other));
  if (first === undefined || first === declaration) return;
  const echo = {
    sv: `HSA-id ${hsa.value} finns också på ${titleOf(declaration)}. Två kan inte ha samma.`,
    en: `The HSA-id ${hsa.value} also belongs to ${titleOf(declaration)}. Two cannot have the same.`,
  };
  const message = { sv: 'Den första.', en: 'The first one.' };
  const related = [{ mark: markOf(first, first.hsa?.at ?? first.nameAt), message, echo }];
  report('shared', markOf(declaration, hsa.at), { id: hsa.value, other: titleOf(first) }, { related });
}

function titleOf(declaration: Unit | Person): string {
  return declaration.kind === 'person' ? personTitle(declaration) : titled(declaration);
}
