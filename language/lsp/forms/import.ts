/** The form that imports the current state: exports into an empty workspace, or laid beside one that declares something. */
import type { Change } from '../../editing/forms/proposal.ts';
import { lineEdits } from '../../editing/update/line-edits.ts';
import { ANYTHING, updateOf } from '../../editing/update/update.ts';
import { Remarks } from '../../import/remark.ts';
import { TABLE_KINDS, type TableKind } from '../../import/tables/kinds.ts';
import { isShipped } from '../../model/index.ts';
import { imported, laidBeside } from '../../report/import/imported.ts';
import { partialKinds, REPORT_FILE } from '../../report/import/result.ts';
import type { Session } from '../../services/session.ts';
import { UsageError } from '../../words/index.ts';
import { namesOf, type TakenExport } from './exports.ts';
import type { Form, FormContext, Made } from './form.ts';
import type { ImportFields, ImportView } from './import-shapes.ts';
import { emptyView, resultView, updateView } from './import-view.ts';

/** What has been filled in, as it comes from outside. */
type Fields = Readonly<Record<keyof ImportFields, unknown>>;

export const importForm: Form<Fields, ImportView> = {
  name: 'import',
  *make(at, fields) {
    const { session, exports } = at;
    const { language } = session.options;
    const uris = textsIn(fields.files);
    const names = namesOf(uris);
    const taken = uris.flatMap((uri, i) => exports.of(uri, names[i] ?? uri) ?? []);
    const files = uris.map((uri, i) => ({ uri, name: names[i] ?? uri }));
    const empty = { ...emptyView(language), files, isUpdate: isDeclared(session) };
    if (uris.length === 0 || taken.length < uris.length) return { view: empty, changes: undefined };
    yield;
    try {
      return empty.isUpdate ? laid(at, fields, taken, empty) : made(at, fields, taken, empty);
    } catch (fault) {
      if (!(fault instanceof UsageError)) throw fault;
      return { view: { ...empty, problem: fault.sentence[language] }, changes: undefined };
    }
  },
};

/** Whether the workspace declares anything of its own. */
function isDeclared({ ws }: Session): boolean {
  return [...ws.files].some(([file, { declarations }]) => !isShipped(file) && declarations.length > 0);
}

/** What is read of the files, and what has been answered. */
function gathering({ session, exports }: FormContext, fields: Partial<Fields>, taken: readonly TakenExport[]) {
  const remarks = new Remarks(new Map(entriesIn(fields.answers)));
  for (const { remarks: own } of taken) for (const remark of own) remarks.all.push(remark);
  const read = taken.flatMap(({ file }) => ('reason' in file ? [] : [file]));
  const unreadable = taken.flatMap(({ file }) => ('reason' in file ? [file] : []));
  const kinds = new Map(
    entriesIn(fields.kinds).flatMap(([table, kind]) => (isKind(kind) ? [[table, kind] as const] : [])),
  );
  return { remarks, read, options: { heads: exports.heads, kinds, asOf: session.options.asOf, unreadable } };
}

function made(
  at: FormContext,
  fields: Partial<Fields>,
  taken: readonly TakenExport[],
  empty: ImportView,
): Made<ImportView> {
  const { language } = at.session.options;
  const { remarks, read, options } = gathering(at, fields, taken);
  const { files, result } = imported(read, remarks, { ...options, language, out: '' });
  const texts = new Map(files.map(({ path, pieces }) => [path, [...pieces].join('')] as const));
  const changes = [...texts].flatMap(([file, text]): readonly Change[] =>
    file === REPORT_FILE ? [] : [{ file, edits: [{ start: 0, end: 0, text }] }],
  );
  const report = texts.get(REPORT_FILE) ?? null;
  const view = { ...empty, ...resultView(result, remarks, language), report };
  return { view, changes: changes.length === 0 ? undefined : changes };
}

function laid(
  at: FormContext,
  fields: Partial<Fields>,
  taken: readonly TakenExport[],
  empty: ImportView,
): Made<ImportView> {
  const { session, sources } = at;
  const { language, asOf, horizonDays } = session.options;
  const { remarks, read, options } = gathering(at, fields, taken);
  const { told, result } = laidBeside(read, remarks, { ...options, declared: session.ws });
  const textOf = (file: string): string | undefined => sources.parsed(file)?.text;
  const allowed = new Set(textsIn(fields.removals).filter((what) => what !== ANYTHING));
  const partial = partialKinds(result);
  const update = updateOf(session.ws, textOf, told, { asOf, horizonDays, allowed, partial });
  const changes = [...update.texts].map(([file, text]): Change => {
    return { file, edits: lineEdits(textOf(file) ?? '', text) };
  });
  const view = { ...empty, ...resultView(result, remarks, language), counts: null };
  return {
    view: { ...view, ...updateView(update, allowed, language) },
    changes: changes.length === 0 ? undefined : changes,
  };
}

function isKind(value: string): value is TableKind {
  return (TABLE_KINDS as readonly string[]).includes(value);
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function entriesIn(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => (typeof one === 'string' ? [[key, one] as const] : []));
}
