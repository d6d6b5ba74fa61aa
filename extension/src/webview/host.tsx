/** What all panels share: the line to the extension, dates in words, and a list of what is wrong. */
import { type ComponentChild, render } from 'preact';
import type { FromPanel, ToPanel, Wish } from '../panels/messages.ts';
import type { Sentence } from '../report-shapes.ts';
import type { ViewPlace, ViewProblem } from '../shapes.ts';
import { setDictionary, t } from '../text.ts';
import { OtherDay } from './other-day.tsx';

declare function acquireVsCodeApi(): { postMessage(message: FromPanel): void };

const editor = acquireVsCodeApi();
let locale = 'sv-SE';

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Draws every view that comes, and above it the day where that is not today. */
export function listen<View>(draw: (view: View | undefined) => ComponentChild): void {
  const root = document.getElementById('root') as HTMLElement;
  window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
    setDictionary(data.texts);
    locale = data.language === 'sv' ? 'sv-SE' : 'en-GB';
    document.documentElement.lang = data.language;
    render(
      <>
        <OtherDay day={data.day === null ? null : dayIn(data.day, LONG)} back={backToToday} />
        {draw(data.view as View | undefined)}
      </>,
      root,
    );
  });
  editor.postMessage({ type: 'ready' });
}

/** Says something to the extension. */
export function post(message: FromPanel): void {
  editor.postMessage(message);
}

/** The locale by which dates are written. */
export function localeInUse(): string {
  return locale;
}

export function open(place: ViewPlace): void {
  editor.postMessage({ type: 'open', place });
}

export function select(key: string): void {
  editor.postMessage({ type: 'select', key });
}

/** Shows everything for today again. */
function backToToday(): void {
  editor.postMessage({ type: 'today' });
}

/** Leads to where a name is declared. */
export function goTo(key: string): void {
  editor.postMessage({ type: 'name', key });
}

/** Leads to a place in a file of the workspace, as it is or as it was committed; line and column count from 1. */
export function openFile(file: string, line: number, column: number, committed = false): void {
  editor.postMessage({ type: 'file', file, line, column, committed });
}

/** Asks the extension for what a button says. */
export function wish(what: Wish): void {
  editor.postMessage({ type: 'wish', wish: what });
}

/** The one of two texts that is in the language in use. */
export function inLanguage({ sv, en }: Sentence): string {
  return locale === 'sv-SE' ? sv : en;
}

/** A day in words, as the options of Intl have it. */
export function dayIn(iso: string, options: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
  return words.replace(/[.,]/g, '');
}

/** `mån 7 dec`. */
export function shortDay(iso: string): string {
  return dayIn(iso, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** `7 dec`, or `7 dec – 18 dec`. */
export function range(from: string, to: string): string {
  const one = (iso: string): string => dayIn(iso, { day: 'numeric', month: 'short' });
  return from === to ? shortDay(from) : `${one(from)} – ${one(to)}`;
}

/** `08:15`. */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

const SEVERITIES = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** What a severity is called. */
export function severityName(severity: ViewProblem['severity']): string {
  if (severity === 'error') return t('Error');
  return severity === 'warning' ? t('Warning') : t('Note');
}

/** What is wrong; each line opens the place. */
export function Problems({ problems }: { readonly problems: readonly ViewProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <section aria-label={t('Problems')}>
      <ul class="problems">
        {problems.map((problem) => (
          <li
            key={`${problem.code}${problem.message}${problem.place.uri}${problem.place.line}:${problem.place.character}`}
          >
            <button type="button" class={`problem ${SEVERITIES[problem.severity]}`} onClick={() => open(problem.place)}>
              <span class="severity">{severityName(problem.severity)}</span>
              <span class="code">{problem.code}</span>
              <span class="message">{problem.message}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands there before anything can be shown. */
export function Empty({ text }: { readonly text: string }) {
  return (
    <p class="empty" role="status">
      {text}
    </p>
  );
}

/** A button with a text; `label` is what is read aloud where the text is a sign. */
export function Button(props: { readonly text: string; readonly label?: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button" title={props.label} aria-label={props.label} onClick={props.onClick}>
      {props.text}
    </button>
  );
}
