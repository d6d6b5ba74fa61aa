/** The server of assistants over standard input and output, until whoever started it hangs up. */
import { Writable } from 'node:stream';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Host } from '../../mcp/host.ts';
import { serverOf } from '../../mcp/server.ts';
import type { Language } from '../../model/index.ts';
import { MISUSE, OK } from '../../report/exit-codes.ts';
import { reportFault } from '../frame/exit.ts';

/** No question is longer, in bytes: what goes on without an end is not read to it. */
const LONGEST_QUESTION = 1 << 20;

const TOO_LONG = {
  sv: 'rutin: En fråga från assistenten är längre än 1 MiB. Servern slutar; starta om den.\n',
  en: 'rutin: A question from the assistant is longer than 1 MiB. The server ends; start it again.\n',
};

/** Serves, and gives the exit code: 0 when the other end hangs up, 2 when what it sends has no end. */
export async function served(host: Host, language: Language): Promise<number> {
  let code: number = OK;
  const transport = new StdioServerTransport(process.stdin, asBytes(process.stdout), {
    maxBufferSize: LONGEST_QUESTION,
  });
  const onerror = ({ message }: Error): void => {
    if (!message.includes('maximum size')) return;
    process.stderr.write(TOO_LONG[language]);
    code = MISUSE;
  };
  const server = serverFactory(host, language);
  await new Promise<void>((resolve) => {
    serveStdio(server, { transport, onerror });
    const close = transport.onclose;
    transport.onclose = () => {
      close?.();
      resolve();
    };
  });
  return code;
}

function serverFactory(host: Host, language: Language): () => ReturnType<typeof serverOf> {
  return () => serverOf(host, (fault) => void reportFault(fault, language));
}

/** Answers have been masked field by field; the ids of questions, which may look like anything, go back as they came. */
function asBytes(stream: NodeJS.WriteStream): Writable {
  return new Writable({ write: (chunk: Buffer, _, done) => void stream.write(chunk, done) });
}
