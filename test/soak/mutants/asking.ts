/** The process that runs tests, held at hand: it is asked, and ended where it does not answer. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './areas.ts';
import type { Answer, Question } from './question.ts';

const HOST = join(import.meta.dirname, 'host.ts');
/** What it keeps of each answer is let go of after so many. */
const ANSWERS_OF_ONE = 150;
/** Else code that is imported anew to have its work counted would be taken from where it is not (test/support/work.ts). Its threads take it from the process. */
const OPTIONS = ['--no-compilation-cache'];

/** Asks one process after the other; each begins when it is needed. */
export class Asking {
  #host: ChildProcess | undefined;
  #answers = 0;
  readonly #counted: string;

  /** With the name of a part, its places are counted. */
  constructor(counted = '') {
    this.#counted = counted;
  }

  /**
   * The answer, or nothing where there is none in the time. A process that ends without one has failed.
   * @throws Error where the tests could not be asked.
   */
  async ask(question: Question, longestMs: number): Promise<Answer | undefined> {
    if (this.#answers >= ANSWERS_OF_ONE) this.end();
    this.#host ??= await begun(this.#counted);
    const host = this.#host;
    let late: NodeJS.Timeout | undefined;
    const answer = await new Promise<Answer | undefined>((resolve) => {
      late = setTimeout(() => resolve(undefined), longestMs);
      host.once('message', resolve).once('exit', () => resolve({ failed: 'the tests ended', tests: 0, ran: [] }));
      host.send(question);
    });
    clearTimeout(late);
    host.removeAllListeners('message').removeAllListeners('exit');
    if (answer?.fault !== undefined) throw new Error(answer.fault);
    this.#answers++;
    if (answer === undefined || host.exitCode !== null || host.signalCode !== null) this.end();
    return answer;
  }

  /** Ends the process, if there is one. */
  end(): void {
    this.#host?.kill('SIGKILL');
    this.#host = undefined;
    this.#answers = 0;
  }
}

async function begun(counted: string): Promise<ChildProcess> {
  const host = fork(HOST, [counted], { cwd: ROOT, execArgv: OPTIONS, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await Promise.race([
    once(host, 'message'),
    once(host, 'exit').then(() => Promise.reject(new Error('the tests do not begin'))),
  ]);
  return host;
}
