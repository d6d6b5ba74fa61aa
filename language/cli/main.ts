#!/usr/bin/env node
/** The entry of the command line. */
import { guardStreams, reportFault } from './frame/exit.ts';
import { languageIn } from './frame/language.ts';
import { run } from './frame/program.ts';

const args = process.argv.slice(2);
const language = languageIn(args) ?? 'sv';
guardStreams(language);
process.on('uncaughtException', (fault) => process.exit(reportFault(fault, language)));
process.exitCode = await run(args);
