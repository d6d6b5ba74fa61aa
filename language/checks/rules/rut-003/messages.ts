/** What RUT-003 says of a name. */
import type { Judging, Message } from '../../api/index.ts';

export const messages = {
  sameName: {
    sv: 'Namnet {name} är redan taget',
    en: 'The name {name} is already taken',
    advice: {
      sv: 'Den som står först gäller. Ge den här ett eget namn, eller ta bort den.',
      en: 'The one that stands first holds. Give this one a name of its own, or remove it.',
    },
  },
  overlap: {
    sv: 'Två versioner av {document} gäller samtidigt',
    en: 'Two versions of {document} are valid at once',
    advice: {
      sv: 'Skriv ersätter "{earlier}" om den här tar vid, eller låt den börja dagen efter att den äldre slutar.',
      en: 'Write ersätter "{earlier}" if this one takes over, or let it begin on the day after the older ends.',
    },
  },
  sameVersion: {
    sv: 'Samma version av {document} finns redan',
    en: 'The same version of {document} is already there',
    advice: {
      sv: 'Ge den ett eget versionsnummer, eller ta bort den.',
      en: 'Give it a version of its own, or remove it.',
    },
  },
  sameClause: {
    sv: 'Kravet {clause} finns redan i rutinen',
    en: 'The requirement {clause} is already in the routine',
    advice: {
      sv: 'Ge det ett eget id, eller ta bort det ena.',
      en: 'Give it an id of its own, or remove one of them.',
    },
  },
} as const satisfies Record<string, Message>;

export type Told = Judging<unknown, typeof messages>;
