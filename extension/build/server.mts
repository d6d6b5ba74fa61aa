/** The entry of the language server's bundle. With `--no-cache` it keeps nothing from one start to the next. */
import { betweenStarts } from '../../language/disk/cache/between-starts.ts';
import { serve } from '../../language/server/node.ts';

serve(undefined, process.argv.includes('--no-cache') ? undefined : betweenStarts({}));
