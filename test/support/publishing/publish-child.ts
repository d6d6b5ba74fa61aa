/** Publishes a set and kills itself before one of the operations: `node publish-child.ts TARGET DAY FILES STOP EXCHANGE`. */
import { tidy } from '../../../language/publishing/leftovers.ts';
import { realMeans } from '../../../language/publishing/means.ts';
import { publish } from '../../../language/publishing/publish.ts';
import { plainWriter, setOf, stoppingDisk } from './stopping.ts';

const [target = '', asOf = '', files = '0', at = '0', exchange = 'ja'] = process.argv.slice(2);

const kill = (): never => {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
};

const disk = stoppingDisk(Number(at), kill, exchange === 'ja');
const means = { ...realMeans(disk), writerFor: plainWriter(disk) };
tidy(target, means);
await publish(target, setOf(asOf, Number(files)), means);
