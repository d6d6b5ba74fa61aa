/** What RUT-002 says of a name. */
import type { Message } from '../../api/index.ts';

const UNKNOWN = {
  sv: 'Det finns {noneSv} som heter {name}',
  en: 'There is {noneEn} called {name}',
  advice: { sv: 'Rätta namnet, eller lägg till {name}.', en: 'Correct the name, or add {name}.' },
} as const;

export const messages = {
  unknown: UNKNOWN,
  near: {
    ...UNKNOWN,
    advice: {
      sv: 'Menas {nearest}? Rätta namnet, eller lägg till {name}.',
      en: 'Is {nearest} meant? Correct the name, or add {name}.',
    },
  },
  called: {
    sv: 'Skriv personens VGR-id, inte namnet {name}: {id}',
    en: 'Write the VGR-id of the person, not the name {name}: {id}',
    advice: {
      sv: 'Skriv {id} i stället för {name}, om det är den personen som menas.',
      en: 'Write {id} instead of {name}, if that is the person who is meant.',
    },
  },
  severalCalled: {
    sv: 'Skriv personens VGR-id, inte namnet {name}: {idsSv}',
    en: 'Write the VGR-id of the person, not the name {name}: {idsEn}',
    advice: {
      sv: 'Flera vid enheten heter så. Skriv id:t för den som menas.',
      en: 'Several at the unit are called so. Write the id of the one who is meant.',
    },
  },
  wrongKind: {
    sv: '{name} är {foundSv}, inte {wantedSv}',
    en: '{name} is {foundEn}, not {wantedEn}',
    advice: { sv: 'Skriv namnet på {wantedSv}.', en: 'Write the name of {wantedEn}.' },
  },
  wordMissing: {
    sv: '{name} är {foundSv}: ordet {word} saknas',
    en: '{name} is {foundEn}: the word {word} is missing',
    advice: { sv: 'Skriv {word} {name}.', en: 'Write {word} {name}.' },
  },
  whichInbox: {
    sv: 'Vilken inkorg i {unit} menas?',
    en: 'Which inbox of {unit} is meant?',
    advice: {
      sv: 'Skriv {name}.meddelande eller {name}.samverkan.',
      en: 'Write {name}.meddelande or {name}.samverkan.',
    },
  },
  noSuchInbox: {
    sv: '{unit} har ingen inkorg {inbox}',
    en: '{unit} has no inbox {inbox}',
    advice: {
      sv: 'Rätta namnet, eller lägg till inkorg {inbox} i enheten.',
      en: 'Correct the name, or add inkorg {inbox} to the unit.',
    },
  },
  noKindOfInbox: {
    sv: 'Det finns ingen inkorg som heter {name}.{inbox}',
    en: 'There is no inbox called {name}.{inbox}',
    advice: {
      sv: 'Skriv {name}.meddelande eller {name}.samverkan.',
      en: 'Write {name}.meddelande or {name}.samverkan.',
    },
  },
} as const satisfies Record<string, Message>;
