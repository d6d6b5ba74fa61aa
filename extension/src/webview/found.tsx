/** What reports have in common: groups that lead to where they are declared, signs, and things found. */
import type { ComponentChildren } from 'preact';
import type { FoundThing, Sentence } from '../report-shapes.ts';
import { t } from '../text.ts';
import { goTo, inLanguage, openFile } from './host.tsx';

type Action = 'create' | 'change' | 'remove';

const SIGNS: Readonly<Record<Action, string>> = { create: '+', change: '~', remove: '−' };

function actionName(action: Action): string {
  if (action === 'create') return t('New');
  return action === 'change' ? t('Changed') : t('Gone');
}

/** A line with the sign of what happens. */
export function Signed({ action, children }: { readonly action: Action; readonly children: ComponentChildren }) {
  return (
    <li class={`signed ${action}`}>
      <span class="sign" role="img" aria-label={actionName(action)} title={actionName(action)}>
        {SIGNS[action]}
      </span>
      <span>{children}</span>
    </li>
  );
}

/** A section under a heading; nothing where there is nothing in it. */
export function Section(props: {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}) {
  if (props.count === 0) return null;
  return (
    <section>
      <h2 class="section">
        {props.title} <small>{props.count}</small>
      </h2>
      {props.children}
    </section>
  );
}

/** A name that leads to where it is declared. */
export function Name({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <button type="button" class="link strong" title={name} onClick={() => goTo(name)}>
      {text}
    </button>
  );
}

/** A group of sentences about one person or inbox. */
export function Group(props: { readonly name: string; readonly title: Sentence; readonly lines: readonly Sentence[] }) {
  return (
    <li class="group">
      <Name name={props.name} text={inLanguage(props.title)} />
      <ul>
        {props.lines.map((line) => (
          <li key={line.sv}>{inLanguage(line)}</li>
        ))}
      </ul>
    </li>
  );
}

const SEVERITY_CLASSES = { fel: 'error', varning: 'warning', upplysning: 'note', tips: 'note' } as const;

/** The name of a severity in the language in use. */
export function severityName(severity: FoundThing['severity']): string {
  if (severity === 'fel') return t('Error');
  if (severity === 'varning') return t('Warning');
  return severity === 'tips' ? t('Hint') : t('Note');
}

/** Things found, each leading to its line where it has one. */
export function Found({ found }: { readonly found: readonly FoundThing[] }) {
  return (
    <ul class="problems">
      {found.map((one) => (
        <li key={`${one.code}${one.file}${one.line}${one.message}`}>
          <FoundButton found={one} />
        </li>
      ))}
    </ul>
  );
}

function FoundButton({ found }: { readonly found: FoundThing }) {
  const { severity, code, message, file, line, column, suppressed } = found;
  const words = (
    <>
      <span class="severity">{severityName(severity)}</span>
      <span class="code">{code}</span>
      <span class="message">
        {message}
        {suppressed === null ? '' : ` (${t('excepted')})`}
        {file === null ? null : <small class="at">{`${file}:${line ?? 1}`}</small>}
      </span>
    </>
  );
  const look = `problem ${SEVERITY_CLASSES[severity]}`;
  if (file === null) return <div class={look}>{words}</div>;
  return (
    <button type="button" class={look} onClick={() => openFile(file, line ?? 1, column ?? 1)}>
      {words}
    </button>
  );
}

interface LineProps {
  readonly found: FoundThing;
  readonly note?: string;
  /** It was found in what was committed, and leads there. */
  readonly committed?: boolean;
}

/** A thing found in a line of text. */
export function FoundLine({ found, note = '', committed = false }: LineProps) {
  const { severity, code, message, file, line, column, suppressed } = found;
  const text = `${severityName(severity)} ${code}: ${message}${note}${suppressed === null ? '' : ` (${t('excepted')})`}`;
  if (file === null) return <>{text}</>;
  return (
    <button type="button" class="link" onClick={() => openFile(file, line ?? 1, column ?? 1, committed)}>
      {text}
    </button>
  );
}

/** How something found was before, where it was otherwise. */
export function becameWords(before: FoundThing, after: FoundThing): string {
  if (before.severity !== after.severity) return ` (${t('was: {0}', severityName(before.severity))})`;
  return before.message === after.message ? '' : ` (${t('was: {0}', before.message)})`;
}
