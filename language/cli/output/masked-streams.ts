/** Standard output and error without the identity numbers of persons, whatever a command writes there. */
import { masked } from '../../model/index.ts';

/** Runs something that writes to the standard streams; each text is masked before it goes there. Bytes go as they are. */
export async function withMaskedStreams<T>(run: () => Promise<T>): Promise<T> {
  const restore = [process.stdout, process.stderr].map(maskStream);
  try {
    return await run();
  } finally {
    for (const undo of restore) undo();
  }
}

function maskStream(stream: NodeJS.WriteStream): () => void {
  const write = stream.write;
  stream.write = ((chunk: string | Uint8Array, ...rest: []) =>
    write.call(stream, typeof chunk === 'string' ? masked(chunk) : chunk, ...rest)) as typeof write;
  return () => {
    stream.write = write;
  };
}
