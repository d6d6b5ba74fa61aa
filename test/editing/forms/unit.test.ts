/** try */
import { join } from 'node:path';
import { it } from 'vitest';
import { checksAsked, proposedTimes } from '../../../language/editing/forms/guides/check-times.ts';
import { rulesTyped } from '../../../language/editing/forms/guides/typed-hours.ts';
import { unitChanges } from '../../../language/editing/forms/guides/unit.ts';
import type { UnitFields } from '../../../language/editing/forms/guides/unit-fields.ts';
import { proposalOf } from '../../../language/editing/forms/proposal.ts';
import { Sources } from '../../../language/editing/forms/sources.ts';
import { messageOf } from '../../../language/engine/index.ts';
import { finish } from '../../../language/services/work.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { sessionOf } from '../../support/editing/session.ts';
import { textsIn } from '../../support/folder.ts';

const hours = 'mån-tor 08:00-17:00\nfre 08:00-16:00';
const FIELDS: UnitFields = {
  title: 'Nya vårdcentralen',
  key: 'NyaVårdcentralen',
  hsa: '',
  level: '5',
  kind: 'vårdcentral',
  parent: '',
  principal: { name: 'Exempelregionen', type: 'region', municipality: '', agreement: '' },
  department: 'Exempelområdet',
  hours,
  inboxes: { meddelande: '08:15', samverkan: '08:15, 11:45, 15:30' },
  persons: [
    { isKnown: false, id: 'exeaa1', name: 'Exempel A', role: 'verksamhetschef', administers: true, reads: false },
    { isKnown: false, id: 'exebb1', name: 'Exempel B', role: 'medicinsk sekreterare', administers: true, reads: true },
    { isKnown: false, id: 'execc1', name: 'Exempel C', role: 'läkare', administers: false, reads: true },
  ],
};

const CASES: [string, Partial<UnitFields>][] = [
  ['', {}],
  ['fristad', { parent: 'NärhälsanFristad', department: '' }],
  ['vastra-gotaland', { parent: 'NärhälsanFristad', department: '' }],
  ['vastra-gotaland', { parent: 'Närhälsan' }],
  ['', { principal: { name: 'Borås', type: 'municipality', municipality: '1490', agreement: '' }, department: '' }],
];
for (const [ex, more] of CASES)
  it(ex, () => {
    const texts = ex === '' ? {} : textsIn(join(CHECKOUT, 'examples', ex));
    const session = sessionOf(texts, '2026-11-21');
    const sources = new Sources(session);
    for (const [f, t] of Object.entries(texts)) sources.take(f, t);
    console.log(
      checksAsked(session, 'collaboration', 'region'),
      proposedTimes(rulesTyped(hours)!, 3),
      proposedTimes(rulesTyped('dygnet runt')!, 1),
    );
    const changes = unitChanges(session.ws, sources, { ...FIELDS, ...more }, session.options);
    const p = finish(proposalOf(session, sources, changes!, (f) => messageOf(f, 'sv')));
    console.log(p?.come, p?.gone);
    for (const w of p!.written) console.log(w.file, w.isNew, w.line, '\n' + w.text);
  });
