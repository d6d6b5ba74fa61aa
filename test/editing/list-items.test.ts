/** Items that come to a list and go from it: what is said of the others in comments stays with them. */
import { describe, expect, it } from 'vitest';
import { nodeAt, nodesAround } from '../../language/editing/fixes/edits.ts';
import { itemAddition } from '../../language/editing/fixes/item-addition.ts';
import { itemsRemoval } from '../../language/editing/fixes/items-removal.ts';
import { shaped } from '../../language/editing/fixes/shaped.ts';
import { applied } from '../../language/editing/format/format.ts';
import type { Members, TreeNode } from '../../language/grammar/generated/tree.ts';
import { parse } from '../../language/grammar/parse.ts';

const HEAD = 'enhet Prov "Prov" {\n    inkorg samverkan {\n';
const TAIL = '        bevakas dagligen kl 08:00 av exeet1 // morgon\n    }\n}\n';

/** Members, one on a line. */
function lines(...members: readonly string[]): string {
  return `        medlemmar\n${members.map((one) => `            ${one}\n`).join('')}`;
}

function without(list: string, ...names: readonly string[]): string {
  const parsed = parse(HEAD + list + TAIL);
  const items = names.map((name) => nodeAt(parsed, parsed.text.indexOf(name), 'Membership') as TreeNode);
  const holder = nodesAround(parsed, parsed.text.indexOf(names[0] as string)).find(({ $type }) => $type === 'Members');
  return ofList(applied(parsed.text, [shaped(parsed, itemsRemoval(parsed, items, holder as TreeNode))]));
}

function withOneMore(list: string): string {
  const parsed = parse(HEAD + list + TAIL);
  const { members } = nodeAt(parsed, parsed.text.indexOf('medlemmar'), 'Members') as Members;
  const edit = itemAddition(parsed, members, 'exenn1');
  return ofList(applied(parsed.text, edit === undefined ? [] : [shaped(parsed, [edit])]));
}

function ofList(text: string): string {
  expect([text.startsWith(HEAD), text.endsWith(TAIL)]).toEqual([true, true]);
  return text.slice(HEAD.length, -TAIL.length);
}

const THREE = lines('exeet1, // ettan', 'exetv1, // tvåan', 'exetr1 från 2027-01-01, // trean');

describe('an item that goes', () => {
  it.each([
    ['the first', 'exeet1', lines('exetv1, // tvåan', 'exetr1 från 2027-01-01, // trean')],
    ['one between', 'exetv1', lines('exeet1, // ettan', 'exetr1 från 2027-01-01, // trean')],
    ['the last', 'exetr1', lines('exeet1, // ettan', 'exetv1, // tvåan')],
  ])('takes its line with it, and no comment of another: %s', (_, name, left) => {
    expect(without(THREE, name)).toBe(left);
  });

  it('leaves a comment that stands above the next, and one at the end of a line that it shares', () => {
    const above = lines('exeet1,', 'exetv1,', '// om trean', 'exetr1,');
    expect(without(above, 'exetv1')).toBe(lines('exeet1,', '// om trean', 'exetr1,'));
    expect(without('        medlemmar exeet1, exetv1 // båda\n', 'exetv1')).toBe('        medlemmar exeet1 // båda\n');
  });

  it('and several at once, with the comma that was between', () => {
    expect(without('        medlemmar exeet1, exetv1, exetr1\n', 'exetv1', 'exetr1')).toBe(
      '        medlemmar exeet1\n',
    );
    expect(without(THREE, 'exeet1', 'exetr1')).toMatch(/^ *medlemmar\s+exetv1,? \/\/ tvåan\n$/);
  });
});

describe('an item that comes', () => {
  it('does not take the comment of the one above', () => {
    expect(withOneMore(THREE)).toBe(`${THREE}            exenn1,\n`);
  });

  it('stands on the line of the others where they share one', () => {
    expect(withOneMore('        medlemmar exeet1\n')).toBe('        medlemmar exeet1, exenn1\n');
  });
});
