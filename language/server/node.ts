/** The language server over standard input and output, on the files of this machine. */
import {
  createConnection,
  type Message,
  type MessageStrategy,
  ProposedFeatures,
  StreamMessageReader,
} from 'vscode-languageserver/node';
import { inOrder } from '../lsp/protocol/order.ts';
import { type Host, type StartedWith, startServer } from '../lsp/start.ts';
import { letYoungHeapGrow, ROOM_TO_EDIT } from './heap.ts';
import { lookAt, nodeHost } from './node-host.ts';
import { watchForClient } from './watchdog.ts';
import { WholeMessageWriter } from './whole-messages.ts';

/** What the protocol has a process end with: after `shutdown`, and else. */
const DONE = 0;
const LEFT = 1;

/** The client has hung up, and so long nothing more was heard of what it said before that: there is no more. */
const QUIET_MS = 50;

/** Where something is kept from one start to the next. */
type KeptStore = Pick<NonNullable<Host['kept']>, 'read' | 'write'>;

/** Longer than whoever writes stops to think; and some of those who write without end are gone after the other. */
const PATIENCE = { quiet: 10_000, most: 600_000 } as const;

/** Answers on the streams of this process until the client says `exit`, or hangs up; the process ends with that. */
export function serve(startedWith?: StartedWith, store?: KeptStore): void {
  process.exitCode = LEFT;
  const reader = new StreamMessageReader(process.stdin);
  const writer = new WholeMessageWriter(process.stdout);
  const heard = new Heard(inOrder(writer));
  const connection = createConnection(ProposedFeatures.all, reader, writer, { messageStrategy: heard });
  const kept = store && { ...store, look: lookAt, patience: PATIENCE, wait };
  startServer(connection, heeding({ ...nodeHost, kept }), startedWith);
  for (const gone of ['end', 'close', 'error']) process.stdin.once(gone, () => heard.endWhenQuiet());
}

/** The files of a workspace are read with a pause after some: as they come, the room for new values grows as far as is enough. */
function heeding(host: Host): Host {
  const heed = letYoungHeapGrow(ROOM_TO_EDIT);
  return {
    ...host,
    pause: () => {
      heed();
      return host.pause();
    },
  };
}

/** Keeps no process that has nothing else to do. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** Lets messages through, and knows what is to be known of them when the client is gone. */
class Heard implements MessageStrategy {
  readonly #strategy: MessageStrategy;
  #count = 0;
  #hasShutDown = false;
  #isEnding = false;

  constructor(strategy: MessageStrategy) {
    this.#strategy = strategy;
  }

  handleMessage(message: Message, next: (message: Message) => void): void | Promise<void> {
    const { method, params } = message as Message & { readonly method?: string; readonly params?: unknown };
    this.#count++;
    if (method === 'shutdown') this.#hasShutDown = true;
    if (method === 'initialize') this.#watch((params as { readonly processId?: unknown } | undefined)?.processId);
    return this.#strategy.handleMessage(message, next);
  }

  #watch(client: unknown): void {
    const tell = watchForClient();
    if (typeof client === 'number') tell(client);
  }

  /** Ends the process when all that was said has been read: there may be an `exit` in it. */
  endWhenQuiet(): void {
    if (this.#isEnding) return;
    this.#isEnding = true;
    let before = this.#count;
    setInterval(() => {
      if (this.#count === before) process.exit(this.#hasShutDown ? DONE : LEFT);
      before = this.#count;
    }, QUIET_MS);
  }
}
