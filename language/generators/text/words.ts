/** Values as the language writes them: texts in quotation marks, periods, roles, `bevakas` lines. */
import { KNOWN_WORDS } from '../../model/index.ts';
import type { Dated } from '../../provisioning/index.ts';
import { fromTo, writtenWatchers } from '../../words/index.ts';
import { visible } from '../support/text.ts';
import { checksInWords, daysInWords } from '../support/words.ts';
import type { DraftLine, DraftMember, DraftPerson } from './draft.ts';
import type { ItemShape, ListShape, WatchShape } from './shapes.ts';

/** A text in quotation marks. Line breaks become `\n`, what cannot be seen a sign that can. */
export function quoted(text: string): string {
  const lines = text.normalize('NFC').split('\n');
  const written = lines.map((line) => visible(line).replace(/["\\]/g, '\\$&'));
  return `"${written.join('\\n')}"`;
}

/** The name of a declaration with its text, where it has one of its own. */
export function titled(keyword: string, key: string, name: string | null): string {
  return name === null || name === key || name.trim() === ''
    ? `${keyword} ${key}`
    : `${keyword} ${key} ${quoted(name)}`;
}

/** ` från 2026-12-01 till 2026-12-18`, with a blank before; empty for no period. */
export function periodText({ from, to }: Dated): string {
  const words = fromTo(from, to, 'sv');
  return words === '' ? '' : ` ${words}`;
}

/** A role that the language knows stands as words, any other as a text, so that it is never taken for a slip. */
export function roleText(role: string): string {
  return KNOWN_WORDS.role.includes(role) ? role : quoted(role);
}

/** A list of persons. */
export function personList(head: string, persons: readonly DraftPerson[]): readonly ListShape[] {
  const items = persons.map(({ person, note }) => ({ text: person, dated: false, note }));
  return listOf(head, items);
}

/** A list of members. */
export function memberList(members: readonly DraftMember[]): readonly ListShape[] {
  const items = members.map((member) => {
    const period = periodText(member);
    return { text: member.person + period, dated: period !== '', note: member.note };
  });
  return listOf('medlemmar', items);
}

function listOf(head: string, items: readonly ItemShape[]): readonly ListShape[] {
  return items.length === 0 ? [] : [{ kind: 'list', head, items }];
}

/** A `bevakas` line, in the parts before which it may break. */
export function watchShape(line: DraftLine): WatchShape {
  const times = line.times.length === 0 ? '' : `kl ${line.times.join(', ')}`;
  const checks = times === '' ? checksInWords(line) : checksInWords(line).slice(0, -times.length).trimEnd();
  const days = checks === '' ? daysInWords(line.days) : checks;
  const parts = [
    `bevakas ${days}`,
    times,
    writtenWatchers('av', line.watchers),
    writtenWatchers('ersättare', line.substitutes),
  ];
  return { kind: 'watch', parts: parts.filter((part) => part !== ''), note: line.note };
}
