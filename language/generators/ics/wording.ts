/** The words of events as lines of RFC 5545. */
import type { Wording } from './event.ts';
import { text, textOf } from './lines.ts';

/** What an event says. */
interface Said {
  readonly summary: string;
  /** Lines of a calendar, as `describing` gives them. */
  readonly description: string;
  /** What calendars group it by. */
  readonly category: string;
  readonly location?: string;
  /** Whether it is to be said when it is time. */
  readonly isReminded?: boolean;
}

/** The description of an event, a paragraph each. */
export function describing(paragraphs: readonly string[]): string {
  return textOf([`DESCRIPTION:${text(paragraphs)}`]);
}

/** The wording of an event. */
export function wordingOf({ summary, description, category, location, isReminded = false }: Said): Wording {
  const told = text([summary]);
  const place = location === undefined ? [] : [`LOCATION:${text([location])}`];
  return {
    before: `${textOf([`SUMMARY:${told}`])}${description}TRANSP:TRANSPARENT\r\n`,
    after: textOf([...place, `CATEGORIES:${category}`]),
    reminder: isReminded
      ? textOf(['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT0S', `DESCRIPTION:${told}`, 'END:VALARM'])
      : '',
  };
}
