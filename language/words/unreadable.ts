/** Input that could not be read: which, why, and what to do about it. */
import type { Sentence } from '../model/index.ts';
import { UsageError } from './usage-error.ts';

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

/** Why a command cannot go on without a file that was named. */
export function cannotRead(file: string, { reason, advice }: Pick<Unreadable, 'reason' | 'advice'>): UsageError {
  return new UsageError(`${file} ${reason.sv}. ${advice.sv}`, `${file} ${reason.en}. ${advice.en}`);
}

const MIB = 1024 * 1024;
/** A file of more than this is not read; the largest of a whole region is some megabytes. */
export const LARGEST_FILE = 64 * MIB;
/** Nor is a table of text in an import, which is read in pieces. */
export const LARGEST_EXPORT = 128 * MIB;

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
  EBUSY: [
    { sv: 'används av ett annat program', en: 'is in use by another program' },
    { sv: 'Stäng den där och försök igen.', en: 'Close it there and try again.' },
  ],
  ELOOP: [
    { sv: 'är en länk som leder till sig själv', en: 'is a link that leads to itself' },
    { sv: 'Ta bort länken.', en: 'Remove the link.' },
  ],
  ENAMETOOLONG: [
    { sv: 'har en för lång sökväg för systemet', en: 'has a path that is too long for the system' },
    {
      sv: 'Flytta den högre upp, eller ge mapparna kortare namn.',
      en: 'Move it up, or give the folders shorter names.',
    },
  ],
};

const NAME_NOT_UTF8: readonly [Sentence, Sentence] = [
  { sv: 'har ett namn som inte är UTF-8', en: 'has a name that is not UTF-8' },
  { sv: 'Byt namn på den.', en: 'Rename it.' },
];

/** Why the system would not let a file or folder be read. */
export function fromSystem(file: string, fault: unknown): Unreadable {
  const code = (fault as { readonly code?: string }).code ?? '';
  const isMisnamed = code === 'ENOENT' && file.includes('\ufffd');
  const [reason, advice] = isMisnamed
    ? NAME_NOT_UTF8
    : (REASONS[code === 'EPERM' ? 'EACCES' : code] ?? [
        { sv: `gick inte att läsa (${code})`, en: `could not be read (${code})` },
        { sv: 'Kontrollera filen och disken.', en: 'Check the file and the disk.' },
      ]);
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

/** A link to what lies outside: it is never followed, so that nobody else's files are read or written. */
export function linkOut(file: string): Unreadable {
  return {
    file,
    reason: {
      sv: 'är en länk ut ur arbetsytan och följs inte',
      en: 'is a link out of the workspace and is not followed',
    },
    advice: {
      sv: 'Flytta in det som den leder till, eller utelämna den med exclude.',
      en: 'Move what it leads to into the workspace, or leave it out with exclude.',
    },
    holdsNothing: true,
  };
}

/** A file of more than so many bytes. */
export function tooLarge(file: string, largest = LARGEST_FILE): Unreadable {
  const mib = largest / MIB;
  return {
    file,
    reason: { sv: `är för stor för att läsas (över ${mib} MiB)`, en: `is too large to be read (over ${mib} MiB)` },
    advice: { sv: 'Dela den i flera filer.', en: 'Split it into several files.' },
  };
}

/** A file that was written to while it was read. */
export function changedMeanwhile(file: string): Unreadable {
  return {
    file,
    reason: { sv: 'ändrades medan den lästes', en: 'was changed while it was read' },
    advice: { sv: 'Vänta tills den är färdig och försök igen.', en: 'Wait until it is finished and try again.' },
  };
}

/** A file of declarations where an export is asked for. */
export function alreadyDeclared(file: string): Unreadable {
  return {
    file,
    reason: { sv: 'har redan deklarationer i Rutin', en: 'has declarations of Rutin already' },
    advice: {
      sv: 'Ange en export, till exempel provisionering.json.',
      en: 'Name an export, such as provisionering.json.',
    },
  };
}
