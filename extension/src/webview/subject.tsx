/** The page of a person, an inbox or a unit on a day: each row leads to its line, and to the page of whom or what it names. */
import { dayOf } from '../day.mts';
import type { ReachKey, SubjectLine, SubjectRow, SubjectSection, SubjectView } from '../subject-shapes.ts';
import { t } from '../text.ts';
import { DateField } from './date-field.tsx';
import { Button, Empty, listen, open, Problems, post, select } from './host.tsx';

listen<SubjectView>((view) =>
  view === undefined ? <Empty text={t('This is no longer declared in the workspace.')} /> : <Page view={view} />,
);

function Page({ view }: { readonly view: SubjectView }) {
  return (
    <article class="subject" aria-labelledby="title">
      <header>
        <p class="kicker">{kindOf(view)}</p>
        <h1 id="title">
          <button type="button" class="link" title={t('Show where it is declared')} onClick={() => open(view.place)}>
            {view.name}
          </button>
        </h1>
        <p class="facts">{view.facts.join(' · ')}</p>
      </header>
      {view.kind === 'person' ? <Deeds /> : null}
      <Day view={view} />
      <Problems problems={view.problems} />
      {view.sections.map((section) => (
        <Rows key={section.name} section={section} />
      ))}
    </article>
  );
}

function kindOf({ kind }: SubjectView): string {
  if (kind === 'person') return t('Person');
  return kind === 'unit' ? t('Unit') : t('Inbox');
}

function Deeds() {
  const deed = (name: 'add-member' | 'last-day' | 'delegates') => (): void => post({ type: 'deed', deed: name });
  return (
    <p class="actions">
      <Button text={t('Add to an inbox …')} onClick={deed('add-member')} />
      <Button text={t('Last day …')} onClick={deed('last-day')} />
      <Button text={t('Delegates, day by day')} onClick={deed('delegates')} />
    </p>
  );
}

/** The day that is shown; another than that of the findings is told of, with a way back. */
function Day({ view: { day, asOf, dayInWords } }: { readonly view: SubjectView }) {
  const isOther = day !== asOf;
  return (
    <section class={isOther ? 'day-moved other' : 'day-moved'} aria-label={t('Day')}>
      <DateField
        label={t('As it is on')}
        value={day}
        onChange={(to) => post({ type: 'day', day: to === '' ? null : to })}
      />
      {isOther ? (
        <p role="status">
          {t('You see {0}. What is wrong is told of {1}.', dayInWords, asOf)}{' '}
          <Button text={wayBack(asOf)} onClick={() => post({ type: 'day', day: null })} />
        </p>
      ) : null}
    </section>
  );
}

/** The day of the findings is today, unless another has been chosen. */
function wayBack(asOf: string): string {
  return asOf === dayOf(new Date()) ? t('Today') : t('Back to {0}', asOf);
}

function Rows({ section: { name, title, none, rows } }: { readonly section: SubjectSection }) {
  return (
    <section aria-labelledby={`of-${name}`}>
      <h2 class="section" id={`of-${name}`}>
        {title} {rows.length === 0 ? null : <small>{rows.length}</small>}
      </h2>
      {rows.length === 0 ? (
        <p class="none">{none}</p>
      ) : (
        <ul class="rows">
          {rows.map((row) => (
            <Row
              key={`${row.text}${row.notes.join()}${row.lines.map(({ file, line }) => `${file}:${line}`).join()}`}
              row={row}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ row: { text, key, notes, holds, lines, reach } }: { readonly row: SubjectRow }) {
  return (
    <li class={holds ? 'told' : 'told past'}>
      <span class="what">
        {key === null ? (
          text
        ) : (
          <button type="button" class="link strong" title={t('Show its page')} onClick={() => select(key)}>
            {text}
          </button>
        )}
      </span>
      <span class="notes">{notes.join(' · ')}</span>
      <span class="lines">
        {reach === null ? null : <Expect text={text} reach={reach} />}
        {lines.map((line) => (
          <LineLink key={`${line.file}:${line.line}`} line={line} />
        ))}
      </span>
    </li>
  );
}

/** Writes the row as what one relies on from now on. */
function Expect({ text, reach }: { readonly text: string; readonly reach: ReachKey }) {
  return (
    <button
      type="button"
      class="link expect"
      title={t('Write in a förväntan that this is so: it is judged from now on')}
      aria-label={t('Write as an expectation: {0}', text)}
      onClick={() => post({ type: 'expect', reach })}
    >
      {t('Write as an expectation')}
    </button>
  );
}

/** `fristad.rutin:12`, which opens the line. */
function LineLink({ line: { file, line, place } }: { readonly line: SubjectLine }) {
  const name = `${file.split('/').at(-1) ?? file}:${line}`;
  return (
    <button
      type="button"
      class="link line"
      title={t('Open line {0} of {1}', line, file)}
      aria-label={t('Open line {0} of {1}', line, file)}
      onClick={() => open(place)}
    >
      {name}
    </button>
  );
}
