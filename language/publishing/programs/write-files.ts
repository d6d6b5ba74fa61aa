/** The thread that writes files and takes their digests, while the next ones are made. It is started with the folder to write into. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Portion } from '../portion.ts';
import type { ListedFile } from '../writer.ts';

const folder = workerData as string;
const made = new Set<string>();
let open = { file: 0, bytes: 0, digest: createHash('sha256') };

parentPort?.on('message', (portions: readonly Portion[]) => parentPort?.postMessage(answerTo(portions)));

function answerTo(portions: readonly Portion[]): Answer {
  const listed: ListedFile[] = [];
  try {
    for (const portion of portions) {
      const file = portion.isFirst && portion.isLast ? writeWhole(portion) : writePart(portion);
      if (file !== undefined) listed.push(file);
    }
    return { listed };
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    return { listed, fault: { code, syscall, message } };
  }
}

function writeWhole({ path, text }: Portion): ListedFile {
  const bytes = Buffer.from(text, 'utf8');
  writeFileSync(placeOf(path), bytes, { flag: 'wx' });
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function writePart({ path, text, isFirst, isLast }: Portion): ListedFile | undefined {
  if (isFirst) open = { file: openSync(placeOf(path), 'wx'), bytes: 0, digest: createHash('sha256') };
  const bytes = Buffer.from(text, 'utf8');
  writeFileSync(open.file, bytes);
  open.digest.update(bytes);
  open.bytes += bytes.length;
  if (!isLast) return undefined;
  closeSync(open.file);
  return { path, bytes: open.bytes, sha256: open.digest.digest('hex') };
}

/** The path of a file, whose folder is there. */
function placeOf(path: string): string {
  const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  if (!made.has(parent)) {
    mkdirSync(`${folder}/${parent}`, { recursive: true });
    made.add(parent);
  }
  return `${folder}/${path}`;
}
