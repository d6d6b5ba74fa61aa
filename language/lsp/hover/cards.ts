/** What a declaration is, on a card: Markdown of a few lines. */
import {
  chainOf,
  type Declaration,
  type FunctionInbox,
  type Inbox,
  type Language,
  modeOn,
  openingOf,
  type Part,
  type Principal,
  statesHours,
  titleOf,
  type Unit,
  unitNamed,
  WEEKDAY_WORDS,
  type Workspace,
} from '../../model/index.ts';
import { formatTime, LAST_DAY, type OpeningRules, type Weekday, weeklyHours } from '../../time/index.ts';
import { inModeInWords, lineInWords, periodInWords, personInWords, say } from '../../words/index.ts';
import { escaped } from '../support/escaped.ts';
import { checksOn } from '../support/schedule.ts';
import type { CardContext } from './card-context.ts';
import { versionLine } from './clause.ts';
import { flowLine } from './flow.ts';
import { personLines } from './person.ts';

/** The card of a declaration. */
export function cardOf(declaration: Declaration, context: CardContext): string {
  const lines = [heading(declaration), ...linesOf(declaration, context)];
  if (declaration.documentation !== undefined) lines.push(escaped(declaration.documentation));
  return lines.filter((line) => line !== '').join('\n\n');
}

function heading({ name, text }: Declaration): string {
  return text === undefined ? `\`${name}\`` : `**${escaped(text.value)}** \`${name}\``;
}

function linesOf(declaration: Declaration, context: CardContext): readonly string[] {
  switch (declaration.kind) {
    case 'person':
      return personLines(declaration, context);
    case 'unit':
      return [partLine(declaration, context), hoursTable(openingOf(declaration), declaration, context)];
    case 'principal':
      return [partLine(declaration, context), optionsLine(declaration, context)];
    case 'administration':
    case 'department':
      return [partLine(declaration, context)];
    case 'function':
      return [`${say(context.language, 'Bemannas av', 'Staffed by')} ${names(context.ws, declaration.staff)}`];
    case 'function-inbox':
      return [inboxCard(declaration, unitNamed(context.ws, declaration.place?.name ?? ''), context)];
    case 'flow':
      return [flowLine(declaration, context.ws, context.language)];
    case 'routine':
      return [versionLine(context.ws, declaration, context.language)];
    case 'absence':
    case 'exemption':
    case 'inbox-order':
    case 'expectation':
      return [];
    default:
      return declaration satisfies never;
  }
}

function names(ws: Workspace, refs: readonly { readonly name: string }[]): string {
  return refs.map(({ name }) => escaped(personInWords(ws, name))).join(', ');
}

function partLine(part: Part, { ws, asOf, language }: CardContext): string {
  const above = chainOf(ws, part)
    .slice(1)
    .map((one) => escaped(one.text?.value ?? one.name));
  const state = inModeInWords(modeOn(ws, part, asOf), language);
  return [...above, state].join(' · ');
}

/** `Option 1, 2 från 2027-01-01`; empty for a huvudman that states none. */
function optionsLine({ options }: Principal, { language }: CardContext): string {
  const readable = options.filter((option) => option.readable);
  const words = readable.map(({ value, from }) => `${value}${periodInWords({ from, to: LAST_DAY }, language)}`);
  return words.length === 0 ? '' : `Option ${words.join(', ')}`;
}

function hoursTable(rules: OpeningRules, unit: Unit, { language }: CardContext): string {
  if (!statesHours(unit)) return say(language, 'Inga öppettider angivna', 'No opening hours stated');
  return WEEKDAY_WORDS.map((name, weekday) => `${name} ${hoursInWords(rules, weekday as Weekday, language)}`).join(
    '  \n',
  );
}

function hoursInWords(rules: OpeningRules, weekday: Weekday, language: Language): string {
  const spans = weeklyHours(rules, weekday);
  return spans.length === 0
    ? say(language, 'stängt', 'closed')
    : spans.map(({ start, end }) => `${formatTime(start)}–${formatTime(end)}`).join(', ');
}

/** An inbox with its week: a row for each day, its hours and its checks. */
export function inboxCard(inbox: Inbox | FunctionInbox, unit: Unit | undefined, { ws, language }: CardContext): string {
  const title = unit === undefined || inbox.kind === 'function-inbox' ? undefined : titleOf(unit, inbox);
  const head = title === undefined ? '' : `**${escaped(title)}**`;
  const members = `${say(language, 'Medlemmar', 'Members')}: ${names(
    ws,
    inbox.members.map(({ person }) => person),
  )}`;
  const lines = inbox.monitoring.map((line) => `- ${escaped(lineInWords(ws, line, language))}`).join('\n');
  const week = unit === undefined ? '' : weekTable(inbox, unit, language);
  return [head, members, lines, week].filter((part) => part !== '').join('\n\n');
}

function weekTable(inbox: Inbox | FunctionInbox, unit: Unit, language: Language): string {
  const rules = openingOf(unit);
  const rows = WEEKDAY_WORDS.map((name, weekday) => {
    const isOpen = weeklyHours(rules, weekday as Weekday).length > 0 || !statesHours(unit);
    const lines = isOpen ? inbox.monitoring : inbox.monitoring.filter(({ days }) => days.kind !== 'every');
    const checks = checksOn(lines, weekday as Weekday);
    return `| ${name} | ${hoursInWords(rules, weekday as Weekday, language)} | ${checks.length === 0 ? '–' : checks.join(', ')} |`;
  });
  const head = say(language, '| dag | öppet | bevakas |', '| day | open | checked |');
  return [head, '|---|---|---|', ...rows].join('\n');
}
