/** The entry of the command line's bundle. The older of the Nodes that come with editors keep no compiled code. */
import { start } from '../../language/cli/start.ts';

await start();
