/** Several persons in one cell. */
import type { Field } from '../heads/fields.ts';
import type { OpenDraft } from '../open-draft.ts';
import { both, type Remarks } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { isSystemAccount } from '../values/person-text.ts';
import { notFound } from '../words.ts';
import { personFor } from './declare.ts';
import { isTold } from './member-person.ts';
import { namedIn } from './whom.ts';

/** The names in a cell: with semicolons, bars or new lines between them, else with commas. */
function namesIn(cell: string): readonly string[] {
  const bare = cell.trim().replace(/^[[{(](.*)[\]})]$/s, '$1');
  const isDistinguished = /\b(CN|UID)=/i.test(bare);
  const parts = isDistinguished
    ? bare.split(/[;|\n]+|,\s*(?=(?:CN|UID)=(?![^,]*,(?:CN|DC)=[^,]*,?$))/i)
    : bare.split(/[;|\n]/.test(bare) ? /[;|\n]+/ : /[,]+|\s+(?:och|and|&)\s+/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The keys of the persons in a field of the row; a remark tells of each who is not known. */
export function personsIn(row: Row, field: Field, draft: OpenDraft, remarks: Remarks): readonly string[] {
  return namesIn(row.values.get(field) ?? '').flatMap((name) => {
    if (isSystemAccount(name)) {
      remarks.refused(
        row.whence,
        both(
          `”${name}” är ett konto i systemet och ingen person`,
          `”${name}” is an account of the system, not a person`,
        ),
        both('Inget, om det stämmer.', 'Nothing, if that is right.'),
      );
      return [];
    }
    const alone: Row = { ...row, values: new Map([['person', name]]) };
    const whom = namedIn(alone, 'person', name, draft, remarks);
    if (whom === 'refused') return [];
    if ('key' in whom) return [whom.key];
    const isNew = draft.mayDeclarePersons && isTold(whom.unknown.id, alone);
    if (isNew) return [personFor(alone, whom.unknown, draft, remarks).key];
    remarks.skipped(row.whence, ...notFound('person', name, 'none'));
    return [];
  });
}
