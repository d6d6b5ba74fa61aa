/** The steps that write who administers an inbox, and when it is watched. */
import type * as Tree from '../../grammar/generated/tree.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { textOf } from '../../grammar/lexer.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { settledLine } from '../../plan/state/lines.ts';
import { monitoredLineIn } from '../../plan/work-list/monitored-line.ts';
import { between, removal } from '../fixes/edits.ts';
import { itemAddition } from '../fixes/item-addition.ts';
import { insertion } from '../fixes/placing.ts';
import type { TextEdit } from '../text-edit.ts';
import type { Difference } from './difference.ts';
import { watchText } from './keepers.ts';
import { inboxIn, lineAfter, propertiesIn, type Step, withoutItem, wordIn } from './tree.ts';

/** Adds or takes away one who administers. An inbox that has what its unit has gets a line of its own. */
export function administratorStep(difference: Extract<Difference, { kind: 'administrator' }>): Step {
  const { inbox, before, after, inherited = [] } = difference;
  return (declaration) => {
    const { parsed } = declaration;
    const block = inboxIn(declaration, wordIn(inbox));
    if (block === undefined) return undefined;
    const lines = propertiesIn(block).filter((one): one is Tree.Administrators => one.$type === 'Administrators');
    if (lines.length === 0) {
      const persons = [...inherited.filter((person) => person !== before), ...(after === undefined ? [] : [after])];
      return persons.length === 0 ? undefined : insertion(parsed, block, `administreras av ${persons.join(', ')}`);
    }
    return after === undefined ? without(parsed, lines, before) : withPerson(parsed, lines, after);
  };
}

function withPerson(parsed: Parsed, lines: readonly Tree.Administrators[], person: string): TextEdit | undefined {
  const last = lines.at(-1)?.persons.at(-1);
  return last && (lineAfter(parsed, last, person) ?? itemAddition(parsed, [last], person));
}

function without(
  parsed: Parsed,
  lines: readonly Tree.Administrators[],
  person: string | undefined,
): TextEdit | undefined {
  for (const line of lines) {
    const item = line.persons.find(({ person: name }) => textOf(parsed.tokens, name).normalize('NFC') === person);
    if (item !== undefined) return withoutItem(parsed, item, line.persons, line);
  }
  return undefined;
}

/** Writes, changes or takes away a `bevakas` line. */
export function monitoringStep({ inbox, before, after }: Extract<Difference, { kind: 'monitoring' }>): Step {
  return (declaration) => {
    const { parsed } = declaration;
    const block = inboxIn(declaration, wordIn(inbox));
    if (block === undefined) return undefined;
    if (before === undefined) return after === undefined ? undefined : insertion(parsed, block, after);
    const node = lineOf(parsed, block, before);
    if (node === undefined) return undefined;
    return after === undefined ? removal(parsed, node) : between(parsed, node.$first, node.$last, after);
  };
}

/** The line that means what is written so. */
function lineOf({ tokens }: Parsed, block: TreeNode, text: string): TreeNode | undefined {
  return propertiesIn(block).find(({ $type, $first, $last }) => {
    if ($type !== 'Monitoring') return false;
    const words = Array.from({ length: $last - $first }, (_, i) => textOf(tokens, $first + 1 + i));
    const line = monitoredLineIn(words.join(' '));
    return line !== undefined && watchText(settledLine(line)) === text;
  });
}
