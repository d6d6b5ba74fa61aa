/** Input that could not be read: which, why, and what to do about it. */
import type { Sentence } from '../model/index.ts';

/** A file or folder that was to be read and could not be. */
export interface Unreadable {
  /** As the report names files: relative to the workspace with `/`. */
  readonly file: string;
  readonly reason: Sentence;
  readonly advice: Sentence;
  /** It could hold no text anyway, so no name is missing because of it. */
  readonly holdsNothing?: true;
}

/** Why a file could not be read, as a text that stands at the file itself. */
export function faultText({ reason, advice }: Unreadable): Sentence {
  return { sv: `Filen ${reason.sv}. ${advice.sv}`, en: `The file ${reason.en}. ${advice.en}` };
}

const REASONS: Readonly<Record<string, readonly [Sentence, Sentence]>> = {
  EACCES: [
    { sv: 'får inte läsas', en: 'may not be read' },
    { sv: 'Ge dig själv läsrätt till den.', en: 'Give yourself permission to read it.' },
  ],
  ENOENT: [
    { sv: 'finns inte', en: 'does not exist' },
    { sv: 'Kontrollera namnet och mappen.', en: 'Check the name and the folder.' },
  ],
  EISDIR: [
    { sv: 'är en mapp', en: 'is a folder' },
    { sv: 'Ange en fil i den.', en: 'Name a file in it.' },
  ],
  ENAMETOOLONG: [
    { sv: 'har ett för långt namn', en: 'has too long a name' },
    {
      sv: 'Använd ett kortare namn, eller färre mappar i varandra.',
      en: 'Use a shorter name, or fewer nested folders.',
    },
  ],
  EBUSY: [
    { sv: 'används av ett annat program', en: 'is in use by another program' },
    { sv: 'Stäng den där och försök igen.', en: 'Close it there and try again.' },
  ],
  ELOOP: [
    { sv: 'är en länk som leder till sig själv', en: 'is a link that leads to itself' },
    { sv: 'Ta bort länken.', en: 'Remove the link.' },
  ],
  ERR_FS_FILE_TOO_LARGE: [
    { sv: 'är för stor för att läsas', en: 'is too large to be read' },
    { sv: 'Dela den i flera filer.', en: 'Split it into several files.' },
  ],
};

/** Why the system would not let a file or folder be read. */
export function fromSystem(file: string, fault: unknown): Unreadable {
  const code = (fault as { readonly code?: string }).code ?? '';
  const [reason, advice] = REASONS[code === 'EPERM' ? 'EACCES' : code] ?? [
    { sv: `gick inte att läsa (${code})`, en: `could not be read (${code})` },
    { sv: 'Kontrollera filen och disken.', en: 'Check the file and the disk.' },
  ];
  return { file, reason, advice };
}

/** A link that could not be followed. */
export function brokenLink(file: string, fault: unknown): Unreadable {
  if ((fault as { readonly code?: string }).code !== 'ENOENT') return fromSystem(file, fault);
  return {
    file,
    reason: { sv: 'är en länk till något som inte finns', en: 'is a link to something that does not exist' },
    advice: { sv: 'Ta bort länken eller rätta den.', en: 'Remove the link or mend it.' },
  };
}

/** A folder whose name ends as a file's does. */
export function folderForFile(file: string): Unreadable {
  return {
    file,
    reason: { sv: 'är en mapp men heter som en fil', en: 'is a folder but is named like a file' },
    advice: { sv: 'Byt namn på mappen, utan .rutin på slutet.', en: 'Rename the folder, without .rutin at the end.' },
    holdsNothing: true,
  };
}

/** A socket, a pipe or a device. */
export function notAFile(file: string): Unreadable {
  return {
    file,
    reason: { sv: 'är ingen vanlig fil', en: 'is not an ordinary file' },
    advice: { sv: 'Ta bort den ur arbetsytan.', en: 'Take it out of the workspace.' },
    holdsNothing: true,
  };
}

/** A file with more text than a string can hold. */
export function tooLarge(file: string): Unreadable {
  return fromSystem(file, { code: 'ERR_FS_FILE_TOO_LARGE' });
}
