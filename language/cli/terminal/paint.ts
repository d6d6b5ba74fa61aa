/** The colours of a terminal. */
import util from 'node:util';
import { type Paint, plain, type Style } from '../../report/terminal/paint.ts';

const coloured: Paint = (style, text) =>
  text === '' ? text : (util.styleText?.(asNodeHasIt(style), text, { validateStream: false }) ?? text);

function asNodeHasIt(style: Style): Parameters<typeof util.styleText>[0] {
  return typeof style === 'string' ? style : [...style];
}

/** The paint for a stream: none with --no-color, NO_COLOR, a dumb terminal or no terminal; FORCE_COLOR overrides the last. */
export function paintFor(stream: { readonly isTTY?: boolean }, wanted: boolean, env: NodeJS.ProcessEnv): Paint {
  if (!wanted || (env['NO_COLOR'] ?? '') !== '') return plain;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '' && forced !== '0') return coloured;
  return stream.isTTY === true && env['TERM'] !== 'dumb' && forced !== '0' ? coloured : plain;
}
