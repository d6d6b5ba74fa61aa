/** The current state as declarations: what each file was taken for, what is asked, what is not used, and what will be written. */
import type { ImportFields, ImportGroup, ImportRemoval, ImportTable, ImportView } from '../import-shapes.ts';
import { t } from '../text.ts';
import { type Handle, listenForm } from './form.tsx';
import { wish } from './host.tsx';
import { Answered, Questions } from './import-questions.tsx';

type Form = Handle<ImportFields, ImportView>;

listenForm<ImportFields, ImportView>({
  heading: ({ view }) => (view?.isUpdate ? t('Compare with the current state') : t('Import the current state')),
  write: ({ view }) => (view?.isUpdate ? t('Write the changes') : t('Write the files')),
  children: (form) => (
    <>
      <Files form={form} />
      <Sum view={form.view} />
      <Questions form={form} />
      <Answered form={form} />
      {form.view?.isUpdate ? <Update form={form} view={form.view} /> : null}
      <Tables form={form} tables={form.view?.tables ?? []} />
      {(form.view?.groups ?? []).map((group) => (
        <Group key={group.level} group={group} />
      ))}
    </>
  ),
  remaining: ({ view, fields }) =>
    fields.files.length === 0 ? (
      <p>{t('Choose the exports of today’s state: CSV, Excel or JSON.')}</p>
    ) : (
      <p>{view?.isUpdate ? t('Nothing is changed in the workspace.') : t('Nothing is written yet.')}</p>
    ),
});

function Files({ form: { fields, set, view } }: { readonly form: Form }) {
  const names = new Map((view?.files ?? []).map(({ uri, name }) => [uri, name]));
  return (
    <section aria-labelledby="files">
      <h2 id="files">{t('Files')}</h2>
      <ul class="import-files">
        {fields.files.map((uri) => (
          <li key={uri}>
            {names.get(uri) ?? uri.split('/').at(-1)}{' '}
            <button
              type="button"
              class="link"
              aria-label={t('Leave out {0}', names.get(uri) ?? uri)}
              onClick={() => set({ files: fields.files.filter((one) => one !== uri) })}
            >
              {t('Leave out')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => wish('other-input')}>
        {t('Choose files …')}
      </button>
      {view?.problem == null ? null : (
        <p class="note stale" role="alert">
          {view.problem}
        </p>
      )}
    </section>
  );
}

/** How much there is, and how many cells were not used. */
function Sum({ view }: { readonly view: ImportView | null }) {
  if (view === null || view.tables.length === 0) return null;
  return (
    <p class="import-sum" role="status">
      {[
        ...(view.counts === null ? [] : [`${capital(view.counts)}.`]),
        view.verdict ?? unusedWords(view.unused),
        ...(view.questions.length === 0 ? [] : [t('Questions left: {0}.', view.questions.length)]),
      ]
        .filter((text) => text !== '')
        .join(' ')}
    </p>
  );
}

function unusedWords(unused: number): string {
  if (unused === 0) return t('Every cell that holds anything was used.');
  return unused === 1 ? t('1 cell is not used.') : t('{0} cells are not used.', unused);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What the files would change in the workspace; what they do not have any more is taken away only where it is ticked. */
function Update({ form, view }: { readonly form: Form; readonly view: ImportView }) {
  const { changes, waiting, removals, tables } = view;
  if (tables.length === 0) return null;
  return (
    <>
      <section aria-labelledby="changes">
        <h2 id="changes">
          {t('New and changed')} <small>{changes.length}</small>
        </h2>
        {changes.length === 0 ? <p>{t('The files say the same as the declarations.')}</p> : null}
        <ul>
          {changes.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {waiting.length === 0 ? null : (
        <section aria-labelledby="waiting">
          <h2 id="waiting">
            {t('Waits until all rows about it are read')} <small>{waiting.length}</small>
          </h2>
          <ul>
            {waiting.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {removals.length === 0 ? null : (
        <fieldset class="field">
          <legend>{t('Not in the files: tick what is to be taken away')}</legend>
          {removals.map((removal) => (
            <Removal key={removal.what} removal={removal} form={form} />
          ))}
        </fieldset>
      )}
    </>
  );
}

function Removal({ removal, form }: { readonly removal: ImportRemoval; readonly form: Form }) {
  const { what, title, count, lines, isHeld } = removal;
  const { fields, set } = form;
  const isTicked = fields.removals.includes(what);
  const others = fields.removals.filter((one) => one !== what);
  return (
    <div class="import-removal">
      <label class="box">
        <input
          type="checkbox"
          checked={isTicked}
          onChange={() => set({ removals: isTicked ? others : [...others, what] })}
        />
        <span>
          {title} <small>{count}</small>
        </span>
      </label>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {count > lines.length ? <p class="facts">{t('And {0} more.', count - lines.length)}</p> : null}
      {isHeld ? (
        <p class="said wrong">{t('Rows of it were not read: answer the questions and correct the rows first.')}</p>
      ) : null}
    </div>
  );
}

function Tables({ form, tables }: { readonly form: Form; readonly tables: readonly ImportTable[] }) {
  return (
    <>
      {tables.map((table) => (
        <Table key={table.key} table={table} form={form} />
      ))}
    </>
  );
}

/** What a table was taken for and why, which someone who knows better can change, and what became of its columns. */
function Table({ table, form: { fields, set, view } }: { readonly table: ImportTable; readonly form: Form }) {
  const { key, name, rows, kind, taken, why, columns } = table;
  const unused = columns.filter((column) => column.unused > 0);
  const choose = (value: string): void => {
    const { [key]: _, ...others } = fields.kinds;
    set({ kinds: value === '' ? others : { ...others, [key]: value } });
  };
  return (
    <section class="import-table" aria-label={name}>
      <h2>
        {name} <small>{rows === 1 ? t('1 row') : t('{0} rows', rows)}</small>
      </h2>
      <p class="facts">{kind === '' ? why : t('Taken for {0}, judging by {1}.', taken, why)}</p>
      <label class="field">
        {t('It is about')}{' '}
        <select value={fields.kinds[key] ?? kind} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('what the columns tell')}</option>
          {(view?.kinds ?? []).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <details open={unused.length > 0}>
        <summary>{t('Columns: {0}, of which {1} not used', columns.length, unused.length)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('Column')}</th>
              <th scope="col">{t('Used as')}</th>
              <th scope="col">{t('Cells not used')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ head, use, unused: cells }, index) => (
              <tr key={index}>
                <th scope="row">{head}</th>
                <td>{use}</td>
                <td>{cells === 0 ? '' : cells}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function groupTitle(level: ImportGroup['level']): string {
  if (level === 'unread') return t('Files that could not be read');
  if (level === 'skipped') return t('Not imported');
  if (level === 'refused') return t('Rows that say that they do not hold');
  return level === 'noted' ? t('Worth knowing') : t('To fill in');
}

/** What is said of rows; what is merely worth knowing is folded. */
function Group({ group: { level, count, lines } }: { readonly group: ImportGroup }) {
  return (
    <details class="import-group" open={level === 'unread' || level === 'skipped' || level === 'refused'}>
      <summary>
        {groupTitle(level)} <small>{count}</small>
      </summary>
      <ul>
        {lines.map(({ place, text }, index) => (
          <li key={index}>
            {place === '' ? null : <strong>{place}: </strong>}
            {text}
          </li>
        ))}
      </ul>
      {count > lines.length && lines.length >= 100 ? <p>{t('The report has all of them.')}</p> : null}
    </details>
  );
}
