/** What a measured process used. It tells so itself: what it is told by must not cost what it tells. */

/** Seconds of processor time, all threads together, and the peak of its memory. */
export interface Usage {
  readonly processor: number;
  readonly megabytes: number;
}

/** Plain, so that Node has nothing to strip from it: that alone would take as long as an empty Node does. */
const TELLING = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: (maxRSS * 1024) / 1e6 };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});`;

/** Arguments with which a Node tells what it used, in the file that USAGE_FILE names. */
export const USAGE: readonly string[] = ['--import', `data:text/javascript,${encodeURIComponent(TELLING)}`];
