/** The trace of a judgement as bytes, of which only what is asked for is made into values again. */
import type { ToldFinding, Trace, TraceCounts } from '../../engine/traces/index.ts';

const NONE: readonly ToldFinding[] = [];

/** What is not numbers. */
interface Head extends Pick<TraceCounts, 'units' | 'persons'> {
  readonly files: readonly string[];
}

/** To be given to `traceIn`. */
export function traceParts({ files, written, read, toldOf, counts }: Trace): readonly Buffer[] {
  const { units, persons, beyond } = counts;
  const told = files.map((_, number) => {
    const findings = toldOf(number);
    return Buffer.from(findings.length === 0 ? '' : JSON.stringify(findings), 'utf8');
  });
  const starts = new Uint32Array(files.length + 1);
  for (const [number, { length }] of told.entries()) starts[number + 1] = (starts[number] as number) + length;
  return [
    Buffer.from(JSON.stringify({ files, units, persons } satisfies Head), 'utf8'),
    ...[beyond, written.codes, written.files, read.codes, read.files, starts].map(bytesOf),
    Buffer.concat(told),
  ];
}

/** How many parts it takes. */
export const TRACE_PARTS = 8;

export function traceIn(parts: readonly Buffer[]): Trace {
  const [head, beyond, writtenCodes, writtenFiles, readCodes, readFiles, starts, told] = parts;
  const { files, units, persons } = JSON.parse(String(head)) as Head;
  const from = wholeNumbers(starts);
  return {
    files,
    written: { codes: doubles(writtenCodes), files: wholeNumbers(writtenFiles) },
    read: { codes: doubles(readCodes), files: wholeNumbers(readFiles) },
    toldOf: (number) => {
      const [start = 0, end = 0] = from.subarray(number, number + 2);
      return start === end ? NONE : (JSON.parse(String(told?.subarray(start, end))) as readonly ToldFinding[]);
    },
    counts: { units, persons, beyond: wholeNumbers(beyond) },
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Float64Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

/** Copied, since numbers lie at places that their size divides. */
function wholeNumbers(bytes: Buffer | undefined): Uint32Array {
  return new Uint32Array(copyOf(bytes));
}

function doubles(bytes: Buffer | undefined): Float64Array {
  return new Float64Array(copyOf(bytes));
}

/** Bytes that begin where numbers can. */
export function copyOf(bytes: Buffer = Buffer.alloc(0)): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
