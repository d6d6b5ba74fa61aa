/** What is said of a row whose letters are not as they were. */
import type { CleanFault } from '../clean.ts';
import { both, type Remarks, type Whence } from '../remark.ts';
import { folded } from '../values/folded.ts';
import type { Column } from './column.ts';
import type { RawRow } from './raw-row.ts';

type Told = readonly [
  fault: CleanFault,
  level: 'skipped' | 'noted',
  reason: readonly [string, string],
  advice: readonly [string, string],
];

const TOLD: readonly Told[] = [
  [
    'lost',
    'skipped',
    ['Raden har tecknet �: bokstäver har gått förlorade', 'The row has the sign �: letters have been lost'],
    ['Exportera om som UTF-8.', 'Export anew as UTF-8.'],
  ],
  [
    'identity',
    'noted',
    ['Ett personnummer togs bort ur raden', 'An identity number was removed from the row'],
    ['Ta bort det ur källan också.', 'Remove it from the source as well.'],
  ],
  [
    'invisible',
    'noted',
    ['Osynliga tecken togs bort ur raden', 'Invisible characters were removed from the row'],
    ['Jämför värdet med källan.', 'Compare the value with the source.'],
  ],
  [
    'mended',
    'noted',
    ['Förvanskade bokstäver återställdes, som Ã¤ till ä', 'Garbled letters were restored, such as Ã¤ to ä'],
    ['Inget: bara det som säkert var fel ändrades.', 'Nothing: only what was wrong for certain was changed.'],
  ],
  [
    'garbled',
    'skipped',
    [
      'Raden har bokstäver som ser förvanskade ut och inte går att återställa säkert',
      'The row has letters that look garbled and cannot be restored for certain',
    ],
    ['Exportera om som UTF-8, eller rätta raden.', 'Export anew as UTF-8, or correct the row.'],
  ],
  [
    'unpaired',
    'skipped',
    ['Raden har ett citattecken (") utan sitt andra', 'The row has a quotation mark (") without its other'],
    ['Rätta raden, eller exportera om.', 'Correct the row, or export anew.'],
  ],
];

/** Says what was wrong with the letters of a row. */
export function noteFaults(whence: Whence, faults: ReadonlySet<CleanFault>, remarks: Remarks): void {
  for (const [fault, level, reason, advice] of TOLD) {
    if (faults.has(fault)) remarks[level](whence, both(...reason), both(...advice));
  }
}

/** Roles that much hangs on: one in a column that is not used must not be lost unseen. */
const GRAVE = /chef|sekreterare|chief|manager|head|secretary|ansvarig|forestandare|ledare|leader|direktor|director/;

/** A column of roles in whose stead another is used, and where it stands in a row. */
export interface LesserRole {
  readonly at: number;
  readonly head: string;
  readonly rival: string;
}

/** The columns of roles that are not used, among those of a row. */
export function lesserRoles(columns: readonly (Column | undefined)[]): readonly LesserRole[] {
  return columns.flatMap((column, at) =>
    column?.field === 'role' && column.rival !== undefined ? [{ at, head: column.head, rival: column.rival }] : [],
  );
}

/** Says where a column that is not used has a grave role, and the one that is used has another. */
export function noteLostRole(
  whence: Whence,
  cells: RawRow['cells'],
  lesser: readonly LesserRole[],
  role: string | undefined,
  remarks: Remarks,
): void {
  for (const { at, head, rival } of lesser) {
    const value = cells.at(at);
    if (!GRAVE.test(folded(value)) || folded(value) === folded(role ?? '')) continue;
    remarks.skipped(
      whence,
      both(
        `${head} är ”${value.trim()}” och ${rival} är ”${role ?? ''}”: bara ${rival} används`,
        `${head} is ”${value.trim()}” and ${rival} is ”${role ?? ''}”: only ${rival} is used`,
      ),
      both('Skriv det andra uppdraget för hand, om båda gäller.', 'Write the other uppdrag by hand, if both hold.'),
    );
  }
}
