/** Who could stand in, as JSON. */
import { jsonOf } from '../../generators/support/text.ts';
import type { OmbudReport } from './report.ts';

export function ombudJson(report: OmbudReport): string {
  return `${jsonOf({ version: 1, decided: false, ...report }, 2)}\n`;
}
