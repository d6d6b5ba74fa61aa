/** What identifies things: names that the language can hold, HSA-ids, and the comments that tell where they come from. */
import { isHsaId } from './hsa.ts';
import type { Lookup } from './lookup.ts';
import { freeName, isName, nameFor } from './names.ts';
import type { OpenDraft } from './open-draft.ts';
import { both, originNote, type Remarks, type Whence } from './remark.ts';

/** The id where it can be a name, else a name made of what people call the thing. */
export function keyFor(id: string, called: string, draft: OpenDraft, prefix = 'Enhet'): string {
  return freeName(isName(id) ? id : nameFor(called, prefix), (name) => draft.isPlaced(name));
}

/** Where it was found, and what it was called there if that is neither its name nor its text. */
export function notesFor(whence: Whence, id: string, key: string, name: string | null): readonly string[] {
  return [originNote([whence]), ...(id === key || id === name ? [] : [`i exporten: ${id}`])];
}

/** A well-formed HSA-id, else null and a remark. */
export function hsaOf(text: string | undefined, whence: Whence, remarks: Remarks): string | null {
  if (text === undefined || isHsaId(text)) return text ?? null;
  remarks.skipped(
    whence,
    both(
      `HSA-id ”${text}” har fel form eller kontrollsiffra`,
      `The HSA-id ”${text}” has the wrong form or check digit`,
    ),
    both('Resten av raden kom med. Jämför med HSA-katalogen.', 'The rest was read. Compare with the HSA directory.'),
  );
  return null;
}

/** Two cannot have one HSA-id: the second goes without, and a remark says so. */
export function freeHsa(hsa: string | null, names: Lookup, whence: Whence, remarks: Remarks): string | null {
  if (hsa === null || names.find(hsa) === 'none') return hsa;
  remarks.skipped(
    whence,
    both(`HSA-id ${hsa} har en annan redan`, `Another one has the HSA-id ${hsa} already`),
    both('Resten av raden kom med. Ta reda på vems det är.', 'The rest was read. Find out whose it is.'),
  );
  return null;
}
