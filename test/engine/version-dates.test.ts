/** Dates of a new version that cannot be meant: they are told once, where they stand, and nothing goes unjudged for them. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../language/engine/index.ts';
import type { Finding } from '../../language/model/index.ts';
import { BASE } from '../support/checks/base.ts';
import { findingsIn, markedWords } from '../support/judged.ts';

const UNIT = `enhet Trasig "Trasiga mottagningen" {
    del av Exempelverksamheten
    öppet mån-fre 08:00-17:00
    inkorg samverkan { medlemmar exeet1 bevakas 2 gånger per dag av exeet1 }
}
`;

function version(lines: string): string {
  return `rutin Nya "Länsgemensam rutin för Millennium Meddelandecenter" {
    dokument "SSN14971-1865200826-13"
    version "4.0"
    giltig från 2026-12-15 till 2028-12-14
    ${lines}
}
`;
}

function judged(text: string): readonly Finding[] {
  return findingsIn({ 'bas.rutin': BASE, 'enhet.rutin': UNIT, 'ny.rutin': text }, { asOf: '2026-12-16' });
}

function told(findings: readonly Finding[]): readonly string[] {
  const others = findings.filter(({ code }) => code !== 'RUT-004');
  expect(others.some(({ code }) => code === 'MC-BEV-03')).toBe(true);
  return others.map((one) => `${one.code} ${one.severity} ${messageOf(one, 'sv')}`).sort();
}

describe('dates of a 4.0 that cannot be meant', () => {
  it('tells of a repeal before it begins, and judges it all the same', () => {
    const lines = 'ersätter "3.0"\ni övrigt som "3.0"';
    const plain = judged(version(lines));
    for (const day of ['2026-06-01', '2026-12-15']) {
      const text = version(`${lines}\nupphävd ${day} beslut "RS 1"`);
      const found = judged(text);
      const said = found.filter(({ code }) => code === 'RUT-004');
      expect(said.map((one) => `${markedWords(one, text)} ${messageOf(one, 'sv')}`)).toEqual([
        `${day} Rutinen upphävs ${day}, men börjar gälla först 2026-12-15`,
      ]);
      expect(told(found)).toEqual(told(plain));
    }
    const later = version(`${lines}\nupphävd 2026-12-16 beslut "RS 1"`);
    expect(judged(later).filter(({ mark }) => mark.anchor.file === 'ny.rutin')).toEqual([]);
  });

  it('tells of replacing what begins later at the word, once', () => {
    const text = version('ersätter "3.0"\ni övrigt som "3.0"').replace('2026-12-15', '2024-01-01');
    const said = judged(text).filter(({ code }) => code === 'RUT-003' || code === 'RUT-025');
    const found = said.filter(({ mark }) => mark.anchor.file === 'ny.rutin' || mark.anchor.file.startsWith('builtin:'));
    expect(found.map((one) => `${one.code} ${markedWords(one, text)} ${messageOf(one, 'sv')}`)).toEqual([
      'RUT-025 "3.0" Version 3.0 börjar 2024-11-14, senare än den här',
    ]);
  });
});
