/** How changes look in a terminal: a sign and a colour for what comes, what goes and what changes. */
import type { Language } from '../../model/index.ts';
import type { Action, Group, Line } from '../../plan/index.ts';
import { say } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';
import type { Paint } from '../terminal/paint.ts';
import { hanging } from '../terminal/wrap.ts';

/** How to print. */
export interface Page {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}

type Style = Parameters<Paint>[0];

const SIGNS: Readonly<Record<Action, { readonly sign: string; readonly colour: Style }>> = {
  create: { sign: '+', colour: 'green' },
  change: { sign: '~', colour: 'yellow' },
  remove: { sign: '−', colour: 'red' },
};

/** The sentences of each group under its name; nothing for no groups. */
export function groupLines(title: string, groups: readonly Group[], page: Page): readonly string[] {
  return groups.length === 0
    ? []
    : [page.paint(['bold', 'underline'], title), ...groups.flatMap((group) => groupBlock(group, page))];
}

function groupBlock({ key, name, lines }: Group, page: Page): readonly string[] {
  const shown = defuse(name[page.language]);
  const id = shown === key ? '' : ` ${page.paint('dim', `(${defuse(key)})`)}`;
  return [`  ${page.paint('bold', shown)}${id}`, ...lines.flatMap((line) => sentenceLines(line, page))];
}

function sentenceLines({ action, words, manual }: Line, page: Page): readonly string[] {
  const byHand = manual ? say(page.language, ' (görs för hand)', ' (by hand)') : '';
  return signed(action, defuse(words[page.language]) + byHand, page, 4);
}

/** A text after the sign of an action, indented by so many columns. */
export function signed(action: Action, text: string, { width, paint }: Page, indent: number): readonly string[] {
  const { sign, colour } = SIGNS[action];
  const heading = `${' '.repeat(indent)}${sign} `;
  const [first = '', ...rest] = hanging(heading, text, width);
  return [`${' '.repeat(indent)}${paint(colour, sign)} ${first.slice(heading.length)}`, ...rest];
}

/** A heading for what comes below. */
export function titled(title: string, lines: readonly string[], { paint }: Page): readonly string[] {
  return lines.length === 0 ? [] : [paint(['bold', 'underline'], title), ...lines];
}

/** Blocks with an empty line between them, those without lines left out. */
export function joinedBlocks(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}
