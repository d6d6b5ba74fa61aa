/** One cause, one finding: what a unit lacks is said once, at the unit, and names the inboxes it concerns. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../language/engine/index.ts';
import { lengthOf, offsetOf } from '../../language/model/index.ts';
import { BASE } from '../support/checks/base.ts';
import { findingsIn } from '../support/judged.ts';

const UNIT = `enhet Norra "Norra" {
    del av Exempelverksamheten
    nivå 5
    öppet mån-fre 08:00-17:00
    administreras av exems1, exeec1
    inkorg meddelande {
        medlemmar exems1, exeet1
        bevakas dagligen kl 08:00 av exems1 ersättare exeet1
    }
    inkorg samverkan {
        medlemmar exems1, exeet1
        bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av exems1 ersättare exeet1
    }
}
`;

const without = (line: string): string => UNIT.replace(`    ${line}\n`, '');

function exemption(code: string, subject: string): string {
  return `undantag från ${code} för ${subject} {
    från 2026-11-01 till 2026-12-31
    motivering "Under ombyggnaden"
    beslutat av exevc1
}
`;
}

/** Each finding as the words it marks, and what it says; those that are forgiven in brackets. */
function said(text: string): readonly string[] {
  return findingsIn({ 'prov.rutin': text, 'bas.rutin': BASE }, { asOf: '2026-11-14' })
    .filter(({ mark }) => mark.anchor.file === 'prov.rutin')
    .map((finding) => {
      const { mark, code, suppressedBy } = finding;
      const start = mark.anchor.start + offsetOf(mark.at);
      const words = `${code} vid ${text.slice(start, start + lengthOf(mark.at))}: ${messageOf(finding, 'sv')}`;
      return suppressedBy === undefined ? words : `(${words})`;
    })
    .sort();
}

describe('a unit that lacks', () => {
  it('nivå', () => {
    expect(said(without('nivå 5'))).toEqual([
      'MC-ORG-01 vid Norra: Norra anger ingen nivå men har Norra Meddelande och Norra Samverkan',
    ]);
  });

  it('administreras av', () => {
    expect(said(without('administreras av exems1, exeec1'))).toEqual([
      'MC-HAN-04 vid Norra: Norra saknar administratör för Norra Meddelande och Norra Samverkan',
    ]);
  });

  it('administreras av where one inbox has its own', () => {
    const text = without('administreras av exems1, exeec1').replace(
      'inkorg samverkan {',
      'inkorg samverkan {\n        administreras av exems1',
    );
    expect(said(text)).toEqual(['MC-HAN-04 vid inkorg meddelande: Norra Meddelande saknar administratör']);
  });
});

describe('an exception for one inbox forgives what is said of that one', () => {
  it('and leaves the other', () => {
    expect(said(without('nivå 5') + exemption('MC-ORG-01', 'Norra.samverkan'))).toEqual([
      '(MC-ORG-01 vid Norra: Norra anger ingen nivå men har Norra Samverkan)',
      'MC-ORG-01 vid Norra: Norra anger ingen nivå men har Norra Meddelande',
    ]);
  });

  it('or for both', () => {
    const both = exemption('MC-HAN-04', 'Norra.samverkan') + exemption('MC-HAN-04', 'Norra.meddelande');
    expect(said(without('administreras av exems1, exeec1') + both)).toEqual([
      '(MC-HAN-04 vid Norra: Norra saknar administratör för Norra Meddelande)',
      '(MC-HAN-04 vid Norra: Norra saknar administratör för Norra Samverkan)',
    ]);
  });

  it('or for the unit', () => {
    expect(said(without('nivå 5') + exemption('MC-ORG-01', 'Norra'))).toEqual([
      '(MC-ORG-01 vid Norra: Norra anger ingen nivå men har Norra Meddelande och Norra Samverkan)',
    ]);
  });
});

describe('for one code one marked range gets at most one finding a trigger', () => {
  const lines = UNIT.split('\n');
  it.each([...lines.keys()].slice(1, -2))('without line %i of a unit', (index) => {
    const text = lines.filter((_, i) => i !== index).join('\n');
    const keys = findingsIn({ 'prov.rutin': text, 'bas.rutin': BASE }, { asOf: '2026-11-14' }).map(
      ({ code, trigger, mark }) => `${code} ${trigger} ${mark.anchor.file} ${mark.anchor.start} ${mark.at}`,
    );
    expect(keys).toEqual([...new Set(keys)]);
  });
});
