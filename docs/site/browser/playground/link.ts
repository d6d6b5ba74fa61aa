/** The text as a part of an address, after `#`: no browser sends that to a server. */
import type { Files } from './workspace.ts';

/** What a link carries. */
interface Shared {
  readonly files: Files;
  readonly day: string;
}

const MARK = '#t=';
/** A link that holds more is no link of ours. */
const LARGEST = 2_000_000;

/** The end of an address that carries the texts. */
export async function fragmentOf(shared: Shared): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  const packed = await through(bytes, new CompressionStream('deflate-raw'));
  const text = [...packed].map((byte) => String.fromCharCode(byte)).join('');
  return `${MARK}${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** What the end of an address carries; undefined where that is nothing of ours. */
export async function sharedIn(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith(MARK) || fragment.length > LARGEST) return undefined;
  try {
    const text = atob(fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'));
    return checked(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function checked(value: unknown): Shared | undefined {
  const { files, day } = (value ?? {}) as Partial<Record<keyof Shared, unknown>>;
  if (typeof files !== 'object' || files === null || typeof day !== 'string') return undefined;
  const entries = Object.entries(files).filter(([name, text]) => isFileName(name) && typeof text === 'string');
  return entries.length === 0 || !/^\d{4}-\d\d-\d\d$/.test(day)
    ? undefined
    : { files: Object.fromEntries(entries), day };
}

/** A name in the folder, and not out of it. */
function isFileName(name: string): boolean {
  return /^[\p{L}\p{N}_./-]{1,120}$/u.test(name) && !/(^|\/)\.{0,2}(\/|$)/.test(name);
}
