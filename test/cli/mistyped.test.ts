/** What is mistyped is told by what was perhaps meant, in both languages; nothing that is said misleads. */
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';

removeFolders();
const cwd = folderOf(fristad);

async function refused(words: string, language: 'sv' | 'en'): Promise<string> {
  const { code, out, err } = await callCli([...words.split(' '), '--lang', language], { cwd });
  expect([code, out]).toEqual([2, '']);
  return err;
}

describe('what was perhaps meant is told', () => {
  it.each([
    ['chek', 'check'],
    ['kontrollera', 'check'],
    ['validate', 'check'],
    ['formatera', 'fmt'],
    ['version', '--version'],
    ['routine nw', 'new'],
    ['routine compare', 'diff'],
    ['check --formt json', '--format'],
    ['check --hlep', '--help'],
    ['check --språk en', '--lang'],
    ['check --quite', '--quiet'],
    ['generate -o x', '--out'],
    ['generate --ut x', '--out'],
    ['plan --curent x', '--current'],
    ['check --format jsn', 'json'],
    ['check --format md', 'markdown'],
    ['check --fail-on eror', 'fel'],
    ['check --fail-on Varning', 'varning'],
    ['generate --only jsno', 'json'],
    ['init --ci gitub', 'github'],
    ['completion pwsh', 'powershell'],
    ['check enheter', 'enheter.rutin'],
    ['check ./enheter.rutn', './enheter.rutin'],
    ['access exeet', 'exeet1'],
    ['explain bevaka', 'bevakas'],
  ])('%s: %s', async (words, meant) => {
    expect(await refused(words, 'sv')).toContain(`Menade du ${meant}?`);
    expect(await refused(words, 'en')).toContain(`Did you mean ${meant}?`);
  });

  it('a language, which then is Swedish', async () => {
    const { err } = await callCli(['check', '--lang', 'english'], { cwd });
    expect(err).toContain('--lang english finns inte. Menade du en? Välj bland sv, en.');
  });
});

describe('what is wrong is told as it is', () => {
  it.each([
    ['check --datum idag', 'Utan --datum gäller i dag.', 'Without --datum it is today.'],
    [
      'check --datum 2026-02-30',
      '--datum 2026-02-30: den dagen finns inte.',
      '--datum 2026-02-30: there is no such day.',
    ],
    ['check --datum 1/2', 'är inget datum. Skriv år, månad och dag', 'is not a date. Write year, month and day'],
    ['check --format=', '--format har inget värde. Välj bland', '--format has no value. Choose from'],
    ['check heltannat', 'heltannat finns inte. Ange en mapp eller en fil.', 'does not exist. Name a folder or a file.'],
    ['import region.rutin', 'har redan deklarationer i Rutin', 'has declarations of Rutin already'],
    ['plan --current region.rutin', 'har redan deklarationer i Rutin', 'has declarations of Rutin already'],
    ['plan', 'Flaggan --current behövs: --current <fil>.', 'The option --current is needed: --current <file>.'],
    ['impact', '--routine <fil>', '--routine <file>'],
    ['routine new Meddelandecenter --version 4.0', '--from <ÅÅÅÅ-MM-DD>', '--from <YYYY-MM-DD>'],
    ['access', 'PERSON|INKORG saknas.', 'PERSON|INBOX is missing.'],
  ])('%s', async (words, swedish, english) => {
    expect(await refused(words, 'sv')).toContain(swedish);
    expect(await refused(words, 'en')).toContain(english);
  });
});
