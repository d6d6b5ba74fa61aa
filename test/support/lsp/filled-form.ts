/** A form filled in, in a session of some texts: what it would write, what it says of that, and what fresh judgements say. */
import { applied } from '../../../language/editing/format/format.ts';
import { type Proposal, proposalOf } from '../../../language/editing/forms/proposal.ts';
import { Sources } from '../../../language/editing/forms/sources.ts';
import { messageOf } from '../../../language/engine/index.ts';
import { Heads } from '../../../language/import/heads/heads.ts';
import { FORMS } from '../../../language/lsp/forms/all.ts';
import { Exports, KnownExports } from '../../../language/lsp/forms/exports.ts';
import { distinction, type Finding } from '../../../language/model/index.ts';
import { finish } from '../../../language/services/work.ts';
import { sessionOf } from '../editing/session.ts';

type Texts = Readonly<Record<string, string>>;

/** What a form came to. */
export interface FilledForm {
  readonly view: unknown;
  /** What it says that it would write; undefined where it writes nothing. */
  readonly proposal: Proposal<string> | undefined;
  /** The texts as they would be. */
  readonly texts: Texts;
}

/** When, and whether the files are open. */
export interface Setting {
  readonly isOpen: boolean;
  readonly asOf: string;
  readonly horizon: number;
}

/** Fills in the form with the name. Where it would write what cannot be tried, it fails. */
export function filledForm(texts: Texts, name: string, fields: object, { isOpen, asOf, horizon }: Setting): FilledForm {
  const session = sessionOf(texts, asOf, horizon);
  for (const [file, text] of Object.entries(texts)) if (isOpen) session.open(file, text);
  session.changedFiles();
  const sources = new Sources(session);
  const exports = new Exports(new Heads(), new KnownExports());
  const scene = { ws: session.ws, options: session.options, findingsIn: () => [], uriOf: (file: string) => file };
  const form = FORMS.find((one) => one.name === name);
  if (form === undefined) throw new Error(name);
  let made = finish(form.make({ scene, session, sources, exports }, fields));
  while (sources.wanted.size > 0) {
    for (const file of [...sources.wanted]) sources.take(file, texts[file]);
    made = finish(form.make({ scene, session, sources, exports }, fields));
  }
  if (made.changes === undefined) return { view: made.view, proposal: undefined, texts };
  const proposal = finish(proposalOf(session, sources, made.changes, wordsOf));
  if (proposal === undefined) throw new Error('cannot be tried');
  const now = [...proposal.edits].map(([file, edits]) => [file, applied(texts[file] ?? '', edits)] as const);
  return { view: made.view, proposal, texts: { ...texts, ...Object.fromEntries(now) } };
}

/** What a fresh judgement finds in texts and is not forgiven, in order. */
export function judgedAnew(texts: Texts, { asOf, horizon }: Setting): readonly string[] {
  const { findings } = sessionOf(texts, asOf, horizon);
  return findings.filter(({ suppressedBy }) => suppressedBy === undefined).map(wordsOf);
}

function wordsOf(finding: Finding): string {
  const { code, severity, mark } = finding;
  return [mark.anchor.file, code, distinction(finding).trigger, severity, messageOf(finding, 'sv')].join('|');
}

/** Those of a list that another does not have, each as often as it has it more; in order. */
export function besides(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return list
    .filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .sort();
}
