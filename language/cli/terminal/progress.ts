/** How far a long run has come: one line on a terminal, written over and taken away at the end; nothing anywhere else. */

import { terminalWidth } from '../../report/terminal/size.ts';
import { widthOf } from '../../report/terminal/wrap.ts';

/** Milliseconds between two lines that are written as work goes on. */
const PAUSE = 100;
const CLEAR = '\r\u001b[K';

/** Says what is being done. */
export interface Progress {
  /** A new stretch of work. */
  readonly begin: (words: string) => void;
  /** The same work, further on; shown now and then. */
  readonly go: (words: () => string) => void;
  /** Takes the line away, so that something else may be written. */
  readonly end: () => void;
}

type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

/** Progress on a stream. */
export function progressOn(stream: Terminal, env: NodeJS.ProcessEnv): Progress {
  if (stream.isTTY !== true || env['TERM'] === 'dumb') return { begin: () => {}, go: () => {}, end: () => {} };
  let shownAt = 0;
  const show = (words: string): void => {
    shownAt = performance.now();
    stream.write(`${CLEAR}${fitting(words, terminalWidth(stream) - 1)}`);
  };
  return {
    begin: show,
    go: (words) => {
      if (performance.now() - shownAt >= PAUSE) show(words());
    },
    end: () => void stream.write(CLEAR),
  };
}

function fitting(words: string, width: number): string {
  const characters = [...words];
  while (widthOf(characters.join('')) > width) characters.pop();
  return characters.join('');
}
