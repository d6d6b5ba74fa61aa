/** A new employee as the guide writes it: where the person stands, who is added to which list, and what is said of the fields. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applied } from '../../../language/editing/format/format.ts';
import {
  type EmployeeFields,
  employeeChanges,
  employeeProblems,
} from '../../../language/editing/forms/guides/employee.ts';
import { proposalOf } from '../../../language/editing/forms/proposal.ts';
import { Sources } from '../../../language/editing/forms/sources.ts';
import { finish } from '../../../language/services/work.ts';
import { parseDay } from '../../../language/time/index.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { sessionOf } from '../../support/editing/session.ts';
import { textsIn } from '../../support/folder.ts';

const FIELDS: EmployeeFields = {
  name: 'Exempel Nio',
  id: 'exeni1',
  hsa: 'SE2321000131-P000000000909',
  unit: 'FristadVC',
  role: 'läkare',
  from: '2026-12-01',
  signs: true,
  prescribes: false,
  noPersonalInbox: false,
  inboxes: ['FristadVC.meddelande', 'FristadVC.samverkan'],
};

for (const ex of ['fristad', 'vastra-gotaland'])
  it(ex, () => {
    const texts = textsIn(join(CHECKOUT, 'examples', ex));
    const session = sessionOf(texts, '2026-11-21');
    const sources = new Sources(session);
    for (const [f, t] of Object.entries(texts)) sources.take(f, t);
    console.log(employeeProblems(session.ws, FIELDS));
    const changes = employeeChanges(session.ws, sources, FIELDS, {
      asOf: parseDay('2026-11-21') as number,
      language: 'sv',
    });
    const p = finish(proposalOf(session, sources, changes!, (f) => f.code));
    console.log(JSON.stringify(p?.written, null, 1), p?.come, p?.gone);
    for (const w of p!.written) console.log(w.file, w.line, '\n' + w.text);
  });
