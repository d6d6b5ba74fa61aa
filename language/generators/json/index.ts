/** The whole provisioning for programs, and the schema that describes it. */
import type { Provisioning } from '../../provisioning/index.ts';
import type { Generator } from '../api/index.ts';
import { objectPieces } from '../support/lists.ts';
import { stampLines } from '../support/stamp.ts';
import { jsonOf, piecesFile, textFile } from '../support/text.ts';
import { schemaOf } from './schema.ts';

const SCHEMA_FILE = 'provisionering.schema.json';

/** `provisionering.json` and `provisionering.schema.json`. */
export const json: Generator = ({ provisioning, includeAbsenceKind = false }) => [
  piecesFile('provisionering.json', () => provisioningPieces(provisioning)),
  textFile(SCHEMA_FILE, schemaText(provisioning, includeAbsenceKind)),
];

function schemaText({ stamp }: Provisioning, tellsAbsenceKind: boolean): string {
  return `${jsonOf(schemaOf(stampLines(stamp).join('; '), tellsAbsenceKind), 2)}\n`;
}

/** The text of `provisionering.json`. */
export function provisioningPieces(provisioning: Provisioning): IterableIterator<string> {
  return objectPieces({ $schema: SCHEMA_FILE, ...provisioning });
}
