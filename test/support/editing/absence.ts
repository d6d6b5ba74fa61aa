/** Absence forms for tests: filled in, and what comes of them. */

import { applied } from '../../../language/editing/format/format.ts';
import { absenceChange } from '../../../language/editing/forms/absence/change.ts';
import { type AbsenceFields, understood } from '../../../language/editing/forms/absence/fields.ts';
import { homeOf } from '../../../language/editing/forms/absence/home.ts';
import { type Proposal, proposalOf } from '../../../language/editing/forms/proposal.ts';
import { Sources } from '../../../language/editing/forms/sources.ts';
import type { Finding } from '../../../language/model/index.ts';
import type { Session } from '../../../language/services/session.ts';
import { finish } from '../../../language/services/work.ts';

type Given = Partial<Omit<AbsenceFields, 'delegates'>> & {
  readonly delegates?: readonly (string | readonly string[])[];
};

/** The fields, empty but for what is given; an ombud is a VGR-id, or one with its days. */
export function fieldsWith({ delegates = [], ...given }: Given): AbsenceFields {
  const rows = delegates.map((one) => (typeof one === 'string' ? [one] : one));
  return {
    ...{ person: '', kind: 'semester', from: '', to: '', concerns: '', returns: false, justification: '' },
    ...{ decidedBy: '', decidedOn: '', assignedBy: '', assignedOn: '' },
    ...given,
    delegates: rows.map(([person = '', from = '', to = '']) => ({ person, from, to })),
  };
}

/** The texts of a session as a form reads them. */
export function sourcesOf(session: Session, texts: Readonly<Record<string, string>>): Sources {
  const sources = new Sources(session);
  for (const [file, text] of Object.entries(texts)) sources.take(file, text);
  return sources;
}

/** What is written, in which file, and what the file is then. */
export interface Outcome {
  readonly file: string;
  readonly text: string;
  readonly now: string;
  readonly proposal: Proposal<Finding>;
}

/** What a form would write in some texts, none of which is open. */
export function outcomeOf(session: Session, texts: Readonly<Record<string, string>>, given: Given): Outcome {
  const sources = sourcesOf(session, texts);
  const { wanted, lacks } = understood(session.ws, fieldsWith(given));
  if (wanted === undefined) throw new Error(`nothing to write: ${JSON.stringify(lacks)}`);
  const change = absenceChange(session, sources, wanted, homeOf(session.ws, wanted));
  const proposal = finish(proposalOf(session, sources, [change], (finding) => finding));
  if (proposal === undefined) throw new Error('nothing was tried');
  const { file } = change;
  const edits = proposal.edits.get(file) ?? [];
  return { file, text: proposal.written[0]?.text ?? '', now: applied(texts[file] ?? '', edits), proposal };
}
