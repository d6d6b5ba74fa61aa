/** Publishes a set and kills itself before one of the operations: `node publish-child.ts TARGET DAY FILES STOP EXCHANGE`. */
import { publish, realMeans, tidy } from '../../language/cli/generate/publish.ts';
import { setOf, stoppingDisk } from './stopping.ts';

const [target = '', asOf = '', files = '0', at = '0', exchange = 'ja'] = process.argv.slice(2);

const kill = (): never => {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
};

const means = realMeans(stoppingDisk(Number(at), kill, exchange === 'ja'));
tidy(target, means);
publish(target, setOf(asOf, Number(files)), means);
