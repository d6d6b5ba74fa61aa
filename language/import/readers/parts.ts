/** The parts of the organisation that a row about a unit names above it. */
import type { DraftPart } from '../../generators/text/index.ts';
import { PRINCIPAL_TYPE_WORDS, type PrincipalType, valuesOfWords } from '../../model/index.ts';
import { keyFor } from '../keys.ts';
import type { OpenDraft } from '../open-draft.ts';
import { both, originNote, type Remarks, type Whence } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { folded } from '../values/folded.ts';
import { conflict } from '../words.ts';

/** The nearest part above; those that the row names are declared, each part of the next. */
export function parentOf({ whence, values }: Row, draft: OpenDraft, remarks: Remarks): string | null {
  let parent: string | null = null;
  for (const kind of ['principal', 'administration', 'department'] as const) {
    const name = values.get(kind);
    if (name !== undefined) {
      const type = kind === 'principal' ? typeOf(values.get('principalType')) : null;
      parent = partFor(name, { kind, type, parent }, whence, draft, remarks);
    }
  }
  const above = values.get('parent');
  return parent ?? (above === undefined ? null : partCalled(above, whence, draft, remarks));
}

type PartWords = Pick<DraftPart, 'kind' | 'type' | 'parent'>;

const PREFIX = { principal: 'Huvudman', administration: 'Förvaltning', department: 'Verksamhet' } as const;

function partFor(name: string, words: PartWords, whence: Whence, draft: OpenDraft, remarks: Remarks): string {
  const known = draft.partNames.find(`${words.kind} ${name}`);
  if (typeof known === 'object') {
    const part = draft.parts.get(known.key);
    if (part !== undefined && words.parent !== null && part.parent !== words.parent) {
      remarks.noted(
        whence,
        ...conflict(both(`Vad ${name} är del av`, `What ${name} is part of`), part.parent, words.parent),
      );
    }
    return known.key;
  }
  const key = keyFor(name, name, draft, PREFIX[words.kind]);
  draft.parts.set(key, { ...words, key, name: name === key ? null : name, notes: [originNote([whence])] });
  draft.partNames.add(key, `${words.kind} ${name}`, name);
  return key;
}

function partCalled(name: string, whence: Whence, draft: OpenDraft, remarks: Remarks): string | null {
  const found = draft.partNames.find(name);
  if (typeof found === 'object') return found.key;
  remarks.skipped(
    whence,
    both(
      `Det framgår inte om ”${name}” är huvudman, förvaltning eller verksamhet`,
      `It is not told whether ”${name}” is a huvudman, förvaltning or verksamhet`,
    ),
    both('Enheten kom med. Skriv dess del av för hand.', 'The unit was read. Write its del av by hand.'),
  );
  return null;
}

const TYPES: Readonly<Record<string, PrincipalType>> = {
  ...valuesOfWords(PRINCIPAL_TYPE_WORDS),
  regional: 'region',
  private: 'private',
  kommunal: 'municipality',
  municipality: 'municipality',
};

function typeOf(text: string | undefined): PrincipalType | null {
  return TYPES[folded(text ?? '')] ?? null;
}
