/** What is shown about the word under the pointer. */
import { pageIn } from '../../checks/page-in.ts';
import { KIND } from '../../grammar/generated/tokens.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { tokenAt } from '../../grammar/token-at.ts';
import {
  type Declaration,
  functionInboxNamed,
  inboxOf,
  type Language,
  lengthOf,
  offsetOf,
  openingOf,
  type Unit,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { type Day, formatTime, hoursOn, isSpecialDay, parseDay } from '../../time/index.ts';
import { dayInWords, say } from '../../words/index.ts';
import { escaped } from '../support/escaped.ts';
import { isOfIdentityNumber } from '../support/identity-numbers.ts';
import { declarationAt, type NameUse, nameAt, versionOf } from '../support/names.ts';
import { type WordCard, wordCard, wordOfToken } from '../support/word-card.ts';
import type { CardContext } from './card-context.ts';
import { cardOf, inboxCard } from './cards.ts';
import { clauseCard } from './clause.ts';

/** Markdown with the clauses to be named below it, and the range it is about. */
export interface Hover extends WordCard {
  readonly start: number;
  readonly end: number;
}

/** What there is to show at an offset; undefined where nothing. */
export function hoverAt(session: Session, file: string, offset: number): Hover | undefined {
  const { ws, options } = session;
  const context: CardContext = {
    ws,
    asOf: options.asOf,
    language: options.language,
    readersOf: (person) => session.analysis.readersOf([ws.keyOf('person', person)]),
  };
  const parsed = session.reading(file)?.parsed;
  const token = parsed === undefined ? undefined : tokenAt(parsed.tokens, offset);
  const use = nameAt(session, file, offset);
  if (use !== undefined && !(use.declares && parsed?.tokens.kind[token ?? 0] === KIND.inkorg)) {
    const markdown = aboutName(use, context);
    const start = use.declaration.anchor.start + offsetOf(use.at);
    if (markdown !== undefined) return { markdown, grounds: [], start, end: start + lengthOf(use.at) };
  }
  return parsed === undefined || token === undefined
    ? undefined
    : aboutToken(session, parsed, token, declarationAt(session, file, offset));
}

function aboutName(use: NameUse, context: CardContext): string | undefined {
  const { ws, language } = context;
  if (use.table === 'clause') return clauseCard(ws, use.name, language);
  if (use.table === 'inbox') {
    const unit = unitNamed(ws, use.name);
    const inbox = unit === undefined ? undefined : inboxOf(unit, use.inbox as 'message');
    return inbox === undefined ? undefined : inboxCard(inbox, unit, context);
  }
  if (use.table === 'version') {
    const version = versionOf(ws, use);
    return version === undefined ? undefined : cardOf(version, context);
  }
  const declaration = use.declares ? use.declaration : ws.lookup(use.table, use.name)[0];
  return declaration === undefined ? undefined : cardOf(declaration, context);
}

function aboutToken(
  session: Session,
  parsed: Parsed,
  token: number,
  declaration: Declaration | undefined,
): Hover | undefined {
  const { tokens, text } = parsed;
  const start = tokens.start[token] as number;
  const end = tokens.end[token] as number;
  if (isOfIdentityNumber(text, start, end)) return undefined;
  const word = text.slice(start, end);
  const { ws, options } = session;
  if (tokens.kind[token] === KIND.DATE) {
    const markdown = aboutDate(parseDay(word), declaration, ws, options.language);
    return markdown === undefined ? undefined : { markdown, grounds: [], start, end };
  }
  const page = tokens.kind[token - 1] === KIND.kontroll ? pageOf(word.normalize('NFC'), options.language) : undefined;
  if (page !== undefined) return { markdown: page, grounds: [], start, end };
  const explained = wordOfToken(parsed, token);
  return explained === undefined ? undefined : { ...wordCard(session, explained), start, end };
}

function pageOf(check: string, language: Language): string | undefined {
  return pageIn(language, check)?.replace(/^---\n[\s\S]*?\n---\n/, '');
}

function aboutDate(
  day: Day | undefined,
  declaration: Declaration | undefined,
  ws: Workspace,
  language: Language,
): string | undefined {
  if (day === undefined) return undefined;
  const holiday = isSpecialDay(day) ? ` · ${say(language, 'helgdag', 'holiday')}` : '';
  const unit = unitOf(declaration, ws);
  const open = unit === undefined ? '' : `\n\n${escaped(unit.text?.value ?? unit.name)}: ${hours(unit, day, language)}`;
  return `**${dayInWords(day, language)}**${holiday}${open}`;
}

function hours(unit: Unit, day: Day, language: Language): string {
  const spans = hoursOn(openingOf(unit), day);
  return spans.length === 0
    ? say(language, 'stängt', 'closed')
    : `${say(language, 'öppet', 'open')} ${spans.map(({ start, end }) => `${formatTime(start)}–${formatTime(end)}`).join(', ')}`;
}

/** The unit that a declaration is about, if it is about one. */
function unitOf(declaration: Declaration | undefined, ws: Workspace): Unit | undefined {
  switch (declaration?.kind) {
    case 'unit':
      return declaration;
    case 'function-inbox':
      return unitNamed(ws, functionInboxNamed(ws, declaration.name)?.place?.name ?? '');
    case 'exemption':
      return unitNamed(ws, declaration.subject.name);
    case 'person':
      return unitNamed(ws, declaration.assignments[0]?.place.name ?? '');
    case 'absence': {
      const person = ws.lookup('person', declaration.person.name)[0];
      return person === undefined ? undefined : unitOf(person, ws);
    }
    case undefined:
    case 'principal':
    case 'administration':
    case 'department':
    case 'function':
    case 'flow':
    case 'inbox-order':
    case 'expectation':
    case 'routine':
      return undefined;
    default:
      return declaration satisfies never;
  }
}
