/** RUT-003: what is declared twice. */
import { describe, expect, it } from 'vitest';
import { marked, said } from '../../support/checks/rules.ts';
import { saidAbout } from '../../support/judged.ts';

describe('RUT-003', () => {
  it('marks the same one whatever the order in which files come', () => {
    const texts = {
      'b.rutin': 'person exeaa1 "B" { uppdrag läkare vid V }',
      'a.rutin':
        'huvudman H "H" { typ region }\nverksamhet V "V" { del av H }\nperson exeaa1 "A" { uppdrag läkare vid V }',
    };
    const backwards = Object.fromEntries(Object.entries(texts).reverse());
    expect(said(texts)).toEqual(['b.rutin:1 fel RUT-003']);
    expect(said(backwards)).toEqual(said(texts));
  });

  it('takes the routines of the product for the first, whatever the file is called', () => {
    const version = (name: string, from: string): string =>
      `rutin ${name} "Meddelandecenter" { dokument "SSN14971-1865200826-13" version "4.0" giltig från ${from} till 2028-12-31 }`;
    expect(saidAbout({ '1.rutin': version('Meddelandecenter', '2026-11-14') })).toEqual([
      '1.rutin:1 fel RUT-003',
      '1.rutin:1 varning RUT-023',
    ]);
    expect(saidAbout({ '1.rutin': version('Meddelandecenter', '2026-11-15') })).toEqual(['1.rutin:1 varning RUT-023']);
  });

  it('lets a person and a unit share a name', () => {
    expect(marked('person Mottagningen1 "Exempel" { uppdrag läkare vid Verksamheten }')).toEqual([
      'RUT-013 Mottagningen1',
    ]);
    expect(marked('flöde Mottagningen "Fråga" { från personlig exeet1 till personlig exetv1 kanal ärende }')).toEqual(
      [],
    );
  });
});
