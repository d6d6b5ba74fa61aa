/** Whether an export says that a person has a personal inbox. Everyone has one unless it says otherwise. */

import { both, type Remarks } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { folded } from '../values/folded.ts';

const YES = /^(ja|j|yes|y|1|true|sant|finns)$/;
const NO = /^(nej|n|no|0|false|falskt|saknas)$/;

/** Undefined where the row says nothing, or nothing that can be read for certain; then a remark tells. */
export function personalInboxIn({ whence, values }: Row, remarks: Remarks): boolean | undefined {
  const text = values.get('personalInbox') ?? '';
  const word = folded(text);
  if (YES.test(word) || NO.test(word)) return YES.test(word);
  if (word !== '') {
    remarks.noted(
      whence,
      both(
        `”${text}” går inte att läsa som ja eller nej; personen skrevs med personlig inkorg`,
        `”${text}” cannot be read as yes or no; the person was written with a personal inbox`,
      ),
      both('Skriv ja eller nej i kolumnen.', 'Write ja or nej in the column.'),
    );
  }
  return undefined;
}

/** The word for it in a report. */
export function yesOrNo(flag: boolean): string {
  return flag ? 'ja' : 'nej';
}
