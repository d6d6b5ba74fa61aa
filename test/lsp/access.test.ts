/** Who reaches what on a day, as the editor shows it: a page of a person, an inbox or a unit, by key or by the place of the cursor. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { accessKeyAt, accessPage } from '../../language/lsp/panels/access.ts';
import type { Scene } from '../../language/lsp/panels/scene.ts';
import { Session } from '../../language/services/session.ts';
import { parseDay } from '../../language/time/index.ts';

const FILE = 'fristad.rutin';
const TEXT = `person exeet1 "Exempel Ett" { uppdrag läkare vid FristadVC }
person exetv1 "Exempel Två|Tre" { uppdrag läkare vid FristadVC }
enhet FristadVC "Fristad vårdcentral" {
    administreras av exetv1
    inkorg samverkan {
        namn "Fristad Närhälsan Samverkan"
        medlemmar exeet1 till 2026-10-31
    }
}
frånvaro exeet1 semester från 2026-12-21 till 2026-12-23 { ombud exetv1 }
`;

function sceneOf(language: 'sv' | 'en' = 'sv'): Scene {
  const session = new Session({ checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90, language });
  session.setText(FILE, TEXT);
  return { ws: session.ws, options: session.options, findingsIn: () => [], uriOf: (file) => `file:///${file}` };
}

/** The page as one reads it. */
function linesOf(key: string, day?: string, language?: 'sv' | 'en'): readonly string[] | undefined {
  const text = accessPage(sceneOf(language), key, day)?.markdown.replaceAll('\\', '');
  return text?.split('\n').filter((line) => line !== '' && !line.includes('---'));
}

const line = (at: number): string => `fristad.rutin:${at}`;

describe('the page', () => {
  it('of an inbox has its name, the day, and each who reaches it by its line', () => {
    expect(linesOf('FristadVC.samverkan')).toEqual([
      '# Fristad Närhälsan Samverkan',
      'måndag 2026-10-05',
      '| Vem | Hur | När | Rad |',
      `| Exempel Ett (exeet1) | läser | till 2026-10-31 | ${line(7)} |`,
      `| Exempel Två|Tre (exetv1) | administrerar |  | ${line(4)} |`,
    ]);
  });

  it('of a person has what she reaches and who reaches her inbox, on the day that is asked for', () => {
    expect(linesOf('exeet1', '2026-12-21')).toEqual([
      '# Exempel Ett (exeet1)',
      'måndag 2026-12-21',
      '## Når',
      '| Vad | Hur | När | Rad |',
      `| Personlig inkorg, Exempel Ett | egen |  | ${line(1)} |`,
      '## Når den personliga inkorgen',
      '| Vem | Hur | När | Rad |',
      `| Exempel Två|Tre (exetv1) | ombud | från 2026-12-21 till 2026-12-23 | ${line(10)} |`,
    ]);
  });

  it('of a unit says which of its inboxes, in English where that is chosen', () => {
    expect(linesOf('FristadVC', '2026-11-01', 'en')).toEqual([
      '# Fristad vårdcentral',
      'Sunday 2026-11-01',
      '| Who | What | How | When | Line |',
      `| Exempel Två|Tre (exetv1) | Fristad Närhälsan Samverkan | administers |  | ${line(4)} |`,
    ]);
  });

  it('keeps what people wrote in its cell', () => {
    expect(accessPage(sceneOf(), 'exetv1', undefined)?.markdown).toContain('Exempel Två\\|Tre');
  });

  it.each([
    ['Okänd', undefined],
    ['FristadVC.meddelande', undefined],
    ['exeet1', '2026-02-30'],
  ])('is none of %s on %s', (key, day) => expect(accessPage(sceneOf(), key, day)).toBeUndefined());
});

describe('at a cursor', () => {
  it.each([
    ['medlemmar exeet1', 'exeet1', 'exeet1'],
    ['namn "Fristad', 'namn', 'FristadVC.samverkan'],
    ['uppdrag läkare', 'uppdrag', 'exeet1'],
    ['semester från', 'semester', 'exeet1'],
  ])('it is about what stands there: %s', (text, word, key) => {
    const offset = TEXT.indexOf(text) + text.indexOf(word);
    expect(accessKeyAt(sceneOf(), { file: FILE, offset }, word)).toBe(key);
  });
});
