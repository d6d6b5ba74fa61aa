/** What every form shares: what is filled in is told the server as one types, and beside it stand the verdict and what will be written. */
import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormView } from '../panels/messages.ts';
import type { FormAnswer, ProposalView, ViewProblem, WrittenLines } from '../shapes.ts';
import { t } from '../text.ts';
import { Empty, listen, Problems, post } from './host.tsx';

const QUIET_MS = 150;

/** A form as its page has it. */
export interface Handle<Fields, View> {
  readonly fields: Fields;
  /** Fills something in. */
  readonly set: (some: Partial<Fields>) => void;
  readonly answer: FormAnswer<View> | null;
  /** What the server says of the fields; null before it has said anything. */
  readonly view: View | null;
}

interface FormProps<Fields, View> {
  readonly heading: (form: Handle<Fields, View>) => string;
  /** What the button says that writes it. */
  readonly write: string | ((form: Handle<Fields, View>) => string);
  readonly children: (form: Handle<Fields, View>) => ComponentChild;
  /** What stands in the verdict's place as long as nothing can be written. */
  readonly remaining?: (form: Handle<Fields, View>) => ComponentChild;
}

/** Draws a form for every view that comes. */
export function listenForm<Fields extends object, View>(props: FormProps<Fields, View>): void {
  listen<FormView<Fields, View>>((view) =>
    view === undefined ? (
      <Empty text={t('The form is being opened.')} />
    ) : (
      <Form key={view.opening} shown={view} {...props} />
    ),
  );
}

function Form<Fields extends object, View>({
  shown,
  heading,
  write,
  children,
  remaining,
}: FormProps<Fields, View> & { readonly shown: FormView<Fields, View> }) {
  const [fields, setFields] = useState(shown.fields);
  useAsking(fields);
  useFirstFocus();
  const { answer, busy, note } = shown;
  const form: Handle<Fields, View> = {
    fields,
    set: (some) => setFields((now) => ({ ...now, ...some })),
    answer,
    view: answer?.view ?? null,
  };
  const send = (): void => {
    if (answer?.proposal !== undefined && answer.proposal !== null) post({ type: 'write', fields });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <article class="form" aria-busy={busy} onKeyDown={onKeyDown}>
      <h1>{heading(form)}</h1>
      {note === null ? null : (
        <p class="note stale" role="alert">
          {note}
        </p>
      )}
      <div class="fields">{children(form)}</div>
      <Outcome
        answer={answer}
        busy={busy}
        write={typeof write === 'string' ? write : write(form)}
        send={send}
        remaining={remaining?.(form)}
      />
    </article>
  );
}

/** Tells what is filled in, once one has paused; what the form was opened with has been asked already. */
function useAsking(fields: object): void {
  const asked = useRef(fields);
  useEffect(() => {
    if (asked.current === fields) return;
    const timer = setTimeout(() => {
      asked.current = fields;
      post({ type: 'ask', fields });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [fields]);
}

/** A form that has been opened is filled in from its first field on, or from its first question. */
function useFirstFocus(): void {
  useEffect(() => document.querySelector<HTMLElement>(FIRST)?.focus(), []);
}

/** What a file was taken for is seldom to be changed. */
const FIRST = '.fields :is(input, select, textarea, .import-questions button):not(.import-table *)';

interface OutcomeProps {
  readonly answer: FormAnswer<unknown> | null;
  readonly busy: boolean;
  readonly write: string;
  readonly send: () => void;
  readonly remaining: ComponentChild;
}

/** The verdict, what will be written, and the buttons. */
function Outcome({ answer, busy, write, send, remaining }: OutcomeProps) {
  const proposal = answer?.proposal ?? null;
  const isWrong = proposal?.come.some(({ severity }) => severity === 'error') === true;
  return (
    <section class="outcome" aria-label={t('What is written')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the window is scrolled by keys, too. */}
      <div class="told" tabIndex={0}>
        <div role="status" aria-live="polite">
          {answer?.refused == null ? null : <p class="note stale">{answer.refused}</p>}
          {proposal === null ? remaining : <Verdict proposal={proposal} />}
        </div>
        {proposal === null ? null : <Lines written={proposal.written} />}
      </div>
      <p class="actions">
        <button type="button" class="button primary" disabled={proposal === null || busy} onClick={send}>
          {isWrong ? t('Write it all the same') : write}
        </button>
        <button type="button" class="button" onClick={() => post({ type: 'leave' })}>
          {t('Cancel')}
        </button>
        <small>{t('Ctrl+Enter writes.')}</small>
      </p>
    </section>
  );
}

/** What comes and goes if it is written. */
export function Verdict({ proposal: { come, gone } }: { readonly proposal: ProposalView }) {
  return (
    <>
      <p class={`verdict ${gravest(come)}`}>{verdictOf(come, gone)}</p>
      <Problems problems={come} />
      {gone.length === 0 ? null : (
        <details>
          <summary>{gone.length === 1 ? t('1 finding goes') : t('{0} findings go', gone.length)}</summary>
          <Problems problems={gone} />
        </details>
      )}
    </>
  );
}

function gravest(come: readonly ViewProblem[]): string {
  if (come.some(({ severity }) => severity === 'error')) return 'bad';
  return come.some(({ severity }) => severity === 'warning') ? 'warn' : 'good';
}

function verdictOf(come: readonly ViewProblem[], gone: readonly ViewProblem[]): string {
  if (come.length === 0) return gone.length === 0 ? t('No new findings.') : t('No new findings, and some are gone.');
  return come.length === 1
    ? t('1 new finding if this is written:')
    : t('{0} new findings if this is written:', come.length);
}

/** The text as it will stand, by file. */
export function Lines({ written }: { readonly written: readonly WrittenLines[] }) {
  return (
    <>
      {written.map(({ file, isNew, place, text, more }) => (
        <figure key={`${file}${place.line}`} class="written">
          <figcaption>
            {isNew ? t('Is written in {0}, a new file', file) : t('Is written in {0}, line {1}', file, place.line + 1)}
          </figcaption>
          <pre>{text}</pre>
          {more === 0 ? null : (
            <p class="facts">{more === 1 ? t('And 1 more line.') : t('And {0} more lines.', more)}</p>
          )}
        </figure>
      ))}
    </>
  );
}
