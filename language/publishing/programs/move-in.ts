/** `move-in TARGET DRAFT`: moves a whole set into an empty folder, whoever presses Ctrl-C meanwhile. */
import { disk } from '../disk.ts';
import { moveHere } from '../move-here.ts';
import { letPassSignals } from '../signals.ts';

letPassSignals();
const [target = '', draft = ''] = process.argv.slice(2);
moveHere({ target, draft }, disk);
