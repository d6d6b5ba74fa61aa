/** A flow in plain words: from where to where, and how. */
import type { Flow, Language, Workspace } from '../../model/index.ts';
import { partInWords, personInWords, say } from '../../words/index.ts';
import { escaped } from '../support/escaped.ts';

/** `Från Fristad vårdcentral Samverkan till Exempel Ett · meddelande`. */
export function flowLine({ from, to, channel }: Flow, ws: Workspace, language: Language): string {
  const end = (one: Flow['from']): string => (one === undefined ? '–' : escaped(endInWords(ws, one)));
  const way = `${say(language, 'Från', 'From')} ${end(from)} ${say(language, 'till', 'to')} ${end(to)}`;
  return channel === undefined ? way : `${way} · ${escaped(channel.value)}`;
}

function endInWords(ws: Workspace, end: NonNullable<Flow['from']>): string {
  if (end.kind === 'personal') return personInWords(ws, end.person.name);
  const { name, inbox } = end.target;
  return `${partInWords(ws, name)}${inbox === undefined ? '' : ` ${inbox.value}`}`;
}
