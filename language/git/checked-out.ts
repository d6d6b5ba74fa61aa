/** Whether the files of a working copy are there at all: what git has left out is not gone. */

import { inOwnWords } from '../report/revisions/git-said.ts';
import { canBelong } from '../services/workspace/index.ts';
import { UsageError } from '../words/index.ts';
import { standingOf } from './revision.ts';
import { git } from './run.ts';

/** Throws a UsageError unless the folder, which is to be compared with a revision, is a working copy that holds all files. */
export function refuseUnlessCheckedOut(folder: string, revision: string): void {
  if (!standingOf(folder, revision).hasFiles) {
    throw new UsageError(
      'Här finns ingen arbetskopia, bara git-förrådet. Ange två revisioner, till exempel: rutin diff HEAD~1 HEAD',
      'There is no working copy here, only the git repository. Name two revisions, such as: rutin diff HEAD~1 HEAD',
    );
  }
  const left = leftOut(folder);
  const count = `${left.length} .rutin-`;
  const [first] = left;
  if (first !== undefined) {
    throw new UsageError(
      `Arbetskopian är gles (sparse checkout): ${count}${left.length === 1 ? 'fil' : 'filer'} finns i git men inte här, ${first} till exempel. Hämta fram dem med git sparse-checkout disable, eller ange två revisioner.`,
      `The working copy is sparse: ${count.replace('-', ' ')}${left.length === 1 ? 'file is' : 'files are'} in git but not here, ${first} for instance. Bring them out with git sparse-checkout disable, or name two revisions.`,
    );
  }
}

/** The files of a workspace, below the folder, that are to be in the working copy one day but not now. */
function leftOut(folder: string): readonly string[] {
  const { ok, out, said } = git(folder, ['ls-files', '-t', '-z']);
  if (!ok) throw inOwnWords(folder, said);
  return out
    .toString('utf8')
    .split('\0')
    .flatMap((line) => (line.startsWith('S ') ? [line.slice(2)] : []))
    .filter(canBelong);
}
