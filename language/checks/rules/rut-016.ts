/** RUT-016: a krav that binds a check wrongly, or none. The engine finds it when it reads the routine. */
import { defineRule, type Message } from '../api/index.ts';

function near(message: Message): Message {
  return {
    ...message,
    advice: { sv: 'Menas {nearest}? Annars: {known}.', en: 'Is {nearest} meant? Otherwise: {known}.' },
  };
}

const unknownCheck: Message = {
  sv: 'Kontrollen {word} finns inte',
  en: 'There is no check called {word}',
  advice: { sv: 'De kontroller som finns är {known}.', en: 'The checks are {known}.' },
};

const unknownParameter: Message = {
  sv: 'Kontrollen {check} har ingen uppgift {word}',
  en: 'The check {check} has no parameter {word}',
  advice: { sv: 'Det som kan anges är {known}.', en: 'What can be stated is {known}.' },
};

const unknownSeverity: Message = {
  sv: 'Nivån ”{word}” finns inte',
  en: 'There is no severity “{word}”',
  advice: { sv: 'Skriv nivå fel, varning, upplysning eller tips.', en: 'Write nivå fel, varning, upplysning or tips.' },
};

const unknownGround: Message = {
  sv: '{clause} skiljer inte ut fallet {word}',
  en: '{clause} does not tell the case {word} apart',
  advice: { sv: 'Efter vid kan stå {known}.', en: 'After vid can stand {known}.' },
};

export const rut016 = defineRule({
  code: 'RUT-016',
  severity: 'error',
  messages: {
    unknownCheck,
    unknownCheckNear: near(unknownCheck),
    unknownParameter,
    unknownParameterNear: near(unknownParameter),
    unusedParameter: {
      sv: 'Uppgiften {word} används inte här',
      en: 'The parameter {word} is not used here',
      advice: {
        sv: 'Kontrollen {check} behöver den bara i andra fall. Ta bort raden.',
        en: 'The check {check} needs it in other cases only. Remove the line.',
      },
    },
    missingParameter: {
      sv: 'Kontrollen {check} saknar uppgiften {word}',
      en: 'The check {check} lacks the parameter {word}',
      advice: { sv: 'Skriv {word} och {typeSv} i kontrollen.', en: 'Write {word} and {typeEn} in the check.' },
    },
    wrongType: {
      sv: 'Uppgiften {word} ska vara {typeSv}',
      en: 'The parameter {word} must be {typeEn}',
      advice: {
        sv: 'Rätta värdet. Innan dess prövas inte kravet.',
        en: 'Correct the value. Until then the requirement is not judged.',
      },
    },
    unknownSeverity,
    unknownGround,
    unknownGroundNear: near(unknownGround),
    noGrounds: {
      sv: '{clause} har inga fall att skilja mellan',
      en: '{clause} has no cases to tell apart',
      advice: { sv: 'Ta bort vid och {word}.', en: 'Remove vid and {word}.' },
    },
    unboundRequirement: {
      sv: 'Kravet {clause} har varken kontroll eller skäl',
      en: 'The requirement {clause} has neither a check nor a reason',
      advice: {
        sv: 'Skriv ”kontroll”, ”prövas genom” eller ”manuellt” med skälet. Kräver meningen inget: skriv upplysning.',
        en: 'Write “kontroll”, “prövas genom”, or “manuellt” with the reason. If the sentence asks for nothing: upplysning.',
      },
    },
  },
  judge: {},
});
