/** Who could stand in, as JSON. */
import { jsonOf } from '../../generators/support/text.ts';
import type { Stamp } from '../../provisioning/index.ts';
import type { OmbudReport } from './report.ts';

export function ombudJson(report: OmbudReport, stamp: Stamp): string {
  return `${jsonOf({ version: 1, stamp, decided: false, ...report }, 2)}\n`;
}
