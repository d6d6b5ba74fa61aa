/** RUT-008: an identity number of a person. Found while the file is read, save where the number of an organisation is one. */
import { holdsIdentityNumber } from '../../model/index.ts';
import { defineRule, markOf } from '../api/index.ts';

const removeNumber = {
  sv:
    'Ta bort numret; personer skrivs med VGR-id. Är filen redan incheckad finns numret kvar i varje tidigare version: ' +
    'anmäl det, så att historiken kan rensas.',
  en:
    'Remove the number; persons are written by their VGR-id. If the file is already committed, the number remains in ' +
    'every earlier version: report it, so that the history can be purged.',
} as const;

export const rut008 = defineRule({
  code: 'RUT-008',
  severity: 'error',
  traits: { saysOfPast: true },
  messages: {
    organisationNumber: {
      severity: 'warning',
      sv: 'Organisationsnumret är ett personnummer eller ett samordningsnummer',
      en: 'The organisation number is the identity number of a person',
      advice: {
        sv:
          'En enskild firma har sin ägares nummer. Behövs det inte, så ta bort raden: numret stannar kvar i git-historiken. ' +
          'Det visas inte i det som skrivs ut.',
        en:
          'A sole trader has the number of the owner. If it is not needed, remove the line: the number stays in git’s ' +
          'history. It is not shown in any output.',
      },
    },
  },
  problems: {
    personalNumber: {
      sv: 'Personnummer i filen: det stannar kvar i git-historiken',
      en: 'Personal identity number in the file: it stays in git’s history',
      advice: removeNumber,
    },
    coordinationNumber: {
      sv: 'Samordningsnummer i filen: det stannar kvar i git-historiken',
      en: 'Coordination number in the file: it stays in git’s history',
      advice: removeNumber,
    },
  },
  judge: {
    principal(principal, { report }) {
      const number = principal.organisationNumber;
      if (number === undefined || !holdsIdentityNumber(number.value)) return;
      report('organisationNumber', markOf(principal, number.at), {});
    },
  },
});
