#!/usr/bin/env node
/** The entry of the command line. It loads everything else itself, so that Node can keep the compiled code for the next run. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { start } = await import('./start.ts');
await start();
