/** The unit that a row of another table names. */

import type { OpenDraft, OpenUnit } from '../open-draft.ts';
import type { Remarks } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { notFound } from '../words.ts';
import { patternIn } from './inbox-names.ts';

/** The unit; undefined where the row names none, `refused` (with a remark) where it names one that cannot be told. */
export function unitIn(row: Row, draft: OpenDraft, remarks: Remarks): OpenUnit | 'refused' | undefined {
  const { whence, values } = row;
  const named = values.get('unit') ?? values.get('unitHsa') ?? values.get('unitName');
  if (named === undefined) {
    const names = [values.get('inbox'), values.get('inboxName')].filter((name) => name !== undefined);
    const found = names.map((name) => patternIn(name, draft)).find((one) => one !== undefined);
    return found === undefined ? undefined : draft.units.get(found.unit);
  }
  const found = draft.unitNames.find(named);
  if (typeof found === 'object') return draft.units.get(found.key);
  remarks.skipped(whence, ...notFound('unit', named, found));
  return 'refused';
}
