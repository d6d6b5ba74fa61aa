/** Fixes that put one word in place of another, or take a word away. */

import { masked } from '../../model/index.ts';
import { between, lineAt, nodeAt, nodesAround, removal } from './edits.ts';
import { argOf, type Fix, type Fixer, fix, replacing, type Trouble } from './fix.ts';
import { itemsRemoval } from './items-removal.ts';

const REMOVE = { sv: 'Ta bort', en: 'Remove' };

/** Writes what the message says instead. */
export function write(arg: string, quoted = false): Fixer {
  return (trouble) => {
    const word = argOf(trouble, arg);
    return word === '' ? [] : [replacing(trouble, quoted ? `"${word.replace(/["\\]/g, '\\$&')}"` : word)];
  };
}

/** Puts the word that is missing before the name. */
export const writeBefore: Fixer = (trouble) => {
  const word = argOf(trouble, 'word');
  const { start } = trouble;
  return word === '' ? [] : [fix(`Skriv ${word}`, `Write ${word}`, { start, end: start, text: `${word} ` })];
};

/** Removes what is marked, character by character. */
export const removeMarked: Fixer = ({ start, end }) => [
  fix('Ta bort tecknen', 'Remove the characters', { start, end, text: '' }),
];

/** Removes the item of a list that is marked, or the line it is alone in. */
export const removeItem: Fixer = (trouble) => {
  const { parsed, start } = trouble;
  const path = nodesAround(parsed, start);
  for (const node of [...path].reverse()) {
    const parent = path[path.indexOf(node) - 1];
    if (parent !== undefined && ITEMS.has(node.$type)) {
      return [removed(trouble, ...itemsRemoval(parsed, [node], parent))];
    }
  }
  return removeLine(trouble);
};

const ITEMS = new Set(['Membership', 'PersonItem', 'Watcher', 'PersonWatcher', 'PlaceItem']);

/** Removes the innermost line, else the block or declaration that is marked. */
export const removeLine: Fixer = (trouble) => {
  const { parsed, start } = trouble;
  const line = lineAt(parsed, start);
  const declaration = nodesAround(parsed, start)[0];
  const nodes = [line, nodeAt(parsed, start, 'Requirement', 'Inbox'), declaration].filter((node) => node !== undefined);
  return [...new Set(nodes)].map((node) => removed(trouble, removal(parsed, node)));
};

/** Removes the whole declaration. */
export const removeDeclaration: Fixer = (trouble) => {
  const node = nodesAround(trouble.parsed, trouble.start)[0];
  return node === undefined ? [] : [removed(trouble, removal(trouble.parsed, node))];
};

/** Removes the node of a type that is marked. */
export function removeNode(type: string): Fixer {
  return (trouble) => {
    const node = nodeAt(trouble.parsed, trouble.start, type);
    return node === undefined ? [] : [removed(trouble, removal(trouble.parsed, node))];
  };
}

/** Told by the words of the last edit. */
function removed({ parsed: { text } }: Trouble, ...edits: Fix['edits']): Fix {
  const { start, end: last } = edits.at(-1) as Fix['edits'][number];
  const words = masked(text.slice(start, last))
    .replace(/^[\s,]+/, '')
    .split(/[\s,]+/)
    .slice(0, 3);
  const end = words.findIndex((word, index) => /^["{/]/.test(word) || (index > 1 && /^(från|till)$/.test(word)));
  const name = (end < 0 ? words : words.slice(0, end)).join(' ').trim();
  return fix(`${REMOVE.sv} ${name}`, `${REMOVE.en} ${name}`, ...edits);
}

/** The organisation number with the digit that Luhn gives. */
export const checkDigit: Fixer = (trouble) => {
  const { parsed, start, end } = trouble;
  const number = parsed.text.slice(start, end);
  const digits = number.replace(/\D/g, '').slice(0, -1);
  let sum = 0;
  for (const [index, digit] of [...digits].entries()) {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return [replacing(trouble, number.slice(0, -1) + ((10 - (sum % 10)) % 10))];
};

/** The values of a parameter replaced by those of the region. */
export const raiseParameter: Fixer = (trouble) => {
  const { parsed, start } = trouble;
  const node = nodeAt(parsed, start, 'Parameter');
  const regional = argOf(trouble, 'regional');
  if (node === undefined || regional === '') return [];
  const word = parsed.text.slice(trouble.start, trouble.end);
  const edit = between(parsed, node.$first, node.$last, `${word} ${regional}`);
  return [fix(`Skriv ${word} ${regional}`, `Write ${word} ${regional}`, edit)];
};
