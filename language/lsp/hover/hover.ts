/** What is shown about the word under the pointer. */
import { pages } from '../../checks/pages.ts';
import { KIND } from '../../grammar/generated/tokens.ts';
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
import { declarationAt, type NameUse, nameAt } from '../support/names.ts';
import { type CardContext, cardOf, inboxCard } from './cards.ts';
import { clauseCard } from './clause.ts';

/** Markdown, and the range it is about. */
export interface Hover {
  readonly markdown: string;
  readonly start: number;
  readonly end: number;
}

/** What there is to show at an offset; undefined where nothing. */
export function hoverAt(session: Session, file: string, offset: number): Hover | undefined {
  const { ws, options } = session;
  const context: CardContext = { ws, asOf: options.asOf, language: options.language };
  const use = nameAt(session, file, offset);
  if (use !== undefined) {
    const markdown = aboutName(use, context);
    const start = use.declaration.anchor.start + offsetOf(use.at);
    return markdown === undefined ? undefined : { markdown, start, end: start + lengthOf(use.at) };
  }
  return aboutToken(session, file, offset);
}

function aboutName(use: NameUse, context: CardContext): string | undefined {
  const { ws, language } = context;
  if (use.table === 'clause') return clauseCard(ws, use.name, language);
  if (use.table === 'inbox') {
    const unit = unitNamed(ws, use.name);
    const inbox = unit === undefined ? undefined : inboxOf(unit, use.inbox as 'message');
    return inbox === undefined ? undefined : inboxCard(inbox, unit, context);
  }
  const declaration = use.declares ? use.declaration : ws.lookup(use.table, use.name)[0];
  return declaration === undefined ? undefined : cardOf(declaration, context);
}

function aboutToken(session: Session, file: string, offset: number): Hover | undefined {
  const parsed = session.reading(file)?.parsed;
  const token = parsed === undefined ? undefined : tokenAt(parsed.tokens, offset);
  if (parsed === undefined || token === undefined) return undefined;
  const start = parsed.tokens.start[token] as number;
  const end = parsed.tokens.end[token] as number;
  if (isOfIdentityNumber(parsed.text, start, end)) return undefined;
  const word = parsed.text.slice(start, end);
  const declaration = declarationAt(session, file, offset);
  const markdown =
    parsed.tokens.kind[token] === KIND.DATE
      ? aboutDate(parseDay(word), declaration, session.ws, session.options.language)
      : parsed.tokens.kind[token - 1] === KIND.kontroll
        ? pages[word.normalize('NFC')]?.replace(/^---\n[\s\S]*?\n---\n/, '')
        : undefined;
  return markdown === undefined ? undefined : { markdown, start, end };
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
    case 'routine':
      return undefined;
    default:
      return declaration satisfies never;
  }
}
