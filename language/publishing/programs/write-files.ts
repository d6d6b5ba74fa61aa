/** The thread that writes files and takes their digests, while the next ones are made. It is started with the folder to write into. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { sha256 } from '../../server/digest.ts';
import type { Answer, Batch, Portion } from '../portion.ts';
import type { ListedFile } from '../writer.ts';

const folder = workerData as string;
const made = new Set<string>();
let open = { file: 0, bytes: 0, digest: createHash('sha256') };

parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(answerTo(batch), [batch.bytes]));

function answerTo({ bytes, portions }: Batch): Answer {
  const listed: ListedFile[] = [];
  try {
    for (const portion of portions) {
      const own = Buffer.from(bytes, portion.from, portion.to - portion.from);
      const file = portion.isFirst && portion.isLast ? writeWhole(portion, own) : writePart(portion, own);
      if (file !== undefined) listed.push(file);
    }
    return { bytes, listed };
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    return { bytes, listed, fault: { code, syscall, message } };
  }
}

function writeWhole({ path }: Portion, bytes: Buffer): ListedFile {
  writeFileSync(placeOf(path), bytes, { flag: 'wx' });
  return { path, bytes: bytes.length, sha256: sha256(bytes, 'hex') };
}

function writePart({ path, isFirst, isLast }: Portion, bytes: Buffer): ListedFile | undefined {
  if (isFirst) open = { file: openSync(placeOf(path), 'wx'), bytes: 0, digest: createHash('sha256') };
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
