/** Input that could not be read: which, why, and what to do about it. */
import type { Sentence } from '../model/index.ts';

/** A file or folder that was to be read and could not be. */
export interface Unreadable {
  /** As the report names files: relative to the workspace with `/`. */
  readonly file: string;
  readonly reason: Sentence;
  readonly advice: Sentence;
}

/** Why a file could not be read, as a text that stands at the file itself. */
export function faultText({ reason, advice }: Unreadable): Sentence {
  return { sv: `Filen ${reason.sv}. ${advice.sv}`, en: `The file ${reason.en}. ${advice.en}` };
}

const LINE_FEED = 10;

/** A file of more than this is not read; the largest of a whole region is some megabytes. */
const LARGEST_MIB = 64;
export const LARGEST_FILE = LARGEST_MIB * 1024 * 1024;

const REASONS: Readonly<Record<string, readonly [Sentence, Sentence]>> = {
  EACCES: [
    { sv: 'får inte läsas', en: 'may not be read' },
    { sv: 'Ge dig själv läsrätt till den.', en: 'Give yourself permission to read it.' },
  ],
  ENOENT: [
    { sv: 'finns inte (en länk som pekar fel?)', en: 'does not exist (a link that points nowhere?)' },
    { sv: 'Ta bort länken eller rätta den.', en: 'Remove the link or mend it.' },
  ],
  ELOOP: [
    { sv: 'är en länk som leder till sig själv', en: 'is a link that leads to itself' },
    { sv: 'Ta bort länken.', en: 'Remove the link.' },
  ],
  ERR_FS_FILE_TOO_LARGE: [
    {
      sv: `är för stor för att läsas (över ${LARGEST_MIB} MiB)`,
      en: `is too large to be read (over ${LARGEST_MIB} MiB)`,
    },
    { sv: 'Dela den i flera filer.', en: 'Split it into several files.' },
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

/** A folder whose name ends as a file's does. */
export function folderForFile(file: string): Unreadable {
  return {
    file,
    reason: { sv: 'är en mapp men heter som en fil', en: 'is a folder but is named like a file' },
    advice: { sv: 'Byt namn på mappen, utan .rutin på slutet.', en: 'Rename the folder, without .rutin at the end.' },
  };
}

/** A socket, a pipe or a device. */
export function notAFile(file: string): Unreadable {
  return {
    file,
    reason: { sv: 'är ingen vanlig fil', en: 'is not an ordinary file' },
    advice: { sv: 'Ta bort den ur arbetsytan.', en: 'Take it out of the workspace.' },
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
  };
}

/** A file in another encoding: the first line that is not UTF-8, and what it looks like instead. */
export function notUtf8(file: string, bytes: Uint8Array, isUtf8: (bytes: Uint8Array) => boolean): Unreadable {
  const line = firstBadLine(bytes, isUtf8);
  const encoding = looksLike(bytes);
  return {
    file,
    reason: {
      sv: `är inte UTF-8 (rad ${line}; ser ut som ${encoding})`,
      en: `is not UTF-8 (line ${line}; looks like ${encoding})`,
    },
    advice: { sv: 'Spara om filen med teckenkodningen UTF-8.', en: 'Save the file again as UTF-8.' },
  };
}

/** Line breaks are never part of a longer UTF-8 sequence, so each line can be asked by itself. */
function firstBadLine(bytes: Uint8Array, isUtf8: (bytes: Uint8Array) => boolean): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) {
      return line;
    }
    line++;
    start = end + 1;
  }
  return line;
}

function looksLike(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked ? 'UTF-16' : 'Windows-1252';
}

/** A file of more than `LARGEST_FILE`. */
export function tooLarge(file: string): Unreadable {
  return fromSystem(file, { code: 'ERR_FS_FILE_TOO_LARGE' });
}
