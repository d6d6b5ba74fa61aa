/** The entry of the executable of one file: the command line, or a program that it starts beside itself. */
import { getAsset } from 'node:sea';
import { start } from '../../language/cli/start.ts';
import { builtAs } from '../../language/disk/cache/build.ts';
import { embed, PROGRAM_SIGN } from '../../language/server/beside.ts';

const textOf = (name: string): string => getAsset(name, 'utf8');
const [, , word = ''] = process.argv;

if (word.startsWith(PROGRAM_SIGN)) {
  process.argv.splice(2, 1);
  new Function('require', textOf(word.slice(PROGRAM_SIGN.length)))(require);
} else {
  embed(textOf);
  builtAs(textOf('build'));
  void start();
}
