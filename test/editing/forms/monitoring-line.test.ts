/** What a week writes: the smallest edit of one `bevakas` line, with every comment and the order kept. */
import { describe, expect, it } from 'vitest';
import { shaped } from '../../../language/editing/fixes/shaped.ts';
import { applied } from '../../../language/editing/format/format.ts';
import { type MonitoringDeed, monitoringEdits } from '../../../language/editing/forms/monitoring-line.ts';
import { parse } from '../../../language/grammar/parse.ts';

const at = (hour: number, minute = 0): number => hour * 60 + minute;

/** The lines of an inbox after a deed on the first of them; undefined where it cannot be done. */
function written(lines: string, deed: MonitoringDeed): string | undefined {
  const head = 'enhet Prov "Prov" {\n    inkorg samverkan {\n        medlemmar exeet1, exetv1 // alla\n';
  const parsed = parse(`${head}        ${lines}\n    }\n}\n`);
  const edits = monitoringEdits(parsed, head.length + 8, deed);
  if (edits === undefined) return undefined;
  const text = applied(parsed.text, [shaped(parsed, edits)]);
  expect(text.startsWith(head)).toBe(true);
  return text.slice(head.length, text.lastIndexOf('    }')).replaceAll(/^ {8}/gm, '').trimEnd();
}

const THREE = 'bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av exeet1 ersättare exetv1 // så';

describe('a time', () => {
  it('is not moved to where another stands', () => {
    expect(written(THREE, { kind: 'move', minute: at(8, 15), to: at(12) })).toBeUndefined();
  });

  it.each<[string, string, MonitoringDeed, string]>([
    ['is moved', THREE, { kind: 'move', minute: at(8, 15), to: at(8, 30) }, THREE.replace('08:15', '08:30')],
    [
      'stays in order where all are',
      THREE,
      { kind: 'move', minute: at(8, 15), to: at(13) },
      THREE.replace('08:15, 12:00', '12:00, 13:00'),
    ],
    [
      'stays in its place where they are not in order',
      'bevakas dagligen kl 12:00, 08:15 av exeet1',
      { kind: 'move', minute: at(12), to: at(7) },
      'bevakas dagligen kl 07:00, 08:15 av exeet1',
    ],
    [
      'is added with the number',
      THREE,
      { kind: 'add', minute: at(14) },
      THREE.replace('3 gånger', '4 gånger').replace('15:30', '14:00, 15:30'),
    ],
    ['is added first', THREE, { kind: 'add', minute: at(7) }, THREE.replace('3 g', '4 g').replace('08', '07:00, 08')],
    ['is added last', 'bevakas kl 08:00', { kind: 'add', minute: at(9) }, 'bevakas kl 08:00, 09:00'],
    [
      'is added where there was none',
      'bevakas mån-fre av exeet1',
      { kind: 'add', minute: at(9) },
      'bevakas mån-fre kl 09:00 av exeet1',
    ],
    [
      'fills a number that is larger than the times',
      'bevakas 3 gånger per dag kl 08:15 av exeet1',
      { kind: 'add', minute: at(9) },
      'bevakas 3 gånger per dag kl 08:15, 09:00 av exeet1',
    ],
    [
      'is taken out with the number',
      THREE,
      { kind: 'remove', minute: at(15, 30) },
      THREE.replace('3 gånger', '2 gånger').replace(', 15:30', ''),
    ],
    [
      'is taken out, and one is left',
      'bevakas 2 gånger per dag kl 08:15, 12:00',
      { kind: 'remove', minute: at(8, 15) },
      'bevakas 1 gång per dag kl 12:00',
    ],
    [
      'is taken out with its line where it is the only one',
      'bevakas kl 08:00 av exeet1\nbevakas kl 12:00 av exeet1 // kvar',
      { kind: 'remove', minute: at(8) },
      'bevakas kl 12:00 av exeet1 // kvar',
    ],
  ])('%s', (_, lines, deed, expected) => expect(written(lines, deed)).toBe(expected));

  it('leaves the comments between times', () => {
    const lines =
      'bevakas dagligen\n    kl\n        08:15, // morgon\n        12:00, // lunch\n        15:30 // kväll\n    av exeet1';
    const kept = (deed: MonitoringDeed) => written(lines, deed)?.match(/\/\/ \p{L}+/gu);
    for (const minute of [at(8, 15), at(12), at(15, 30)]) {
      expect(kept({ kind: 'remove', minute })).toEqual(['// morgon', '// lunch', '// kväll']);
    }
    expect(written(lines, { kind: 'move', minute: at(8, 15), to: at(14) })).toContain('14:00, // morgon');
    expect(written(lines, { kind: 'remove', minute: at(8, 15) })).not.toContain('08:15');
    expect(written(lines, { kind: 'remove', minute: at(15, 30) })).not.toContain('15:30');
  });

  it('is not written where the line has changed', () => {
    expect(written(THREE, { kind: 'move', minute: at(9), to: at(10) })).toBeUndefined();
    expect(written(THREE, { kind: 'remove', minute: at(9) })).toBeUndefined();
    expect(written(THREE, { kind: 'add', minute: at(12) })).toBeUndefined();
    expect(monitoringEdits(parse('person exeet1 "Ett" {}'), 3, { kind: 'add', minute: 1 })).toBeUndefined();
  });
});

describe('who watches', () => {
  const [one, two, group] = [
    { name: 'exeet1', isFunction: false },
    { name: 'exetv1', isFunction: false },
    { name: 'Grupp', isFunction: true },
  ];

  it.each<[string, string, MonitoringDeed, string]>([
    [
      'is replaced',
      THREE,
      { kind: 'who', role: 'watchers', from: one, to: group },
      THREE.replace('av exeet1', 'av funktion Grupp'),
    ],
    [
      'is replaced by a person',
      'bevakas av funktion Grupp, exetv1',
      { kind: 'who', role: 'watchers', from: group, to: one },
      'bevakas av exeet1, exetv1',
    ],
    ['goes', THREE, { kind: 'who', role: 'substitutes', from: two }, THREE.replace(' ersättare exetv1', '')],
    [
      'goes from among others',
      'bevakas av exeet1, exetv1',
      { kind: 'who', role: 'watchers', from: one },
      'bevakas av exetv1',
    ],
    [
      'goes from the end',
      'bevakas av exeet1, exetv1 ersättare exeet1',
      { kind: 'who', role: 'watchers', from: two },
      'bevakas av exeet1 ersättare exeet1',
    ],
    [
      'comes beside others',
      'bevakas kl 08:00 av exeet1 // så',
      { kind: 'who', role: 'watchers', to: two },
      'bevakas kl 08:00 av exeet1, exetv1 // så',
    ],
    [
      'comes where nobody was',
      'bevakas dagligen kl 08:00 ersättare exetv1',
      { kind: 'who', role: 'watchers', to: one },
      'bevakas dagligen kl 08:00 av exeet1 ersättare exetv1',
    ],
    [
      'comes as the one who steps in',
      'bevakas fre av exeet1',
      { kind: 'who', role: 'substitutes', to: group },
      'bevakas fre av exeet1 ersättare funktion Grupp',
    ],
  ])('%s', (_, lines, deed, expected) => expect(written(lines, deed)).toBe(expected));

  it('is not written where the one who is meant is gone', () => {
    expect(written(THREE, { kind: 'who', role: 'watchers', from: two, to: one })).toBeUndefined();
    expect(written(THREE, { kind: 'who', role: 'watchers', from: { ...one, isFunction: true } })).toBeUndefined();
    expect(written('bevakas kl 08:00', { kind: 'who', role: 'substitutes', from: two })).toBeUndefined();
  });
});
