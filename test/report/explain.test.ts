/** `rutin explain`: clauses and rules as people read them. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../language/checks/index.ts';
import { pages } from '../../language/checks/pages.ts';
import { shippedWorkspace } from '../../language/disk/input/filling.ts';
import type { Language, Routine } from '../../language/model/index.ts';
import { phrases } from '../../language/reference/phrases.ts';
import { type Explanation, explain } from '../../language/report/explain/explanation.ts';
import { examplesFor, readPage } from '../../language/report/explain/page.ts';
import { renderExplanation } from '../../language/report/explain/render.ts';
import { plain } from '../../language/report/terminal/paint.ts';
import { type Day, parseDay } from '../../language/time/index.ts';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();
const elsewhere = folderOf({});

async function explained(code: string, ...more: string[]): Promise<string> {
  const { code: exit, out, err } = await callCli(['explain', code, '--datum', QUIET_DAY, ...more], { cwd: elsewhere });
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return out;
}

describe('a clause', () => {
  it('has its words, document, validity, section and modality', async () => {
    const out = await explained('MC-BEV-03');
    expect(out).toMatch(/^MC-BEV-03 {2}\S/);
    expect(out).toMatch(/”Inkorgen för samverkan ska bevakas enligt[\s\S]*öppettid\.”/);
    expect(out).toMatch(
      /Dokument +Länsgemensam rutin för Millennium Meddelandecenter, version 3\.0\s+\(SSN14971-1865200826-13\)/,
    );
    expect(out).toMatch(/Giltighet +2024-11-14 till 2026-11-14\n/);
    expect(out).toMatch(/Avsnitt +Bevakning av delade inkorgar\n/);
    expect(out).toMatch(/Ordet +ska\n/);
  });

  it('has the words of the last version that had it', async () => {
    const version = (number: string, from: string, lines: string): string => `rutin M "Meddelandecenter" {
    dokument "SSN14971-1865200826-13" version "${number}" giltig från ${from} till 2030-12-31
    ersätter ${lines}
}
`;
    const words = 'krav MC-BEV-03 upplysning { avsnitt "B" citat "Samverkan bevakas då och då." }';
    const root = folderOf({
      'a.rutin': version('5.0', '2027-02-01', '"4.0" i övrigt som "4.0" utgår MC-BEV-03'),
      'z.rutin': version('4.0', '2026-12-15', `"3.0" i övrigt som "3.0" ${words}`),
    });
    const { out } = await callCli(['explain', 'MC-BEV-03', '--datum', '2027-02-01'], { cwd: root });
    expect(out).toContain('då och då');
    expect(out).toMatch(/version 4\.0[\s\S]*gäller inte sedan 2027-02-01: utgår i version 5\.0/);
  });

  it('has the parameters in force in plain words', async () => {
    const out = await explained('MC-BEV-03');
    expect(out).toMatch(
      /• gäller inkorgen för samverkan\n• minst 3 gånger varje öppen dag\n• varje klockslag ligger inom öppettiden\n/,
    );
    expect(await explained('MC-BEV-03', '--lang', 'en')).toMatch(/• at least 3 times each opening day\n/);
  });

  it('says that it has expired', async () => {
    expect(await explained('MC-BEV-03', '--datum', '2026-11-21')).toMatch(
      /2026-11-14; gick ut och prövas\s+tills en ny version har kommit/,
    );
  });

  it('says which clause judges it, which it judges, or why it is manual', async () => {
    expect(await explained('MC-META-01')).toMatch(/Prövas +genom MC-SYF-02, som säger samma sak/);
    expect(await explained('MC-SYF-02')).toMatch(/Prövar även +.*MC-META-01/);
    expect(await explained('IN-BAK-02')).toMatch(/Prövas +inte av programmet\. Rutinens eget syfte/);
    expect(await explained('MC-SYF-03')).toMatch(/Prövas +inte: meningen är en upplysning/);
  });

  it('may be written in small letters', async () => {
    expect(await explained('mc-bev-03')).toBe(await explained('MC-BEV-03'));
  });

  it('of a local routine is found in the workspace, and a newer version goes before the shipped one', async () => {
    const folder = folderOf({
      ...fristad,
      'ny.rutin': `rutin Nya "Ny rutin" {
    dokument "SSN14971-1865200826-13"
    version "4.0"
    giltig från 2026-11-15 till 2028-11-14
    krav MC-BEV-03 ska {
        avsnitt "Bevakning"
        citat "Fyra gånger."
        kontroll bevakning { inkorg samverkan gånger_per_dag 4 inom_öppettid ja }
    }
}
`,
    });
    const { out } = await callCli(['explain', 'MC-BEV-03', folder, '--datum', '2026-11-21']);
    expect(out).toMatch(/version 4\.0/);
    expect(out).toMatch(/minst 4 gånger varje öppen dag/);
    const here = await callCli(['explain', 'MC-BEV-03', '--datum', '2026-11-21'], { cwd: folder });
    expect(here.out).toBe(out);
  });
});

describe('a rule', () => {
  it('has its page, a fault and its mending', async () => {
    const out = await explained('RUT-002');
    expect(out).toMatch(/Regel +språkets egen/);
    expect(out).toMatch(/Så blir det fel\n[\s\S]*◀ fel RUT-002[\s\S]*Så här i stället\n/);
    expect(out).not.toMatch(/```|<-|\*\*|␊/);
  });

  it('says in English what it can say', async () => {
    expect(await explained('RUT-002', '--lang', 'en')).toMatch(/What it can say\n• /);
    expect(await explained('MC-API-03', '--lang', 'en')).toMatch(/• … has no delegate on …, first …\. Add a delegate/);
  });

  it('says so too of what is found while a file is read', async () => {
    expect(await explained('RUT-004', '--lang', 'en')).toMatch(
      /What it can say\n• The date … does not exist\. Write a date/,
    );
    expect(await explained('RUT-008', '--lang', 'en')).toMatch(
      /What it can say\n• Personal identity number[\s\S]*\n• The organisation number is/,
    );
    const out = await explained('RUT-001', '--lang', 'en');
    expect(out).toMatch(/\n• … is not used in Rutin\. Blocks are written with \{ and \}\./);
    expect(out).toContain('\n• { is missing before …. Write { before the first property.');
    expect(await explained('RUT-004')).not.toContain('finns inte. Skriv ett datum');
  });

  it.each(rules.map(({ name }) => name))('%s has something to say in English', async (code) => {
    expect(await explained(code, '--lang', 'en')).toMatch(/What it can say\n• /);
  });
});

describe('an unknown code', () => {
  it.each([
    ['RUT-02', /Koden RUT-02 finns inte\. Menade du RUT-002\?/],
    ['MC-BEV-3', /Menade du MC-BEV-03\?/],
    ['XX-YYY-01', /Koden XX-YYY-01 finns inte\. ”rutin explain” visar allt som går att fråga om\./],
  ])('%s gives exit code 2 and the nearest', async (code, message) => {
    const { code: exit, out, err } = await callCli(['explain', code], { cwd: elsewhere });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(message);
  });
});

describe('every code', () => {
  const ws = shippedWorkspace();
  const clauses = [...ws.keys('clause')];

  it.each<Language>(['sv', 'en'])('of the shipped routines is explained in lines that fit (%s)', (language) => {
    expect(clauses).toHaveLength(287);
    for (const code of clauses) {
      const explanation = explain(ws, code, parseDay(QUIET_DAY) as Day, language);
      const text = renderExplanation(explanation as Explanation, { language, width: 100, paint: plain });
      expect(text, code).toMatch(new RegExp(`^${code}`));
      expect(text, code).not.toMatch(/\{v\}|undefined|␊/);
      for (const line of text.split('\n').filter((one) => !one.startsWith('    '))) {
        expect(line.length, line).toBeLessThanOrEqual(100);
      }
    }
  });

  it('has a phrase for each parameter that a shipped routine states', () => {
    const missing = new Set<string>();
    for (const routine of ws.lookup('routines', '') as readonly Routine[]) {
      for (const { check, parameters } of routine.requirements.flatMap(({ bindings }) => bindings)) {
        for (const { name, values } of parameters) {
          const keys = [
            `${check.value}.${name}=${values[0]?.value}`,
            `${check.value}.${name}`,
            `${name}=${values[0]?.value}`,
            name,
          ];
          if (!keys.some((key) => key in phrases)) missing.add(keys[0] as string);
        }
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('has an example on its page where the page has any', () => {
    for (const [name, markdown] of Object.entries(pages)) {
      const page = readPage(markdown);
      expect(page.title, name).not.toBe('');
      expect(Object.keys(examplesFor(page, 'X-1')), name).toEqual(['avoid', 'prefer']);
    }
  });
});
