/** The shared inbox that a row of another table names. */

import { remembered } from '../../generators/support/remembered.ts';
import { type InboxKind, inboxKindOf, inboxWord } from '../../model/index.ts';
import type { OpenDraft, OpenFunctionInbox, OpenInbox } from '../open-draft.ts';
import { both, type Remarks } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { folded } from '../values/folded.ts';
import { notFound } from '../words.ts';
import { declaredInbox } from './inbox-declare.ts';
import { patternIn } from './inbox-names.ts';

export type Inbox = OpenInbox | OpenFunctionInbox;

/** What the row calls the inbox: by id, name or address; the last of a path as directories write them. */
export function inboxNamesIn({ values }: Row): readonly string[] {
  const names = [values.get('inbox'), values.get('inboxName'), values.get('inboxMail')];
  return names.flatMap((name) => (name === undefined ? [] : bareNames(name)));
}

const bareNames = remembered((name): readonly string[] => {
  const [, common] = /^CN=((?:\\.|[^,\\])+),/i.exec(name) ?? [];
  const path = /^[^/\s]+\.[^/\s]+\//.test(name) ? name.split('/').at(-1) : undefined;
  const [, domainless] = /^[A-Za-z0-9-]+\\(.+)$/.exec(name) ?? [];
  return [name, ...[common?.replace(/\\(.)/g, '$1'), path, domainless].filter((one) => one !== undefined)];
});

/** The inbox; undefined where a remark or a question says why there is none. */
export function inboxIn(row: Row, draft: OpenDraft, remarks: Remarks): Inbox | undefined {
  const { whence, values } = row;
  const names = inboxNamesIn(row);
  for (const name of names) {
    const found = draft.inboxNames.find(name);
    const pattern = typeof found === 'object' ? undefined : patternIn(name, draft);
    const key = typeof found === 'object' ? found.key : pattern && `${pattern.unit}.${inboxWord(pattern.kind)}`;
    const inbox = key === undefined ? undefined : draft.inbox(key);
    if (inbox !== undefined) return inbox;
  }
  const unit = values.get('unit') ?? values.get('unitHsa') ?? values.get('unitName');
  const kind = values.get('kind');
  const called = names.at(-1) ?? `${unit ?? ''} ${kind ?? ''}`.trim();
  const looked = names.length === 0 ? byUnit(unit, kind, draft) : undefined;
  if (looked !== undefined) return looked;
  const isMany = names.some((name) => draft.inboxNames.find(name) === 'many');
  if (names.length > 0 && !isMany && draft.mayDeclareInboxes) return declaredInbox(row, called, draft, remarks);
  if (called === '') return askedInbox(row, draft, remarks);
  remarks.skipped(whence, ...notFound('inbox', called, isMany ? 'many' : 'none'));
  return undefined;
}

/** So many inboxes can be chosen among. */
const MOST_CHOICES = 50;

/** A list of members that names no inbox is of the one that its file is called after, else of the one that is answered. */
function askedInbox({ whence }: Row, draft: OpenDraft, remarks: Remarks): Inbox | undefined {
  const { file } = whence;
  const stem = (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '');
  const found = draft.inboxNames.find(stem);
  const named = typeof found === 'object' ? draft.inbox(found.key) : undefined;
  if (named !== undefined) return named;
  const keys = [...draft.inboxKeys()].slice(0, MOST_CHOICES);
  const answer = remarks.ask(
    {
      id: `${file}/inbox`,
      text: both(
        'Vilken inkorg gäller listan? Den har ingen kolumn för det, och filen heter inte som någon',
        'Which inbox is the list of? It has no column that tells, and the file is not called after one',
      ),
      answers: keys.map((key) => ({ value: key, label: both(key, key) })),
    },
    whence,
  );
  return answer === undefined ? undefined : draft.inbox(answer);
}

function byUnit(unit: string | undefined, kind: string | undefined, draft: OpenDraft): Inbox | undefined {
  const found = unit === undefined ? 'none' : draft.unitNames.find(unit);
  const word = folded(kind ?? '');
  return typeof found === 'object' && kindOf(word) !== undefined ? draft.inbox(`${found.key}.${word}`) : undefined;
}

function kindOf(word: string): InboxKind | undefined {
  return inboxKindOf(word);
}
