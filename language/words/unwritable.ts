/** Output that could not be written: why, and what to do about it. */
import type { Sentence } from '../model/index.ts';
import { UsageError } from './usage-error.ts';

const FORBIDDEN: Sentence = {
  sv: 'du får inte skriva där. Ge dig själv skrivrätt till mappen och den ovanför, eller ange en annan',
  en: 'you may not write there. Give yourself permission to write to the folder and the one above, or name another',
};

const FULL: Sentence = {
  sv: 'disken är full. Gör plats, eller ange en annan disk',
  en: 'the disk is full. Make room, or name another disk',
};

const REASONS: Readonly<Record<string, Sentence>> = {
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: { sv: 'disken går bara att läsa. Ange en annan', en: 'the disk can only be read. Name another' },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EBUSY: {
    sv: 'mappen används, eller är en disk för sig. Stäng det som använder den, eller ange en mapp i den',
    en: 'the folder is in use, or is a disk of its own. Close what uses it, or name a folder in it',
  },
  EXDEV: {
    sv: 'mappen är en disk för sig. Ange en mapp i den',
    en: 'the folder is a disk of its own. Name a folder in it',
  },
  EEXIST: {
    sv: 'någon annan skrev där samtidigt. Titta efter vad som står där, och kör igen',
    en: 'someone else wrote there at the same time. See what stands there, and run again',
  },
  ENOTDIR: {
    sv: 'en del av sökvägen är en fil och ingen mapp. Ange en annan',
    en: 'a part of the path is a file and not a folder. Name another',
  },
  ENOENT: { sv: 'mappen finns inte. Skapa den först', en: 'the folder does not exist. Make it first' },
  EISDIR: { sv: 'det är en mapp. Ange en fil', en: 'it is a folder. Name a file' },
  ENAMETOOLONG: { sv: 'namnet är för långt. Ange ett kortare', en: 'the name is too long. Name a shorter one' },
};

/** What a system throws. */
interface SystemFault {
  readonly code?: string;
  readonly syscall?: string;
}

/** Runs what writes to a path: what the system refuses is nothing wrong with the program. */
export function asWriting<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (fault) {
    throw asUnwritable(path, fault);
  }
}

/** What the system refuses, in words; any other fault as it is. */
export function asUnwritable(path: string, fault: unknown): unknown {
  const { code, syscall } = fault as SystemFault;
  return fault instanceof UsageError || code === undefined || syscall === undefined ? fault : unwritable(path, fault);
}

/** Why the system would not let a path be written. */
export function unwritable(path: string, fault: unknown): UsageError {
  const code = (fault as SystemFault).code ?? '';
  const reason = REASONS[code] ?? {
    sv: `systemet svarar ${code}. Stäng filer därifrån som är öppna, och kontrollera att du får skriva där`,
    en: `the system answers ${code}. Close files from there that are open, and make sure that you may write there`,
  };
  return new UsageError(`${path} gick inte att skriva: ${reason.sv}.`, `${path} could not be written: ${reason.en}.`);
}
