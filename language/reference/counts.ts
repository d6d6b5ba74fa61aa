/** Whether a line must stand in a block, and how often it may. */
import { neededIn } from '../checks/index.ts';
import type { BlockType, PropertyType } from '../grammar/generated/properties.ts';
import { PROPERTIES } from '../grammar/generated/words.ts';
import { isRepeatable } from '../lowering/once.ts';
import type { Declaration, Sentence } from '../model/index.ts';
import { listed } from '../words/index.ts';
import { isNameless, nameOf } from './forms.ts';

/** What a block declares; undefined for a block within another, in which nothing must stand. */
const KINDS: Readonly<Record<BlockType, Declaration['kind'] | 'source' | undefined>> = {
  Principal: 'principal',
  Administration: 'administration',
  Department: 'department',
  Unit: 'unit',
  Inbox: undefined,
  CertificateMonitoring: undefined,
  ReadAccess: undefined,
  FunctionGroup: 'function',
  FunctionInbox: 'function-inbox',
  Person: 'person',
  Absence: 'absence',
  Flow: 'flow',
  Exemption: 'exemption',
  Expectation: 'expectation',
  Routine: 'routine',
  Source: 'source',
  Requirement: undefined,
  CheckBinding: undefined,
};

/** `Måste finnas, en gång.`, `Får finnas flera gånger.` No line that may be there several times must be. */
export function countInWords(property: PropertyType, blocks: readonly BlockType[]): Sentence {
  const needing = blocks.filter((block) => isNeeded(property, block));
  const names = needing.map(nameOf);
  if (isRepeatable(property)) return { sv: 'Får finnas flera gånger.', en: 'May be there several times.' };
  if (needing.length === blocks.length) return { sv: 'Måste finnas, en gång.', en: 'Must be there, once.' };
  if (needing.length === 0) return { sv: 'Får finnas högst en gång.', en: 'May be there once at most.' };
  return {
    sv: `Måste finnas i ${listed(names, 'sv')}. Högst en gång.`,
    en: `Must be there in ${listed(names, 'en')}. Once at most.`,
  };
}

/** The names of the lines that must stand in a block, and of the others that may. */
export function linesIn(block: BlockType): { readonly needed: readonly string[]; readonly others: readonly string[] } {
  const properties: readonly PropertyType[] = PROPERTIES[block];
  const lines = properties.filter((property) => !isNameless(property));
  const names = (chosen: readonly PropertyType[]): readonly string[] => [...new Set(chosen.map(nameOf))];
  const kind = KINDS[block];
  return {
    needed: kind === undefined ? [] : neededIn(kind),
    others: names(lines.filter((property) => !isNeeded(property, block))),
  };
}

function isNeeded(property: PropertyType, block: BlockType): boolean {
  const kind = KINDS[block];
  return kind !== undefined && neededIn(kind).includes(nameOf(property));
}
