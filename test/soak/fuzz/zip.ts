/** Zip files, as workbooks are: their parts as texts, and parts of any kind as a file. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const DEFLATED = 8;

/** A file within a zip. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The parts of a zip, in the order of its own list of them. */
export function unzipped(zip: Buffer): readonly Part[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const parts: Part[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((from, index) =>
      index === 0 ? zip.readUInt32LE(at + from) : zip.readUInt16LE(at + from),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(begin, begin + size);
    const bytes = zip.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed;
    parts.push({ name: zip.toString('utf8', at + 46, at + 46 + name), bytes });
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** A zip of some parts, deflated. */
export function zipped(parts: readonly Part[]): Buffer {
  const [bodies, list]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, bytes } of parts) {
    const [path, packed] = [Buffer.from(name), deflateRawSync(bytes)];
    const shared = headOf(bytes, packed.length, path.length);
    const body = Buffer.concat([signed(LOCAL), shared, path, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    list.push(Buffer.concat([signed(CENTRAL), Buffer.from([20, 0]), shared, place, path]));
    bodies.push(body);
    at += body.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  for (const from of [4, 6]) end.writeUInt16LE(parts.length, from);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, ...list, signed(END), end]);
}

/** What stands alike before a part and in the list: version, flags, way of packing, time, sum, sizes, length of the name. */
function headOf(bytes: Uint8Array, packed: number, name: number): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(0x0800, 2);
  head.writeUInt16LE(DEFLATED, 4);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(packed, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(name, 22);
  return head;
}

function signed(signature: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(signature);
  return four;
}
