/** Colours, where the reader wants them. */
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Dresses a text in a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Text without any colour. */
export const plain: Paint = (_, text) => text;

const coloured: Paint = (style, text) => (text === '' ? text : styleText(style, text, { validateStream: false }));

/** The paint for a stream: none with --no-color, NO_COLOR, a dumb terminal or no terminal; FORCE_COLOR overrides the last. */
export function paintFor(stream: { readonly isTTY?: boolean }, wanted: boolean, env: NodeJS.ProcessEnv): Paint {
  if (!wanted || (env['NO_COLOR'] ?? '') !== '') {
    return plain;
  }
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '' && forced !== '0') {
    return coloured;
  }
  return stream.isTTY === true && env['TERM'] !== 'dumb' && forced !== '0' ? coloured : plain;
}
