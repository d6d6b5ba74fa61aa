/** What a page shows becomes a line of a förväntan: the widest that holds, where people would look for it, and nothing twice. */
import { describe, expect, it } from 'vitest';
import { applied } from '../../../language/editing/format/format.ts';
import { proposalOf } from '../../../language/editing/forms/proposal.ts';
import { Sources } from '../../../language/editing/forms/sources.ts';
import { messageOf } from '../../../language/engine/index.ts';
import { Heads } from '../../../language/import/heads/heads.ts';
import { expectation } from '../../../language/lsp/forms/expectation.ts';
import { Exports, KnownExports } from '../../../language/lsp/forms/exports.ts';
import { finish } from '../../../language/services/work.ts';
import { sessionOf } from '../../support/editing/session.ts';

const UNITS = `huvudman VGR "Regionen" { typ region }
verksamhet Fristad "Fristad" { del av VGR }

enhet FristadVC "Fristad vårdcentral" {
    del av Fristad
    öppet mån-fre 08:00-17:00
    inkorg meddelande { medlemmar exeet1 }
    inkorg samverkan { medlemmar exeet1, exetv1 till 2026-11-30 }
}
`;
const PERSONS = `person exeet1 "Exempel Ett" { uppdrag läkare vid FristadVC }
person exetv1 "Exempel Två" { uppdrag läkare vid FristadVC }

frånvaro exeet1 semester från 2026-11-02 till 2026-11-13 {
    ombud exetv1
}
`;
const EXPECTED = `// Det som vi räknar med.

förväntan "Samverkan" {
    exeet1 når FristadVC.meddelande
    exeet1 når FristadVC.samverkan den 2026-10-06 // överenskommet
    // en egen rad
    FristadVC.samverkan bevakas 1 gång per dag
    motivering "Sagt i maj"
}

förväntan "Annat" {
    FristadVC.meddelande bevakas 1 gång per dag
}
`;

const SHARED = { person: 'exeet1', inbox: 'shared', object: 'FristadVC.samverkan' };

function filled(fields: object, more: Readonly<Record<string, string>> = {}, isOpen = true) {
  const texts: Readonly<Record<string, string>> = { 'v/enheter.rutin': UNITS, 'v/personer.rutin': PERSONS, ...more };
  const session = sessionOf(texts);
  for (const [file, text] of Object.entries(texts)) if (isOpen) session.open(file, text);
  session.changedFiles();
  const sources = new Sources(session);
  const exports = new Exports(new Heads(), new KnownExports());
  const scene = { ws: session.ws, options: session.options, findingsIn: () => [], uriOf: (file: string) => file };
  const make = () => finish(expectation.make({ scene, session, sources, exports }, fields));
  make();
  for (const file of [...sources.wanted]) sources.take(file, texts[file]);
  const { view, changes } = make();
  if (changes === undefined) return { view, texts: {}, come: [] };
  const proposal = finish(proposalOf(session, sources, changes, (finding) => messageOf(finding, 'sv')));
  if (proposal === undefined) throw new Error('nothing was tried');
  const now = [...proposal.edits].map(([file, edits]) => [file, applied(texts[file] ?? '', edits)] as const);
  return { view, texts: Object.fromEntries(now), come: proposal.come };
}

describe('the line', () => {
  const lineOf = (fields: object): unknown => filled(fields).view.line;

  it('is without a day where it holds on all of them', () => {
    expect(lineOf(SHARED)).toBe('exeet1 når FristadVC.samverkan');
    expect(lineOf({ ...SHARED, day: '2026-10-05' })).toBe('exeet1 når FristadVC.samverkan');
  });

  it('is of the day that is shown where that is another, or where it holds on that day alone', () => {
    expect(lineOf({ ...SHARED, day: '2026-10-12' })).toBe('exeet1 når FristadVC.samverkan den 2026-10-12');
    expect(lineOf({ ...SHARED, person: 'exetv1' })).toBe('exetv1 når FristadVC.samverkan den 2026-10-05');
    const delegate = { person: 'exetv1', inbox: 'personal', object: 'exeet1', day: '2026-11-03' };
    expect(lineOf(delegate)).toBe('exetv1 når personlig exeet1 den 2026-11-03');
  });

  it('is not written where it would not hold, nor where anything is not there', () => {
    const { view, texts } = filled({ ...SHARED, person: 'exetv1', day: '2026-12-01' });
    expect(view.problem).toBe(
      'Det är inte säkert att Exempel Två (exetv1) når inkorgen 2026-12-01: raden skulle inte hålla.',
    );
    expect(texts).toEqual({});
    for (const fields of [
      {},
      { ...SHARED, object: 'X.samverkan' },
      { ...SHARED, day: 'igår' },
      { ...SHARED, person: 1 },
    ]) {
      expect(filled(fields)).toEqual({ view: { line: null, problem: null }, texts: {}, come: [] });
    }
  });
});

describe('its place', () => {
  it.each([true, false])(
    'is below the last line about the inbox, what is said of that in a comment left alone',
    (isOpen) => {
      const { texts, come } = filled(SHARED, { 'rad.rutin': EXPECTED }, isOpen);
      const wanted = EXPECTED.replace('överenskommet\n', 'överenskommet\n    exeet1 når FristadVC.samverkan\n');
      expect(texts).toEqual({ 'rad.rutin': wanted });
      expect(come).toEqual([]);
    },
  );

  it('keeps the breaks of the lines', () => {
    const { texts } = filled(SHARED, { 'rad.rutin': EXPECTED.replaceAll('\n', '\r\n') });
    expect(texts['rad.rutin']).toContain('överenskommet\r\n    exeet1 når FristadVC.samverkan\r\n');
  });

  it('is on a line of its own also in a förväntan on one line', () => {
    const { texts } = filled(
      { ...SHARED, day: '2026-10-12' },
      { 'rad.rutin': 'förväntan { exetv1 når FristadVC.samverkan den 2026-10-06 }\n' },
    );
    expect(texts['rad.rutin']).toBe(
      'förväntan {\n    exetv1 når FristadVC.samverkan den 2026-10-06\n    exeet1 når FristadVC.samverkan den 2026-10-12\n}\n',
    );
  });

  it('is where another inbox of the unit is spoken of, if this one is not', () => {
    const one = EXPECTED.replaceAll(/.*överenskommet\n/g, '');
    const { texts } = filled(SHARED, { 'rad.rutin': one });
    expect(texts['rad.rutin']).toBe(
      one.replace('når FristadVC.meddelande\n', 'når FristadVC.meddelande\n    exeet1 når FristadVC.samverkan\n'),
    );
  });

  it('is a förväntan of its own in the file of the unit', () => {
    const { texts, come } = filled(SHARED);
    expect(texts).toEqual({
      'v/enheter.rutin': `${UNITS}
förväntan "Vem som når Fristad vårdcentral Samverkan" {
    exeet1 når FristadVC.samverkan
}
`,
    });
    expect(come).toEqual([]);
  });

  it('is the file of expectations beside it where there is one, and one that is made where persons stand by themselves', () => {
    const other = 'förväntan "Annat" {\n    FristadVC.meddelande bevakas 1 gång per dag\n}\n';
    expect(Object.keys(filled(SHARED, { 'v/forvantningar.rutin': other }).texts)).toEqual(['v/forvantningar.rutin']);
    const delegate = { person: 'exetv1', inbox: 'personal', object: 'exeet1', day: '2026-11-03' };
    expect(filled(delegate).texts).toEqual({
      'v/forvantningar.rutin': `// Det som arbetsplatserna räknar med. Prövas av rutin check och rutin test.

förväntan "Vem som når Exempel Ett (exeet1)" {
    exetv1 når personlig exeet1 den 2026-11-03
}
`,
    });
  });
});

describe('what stands already', () => {
  it('is not written once more, also where it stands among others or of more days', () => {
    for (const line of ['exetv1, exeet1 når FristadVC.samverkan', 'exeet1 når FristadVC.samverkan']) {
      const { view, texts } = filled(SHARED, { 'rad.rutin': `förväntan {\n    ${line}\n}\n` });
      expect(view.problem).toBe('Det står redan i rad.rutin:2.');
      expect(texts).toEqual({});
    }
    const days = 'förväntan {\n    exeet1 når FristadVC.samverkan till 2026-11-01\n}\n';
    expect(filled(SHARED, { 'rad.rutin': days }).view.problem).toBeNull();
    expect(filled({ ...SHARED, day: '2026-10-12' }, { 'rad.rutin': days }).view.problem).toBe(
      'Det står redan i rad.rutin:2.',
    );
    const negated = 'förväntan {\n    exeet1 når inte FristadVC.samverkan\n}\n';
    expect(filled(SHARED, { 'rad.rutin': negated }).view.problem).toBeNull();
  });
});
