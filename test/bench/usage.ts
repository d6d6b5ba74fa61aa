/** Preloaded into a measured process: writes what it used to the file that USAGE_FILE names. */
import { writeFileSync } from 'node:fs';

/** Seconds of processor time, all threads together, and the peak of its memory. */
export interface Usage {
  readonly processor: number;
  readonly megabytes: number;
}

process.on('exit', () => {
  const file = process.env['USAGE_FILE'];
  if (file === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = { processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: (maxRSS * 1024) / 1e6 };
  writeFileSync(file, JSON.stringify(usage));
});
