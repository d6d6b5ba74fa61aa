/** The whole provisioning for programs, and the schema that describes it. */
import type { Provisioning } from '../../model/index.ts';
import type { Generator } from '../api/index.ts';
import { stampLines } from '../support/stamp.ts';
import { jsonOf, textFile } from '../support/text.ts';
import { schemaOf } from './schema.ts';

const SCHEMA_FILE = 'provisionering.schema.json';

/** `provisionering.json` and `provisionering.schema.json`. */
export const json: Generator = ({ provisioning }) => [
  textFile('provisionering.json', provisioningText(provisioning)),
  textFile(SCHEMA_FILE, `${jsonOf(schemaOf(stampLines(provisioning.stamp).join('; ')), 2)}\n`),
];

/** One value of a list on each line, so that a change of one is a change of one line. */
export function provisioningText(provisioning: Provisioning): string {
  const properties = Object.entries(provisioning).map(([key, value]) => `  ${jsonOf(key)}: ${valueText(value)}`);
  return `{\n  "$schema": ${jsonOf(SCHEMA_FILE)},\n${properties.join(',\n')}\n}\n`;
}

function valueText(value: unknown): string {
  if (!Array.isArray(value)) {
    return jsonOf(value);
  }
  return value.length === 0 ? '[]' : `[\n${value.map((item) => `    ${jsonOf(item)}`).join(',\n')}\n  ]`;
}
