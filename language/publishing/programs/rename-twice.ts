/** `rename-twice TARGET OLD DRAFT`: puts the old set away and the new one in its place, whoever presses Ctrl-C meanwhile. */
import { disk } from '../disk.ts';
import { letPassSignals } from '../signals.ts';
import { renameHere } from '../two-renames.ts';

letPassSignals();
const [target = '', old = '', draft = ''] = process.argv.slice(2);
renameHere({ target, old, draft }, disk);
