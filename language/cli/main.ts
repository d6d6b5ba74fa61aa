/**
 * The entry of the command line, once `rutin.js` knows that this Node can run it. It loads everything else itself, so that
 * Node can keep the compiled code for the next run.
 */
import module from 'node:module';

// The first versions of Node 22 have no such cache.
module.enableCompileCache?.();
const { start } = await import('./start.ts');
await start();
