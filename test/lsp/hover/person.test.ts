/** The card of a person: which inboxes she reads today and by which line, when she is away, and for whom she is ombud. */
import { expect, it } from 'vitest';
import { allChecks } from '../../../language/checks/index.ts';
import { hoverAt } from '../../../language/lsp/hover/hover.ts';
import { Session } from '../../../language/services/session.ts';
import { parseDay } from '../../../language/time/index.ts';

const TEXT = `person exeet1 "Exempel Ett" { uppdrag läkare vid FristadVC }
person exetv1 "Exempel Två" { uppdrag läkare vid FristadVC }
enhet FristadVC "Fristad vårdcentral" {
    inkorg meddelande { medlemmar exetv1, exeet1 till 2026-10-05 }
    inkorg samverkan {
        medlemmar exeet1 från 2026-10-06
    }
}
frånvaro exeet1 semester från 2026-12-21 till 2026-12-23 { ombud exetv1 }
frånvaro exetv1 semester från 2026-11-02 till 2026-11-06 { ombud exeet1 }
frånvaro exetv1 semester från 2026-09-01 till 2026-09-02 { ombud exeet1 }
`;

function cardOn(day: string, language: 'sv' | 'en' = 'sv'): readonly string[] {
  const session = new Session({ checks: allChecks, asOf: parseDay(day) ?? 0, horizonDays: 90, language });
  session.setText('fristad.rutin', TEXT);
  session.open('fristad.rutin', TEXT);
  return hoverAt(session, 'fristad.rutin', TEXT.indexOf('exeet1'))?.markdown.replaceAll('\\', '').split(/\n+/) ?? [];
}

it('tells what she reads on the day, by which line, and for whom she is ombud from then on', () => {
  expect(cardOn('2026-10-05')).toEqual([
    '**Exempel Ett** `exeet1`',
    '- läkare vid Fristad vårdcentral',
    'Läser i dag',
    '- Fristad vårdcentral Meddelande (rad 4 i fristad.rutin)',
    '- Borta från 2026-12-21 till 2026-12-23, ombud Exempel Två (exetv1)',
    'Ombud för',
    '- Exempel Två (exetv1) från 2026-11-02 till 2026-11-06',
  ]);
});

it('tells it anew of another day, in English where that is chosen', () => {
  expect(cardOn('2026-11-07', 'en').slice(2)).toEqual([
    'Reads today',
    '- Fristad vårdcentral Samverkan (line 6 of fristad.rutin)',
    '- Away from 2026-12-21 to 2026-12-23, delegates Exempel Två (exetv1)',
  ]);
});
