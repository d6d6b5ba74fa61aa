/** Which findings are asked about: by a fingerprint or the beginning of one, or by the line that they are on. */
import type { WordedFinding } from '../../engine/index.ts';
import { counted, UsageError } from '../../words/index.ts';

/** What is known where it is asked. */
interface Known {
  /** All that is found, in order. */
  readonly found: readonly WordedFinding[];
  /** The names that a file may have in the workspace, by the one that is written. */
  readonly filesCalled: (written: string) => readonly string[];
  readonly isFile: (file: string) => boolean;
  /** A file as it is shown. */
  readonly shown: (file: string) => string;
}

/** So many others are named where there is none. */
const NAMED = 3;

/**
 * The findings that are meant; on a line all that are there.
 * @throws UsageError where none is, or a beginning is that of several
 */
export function findingsAsked(asked: string, known: Known): readonly WordedFinding[] {
  const [, file, line] = /^(.+?):([0-9]+)(?::[0-9]+)?$/.exec(asked.trim()) ?? [];
  if (file !== undefined && line !== undefined) return onLine(file, Number(line), known);
  const wanted = asked.trim().toLowerCase();
  const found = known.found.filter(({ worded }) => wanted !== '' && worded.fingerprint.startsWith(wanted));
  if (found.length > 1) throw several(wanted, found, known);
  if (found.length === 0) throw noFingerprint(asked, known);
  return found;
}

function onLine(written: string, line: number, known: Known): readonly WordedFinding[] {
  const names = known.filesCalled(written);
  const inFile = known.found.filter(({ worded }) => names.includes(worded.file));
  const found = inFile.filter(({ worded }) => worded.line <= line && line <= worded.endLine);
  if (found.length > 0) return found;
  if (!names.some(known.isFile)) throw noFile(written);
  throw noneOnLine(written, line, inFile);
}

function noFile(file: string): UsageError {
  return new UsageError(
    `${file} är ingen fil i arbetsytan. Skriv FIL:RAD som rutin check visar den.`,
    `${file} is no file of the workspace. Write FILE:LINE as rutin check shows it.`,
  );
}

function noneOnLine(file: string, line: number, inFile: readonly WordedFinding[]): UsageError {
  const near = [...inFile]
    .sort((a, b) => Math.abs(a.worded.line - line) - Math.abs(b.worded.line - line))
    .slice(0, NAMED)
    .sort((a, b) => a.worded.line - b.worded.line);
  if (near.length === 0) {
    return new UsageError(
      `${file} har inga fynd. Kör rutin check för att se var de finns.`,
      `${file} has no findings. Run rutin check to see where there are any.`,
    );
  }
  const named = (word: string): string =>
    near.map(({ worded }) => `${word} ${worded.line} (${worded.code})`).join(', ');
  return new UsageError(
    `Inget fynd på rad ${line} i ${file}. Närmaste fynd: ${named('rad')}.`,
    `No finding on line ${line} of ${file}. The nearest: ${named('line')}.`,
  );
}

function several(wanted: string, found: readonly WordedFinding[], { shown }: Known): UsageError {
  const named = found
    .slice(0, NAMED)
    .map(({ worded }) => `${worded.fingerprint} (${worded.code}, ${shown(worded.file)}:${worded.line})`)
    .join(', ');
  return new UsageError(
    `${counted(found.length, 'fynd', 'fynd')} börjar på ${wanted}: ${named}. Skriv fler tecken.`,
    `${counted(found.length, 'finding', 'findings')} begin with ${wanted}: ${named}. Write more of it.`,
  );
}

function noFingerprint(asked: string, { found, shown }: Known): UsageError {
  const places = found
    .filter(({ worded }) => worded.code === asked.trim().toUpperCase())
    .slice(0, NAMED)
    .map(({ worded }) => `${shown(worded.file)}:${worded.line}`)
    .join(', ');
  if (places !== '') {
    return new UsageError(
      `${asked} är ett krav eller en regel. Fynd av det: ${places}. Skriv FIL:RAD.`,
      `${asked} is a clause or a rule. Findings of it: ${places}. Write FILE:LINE.`,
    );
  }
  return new UsageError(
    `Inget fynd har fingeravtrycket ${asked}. Skriv FIL:RAD, eller ta fingeravtrycket ur rutin check --format json.`,
    `No finding has the fingerprint ${asked}. Write FILE:LINE, or take the fingerprint from rutin check --format json.`,
  );
}
