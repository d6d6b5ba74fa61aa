/** What a change of a file is as a patch: to the byte what `patch` applies, with no line around it that nobody may read. */
import { formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import { holdsIdentityNumber } from '../../model/index.ts';

/** The patch. The lines shown around a change end before one that holds an identity number. */
export function patchOf(file: string, before: string, now: string): string {
  // A tab ends a name, so that one with blanks in it is read whole.
  const patch = structuredPatch(`a/${file}`, `b/${file}`, before, now, '', '');
  return formatPatch({ ...patch, hunks: patch.hunks.flatMap(withoutSecrets) });
}

function withoutSecrets(hunk: StructuredPatchHunk): readonly StructuredPatchHunk[] {
  if (!hunk.lines.some(isSecret)) return [hunk];
  const parts: StructuredPatchHunk[] = [];
  let { oldStart, newStart } = hunk;
  let lines: string[] = [];
  const close = (): void => {
    const part = hunkOf(oldStart, newStart, lines);
    if (lines.some(isChange)) parts.push(part);
    oldStart += part.oldLines;
    newStart += part.newLines;
    lines = [];
  };
  for (const line of hunk.lines) {
    if (isSecret(line)) {
      close();
      oldStart++;
      newStart++;
    } else {
      lines.push(line);
    }
  }
  close();
  return parts;
}

function hunkOf(oldStart: number, newStart: number, lines: string[]): StructuredPatchHunk {
  const counted = (sign: string): number =>
    lines.filter((line) => line.startsWith(' ') || line.startsWith(sign)).length;
  return { oldStart, oldLines: counted('-'), newStart, newLines: counted('+'), lines };
}

function isChange(line: string): boolean {
  return line.startsWith('+') || line.startsWith('-');
}

function isSecret(line: string): boolean {
  return line.startsWith(' ') && holdsIdentityNumber(line);
}
