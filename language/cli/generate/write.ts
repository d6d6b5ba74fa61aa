/** Writes what generators give to the folder that `--out` names, and tells of it on the way. */
import { sha256OfText } from '../../disk/output/sha256.ts';
import { absencesBeyond } from '../../engine/index.ts';
import { expectedFiles, filesOf, type GeneratedFile, type Material, type Target } from '../../generators/index.ts';
import { piecesFile } from '../../generators/support/text.ts';
import type { Language } from '../../model/index.ts';
import {
  disk,
  type GeneratedSet,
  type Means,
  mayReplace,
  publish,
  realMeans,
  targetFor,
  tidy,
  untilCancelled,
} from '../../publishing/index.ts';
import { countingTasks, replacedText, type Written, writingText } from '../../report/generate/summary.ts';
import { keepOldHeap, letYoungHeapGrow, ROOM_TO_WRITE } from '../../server/heap.ts';
import { asUnwritable, asWriting } from '../../words/index.ts';
import type { Progress } from '../terminal/progress.ts';
import { earlierSetIn } from './earlier.ts';

/** A folder to write to. */
interface Outlet {
  /** As the user named it. */
  readonly out: string;
  readonly means: Means;
  /** Its absolute path, links followed. */
  readonly target: string;
}

/** The folder that `--out` names, free of what earlier runs left beside it; a UsageError where none can be. */
export function outletFor(out: string): Outlet {
  const means = realMeans(disk);
  const target = asWriting(out, () => targetFor(out, disk));
  asWriting(out, () => tidy(target, means));
  return { out, means, target };
}

/** Writes the targets asked for. Throws a UsageError where the folder is somebody else's or cannot be written. */
export async function writeMaterial(
  material: Material,
  only: readonly Target[] | undefined,
  { out, means, target }: Outlet,
  progress: Progress,
  language: Language,
  last: GeneratedSet['last'],
): Promise<Written> {
  keepOldHeap();
  const heed = letYoungHeapGrow(ROOM_TO_WRITE);
  const changed = asWriting(out, () => mayReplace(target, disk));
  const tasks = new Map<string, number>();
  const earlier = earlierSetIn(target, material.provisioning.stamp, disk);
  const total = expectedFiles(material, only);
  const files = telling(
    countingTasks(filesOf({ ...material, earlier, digestOf: sha256OfText }, only), tasks),
    total,
    progress,
    language,
    heed,
  );
  const set = { stamp: material.provisioning.stamp, files, ...(last === undefined ? {} : { last }) };
  const onCancel = (): void => {
    progress.end();
    process.stderr.write(`rutin: ${CANCELLED[language]}\n`);
  };
  try {
    const listed = await untilCancelled((cancel) => publish(target, set, means, cancel), onCancel);
    progress.end();
    if (changed.length > 0) process.stderr.write(`rutin: ${replacedText(changed, language)}\n`);
    const { provisioning, ws, until } = material;
    const beyond = absencesBeyond(ws.files.values(), until);
    return { provisioning, files: listed.map(({ path }) => path), tasks, out, language, beyond };
  } catch (fault) {
    progress.end();
    throw asUnwritable(out, fault);
  }
}

/** The files as they come, with a word now and then on how many of all there have been. */
function* telling(
  files: Iterable<GeneratedFile>,
  total: number,
  progress: Progress,
  language: Language,
  heed: () => void,
): IterableIterator<GeneratedFile> {
  let count = 0;
  for (const file of files) {
    const nth = ++count;
    progress.go(() => writingText(nth, total, file.path, language));
    yield heeding(file, heed);
  }
}

/** A file that is heeded as its pieces are made: one may be as long as many others together. */
function heeding({ path, pieces }: GeneratedFile, heed: () => void): GeneratedFile {
  return piecesFile(path, function* () {
    for (const piece of pieces) {
      heed();
      yield piece;
    }
  });
}

const CANCELLED = { sv: 'Avbrutet. Inget skrevs.', en: 'Cancelled. Nothing was written.' };
