/**
 * What the change under way means: asked for in Source Control, in the comparison and by name; each line leads to its text. The folder
 * comes under git while it is open.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/fristad.rutin';
const AUTHOR = ['-c', 'user.name=Exempel', '-c', 'user.email=exempel@example.org', '-c', 'commit.gpgsign=false'];
const COMMAND = 'Rutin: Vad betyder min ändring?';

export async function myChange(stage: Stage): Promise<void> {
  const { hands, sample } = stage;
  const text = sample.read(FILE);
  await hands.command(COMMAND);
  await hands.notified('Mappen ligger inte i git, så det finns inget att jämföra med.');
  git(stage, 'init', '--quiet');
  await hands.command('Notifications: Clear All Notifications');
  await hands.command(COMMAND);
  await hands.notified('Inget har checkats in i git än');
  git(stage, 'add', '.');
  git(stage, ...AUTHOR, 'commit', '--quiet', '--message', 'Exempel');
  await hands.command('Notifications: Clear All Notifications');
  await nothing(stage);
  await told(stage, text);
  await unsaved(stage, text);
  await committed(stage);
  sample.write(FILE, text);
  await hands.closeAll();
}

/** Nothing is changed: that is said, and no finding is new. */
async function nothing({ hands }: Stage): Promise<void> {
  await hands.command(COMMAND);
  const panel = hands.panel();
  await panel.locator('.sum', { hasText: 'Din ändring betyder ingenting för någon' }).waitFor();
  await panel.getByText('Inga nya fynd.').waitFor();
}

/** What another program writes is in it; a line leads to the text, what has gone to where it stood. */
async function told({ hands, page, sample }: Stage, text: string): Promise<void> {
  sample.write(FILE, text.replace('    ombud exetr1\n', ''));
  const panel = hands.panel();
  await panel.locator('.sum', { hasText: '1 nytt fynd' }).waitFor();
  await panel.locator('.problem', { hasText: 'MC-TIL-12' }).waitFor();
  await hands.image('min-andring', [354, 86, 1086, 500]);
  await panel.locator('.group', { hasText: 'Exempel Tre' }).getByRole('button').last().click();
  await page.locator('.monaco-diff-editor').waitFor();
  const old = page.locator('.monaco-diff-editor .editor.original');
  await old.locator('.view-line', { hasText: 'ombud exetr1' }).first().waitFor();
  await hands.shot('min-andring-forut');
  await hands.command('View: Close Editor');
  await hands.panel().locator('.problem', { hasText: 'MC-TIL-12' }).click();
  await hands.until('the text is open', async () => (await hands.text()).includes('frånvaro exeet1'));
}

/** What is not saved is not in it: that is said while it is so. */
async function unsaved({ hands, page }: Stage, text: string): Promise<void> {
  await hands.goToText('frånvaro exeet1', text.replace('    ombud exetr1\n', ''));
  await page.keyboard.type('// hej\n');
  await hands.panel().getByText('En fil är inte sparad.').waitFor();
  await page.keyboard.press('Control+KeyS');
  await hands.panel().getByText('En fil är inte sparad.').waitFor({ state: 'detached' });
}

/** From the comparison of git and from Source Control; a commit leaves nothing to tell of. */
async function committed(stage: Stage): Promise<void> {
  const { hands, page } = stage;
  await hands.command('View: Close All Editors');
  const asks = page.locator('.editor-actions a[aria-label^="Vad betyder min ändring"]').first();
  // What git says of the file may be known a moment after the file is open.
  await hands.until(
    'the file is compared',
    async () => {
      await hands.open(FILE);
      await hands.command('Git: Open Changes');
      const isThere = await asks.waitFor({ timeout: 4000 }).then(
        () => true,
        () => false,
      );
      if (!isThere) await hands.command('View: Close Editor');
      return isThere;
    },
    90_000,
  );
  await asks.click();
  await hands.panel().locator('.sum', { hasText: '1 nytt fynd' }).waitFor();
  await hands.command('View: Close Editor');
  await hands.pressUntil('Control+Shift+KeyG', page.locator('.scm-view'));
  await page.locator('.part.sidebar .pane-header a[aria-label^="Vad betyder min ändring"]').first().click();
  await hands.panel().locator('.sum', { hasText: '1 nytt fynd' }).waitFor();
  await hands.shot('min-andring-kallkontroll');
  git(stage, ...AUTHOR, 'commit', '--quiet', '--all', '--message', 'Exempel');
  await hands.panel().locator('.sum', { hasText: 'Din ändring betyder ingenting för någon' }).waitFor();
  assert.equal(await hands.panel().locator('.problem').count(), 0);
}

/** In English, and in the dark: an inbox gets less watch, and loses those who read it. */
export async function myChangeInEnglish(stage: Stage): Promise<void> {
  const { hands, page, sample } = stage;
  await hands.closeAll();
  await hands.makeRoom();
  sample.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': 'Default Dark Modern' }));
  await page.locator('.monaco-workbench.vs-dark').waitFor();
  git(stage, 'init', '--quiet');
  git(stage, 'add', '.');
  git(stage, ...AUTHOR, 'commit', '--quiet', '--message', 'Exempel');
  const text = sample.read(FILE);
  const fewer = text.replace(
    'bevakas 4 gånger per dag\n            kl 08:15, 10:30, 13:00, 15:30',
    'bevakas dagligen kl 08:15',
  );
  assert.notEqual(fewer, text);
  sample.write(FILE, fewer.replace('            exeet1,\n', ''));
  await hands.command('Rutin: What does my change mean?');
  const panel = hands.panel();
  await panel.locator('.sum', { hasText: 'new findings' }).waitFor();
  await panel.locator('.other-day', { hasText: 'Everything is shown for Saturday 21 November 2026' }).waitFor();
  await page.locator('.statusbar-item', { hasText: 'Back to today' }).waitFor();
  await panel.locator('.problem.error').first().waitFor();
  const lines = await panel.locator('.group').allInnerTexts();
  assert.doesNotMatch(lines.join('\n'), /[Ll]äser|förlorar|inkorg/);
  await page.waitForTimeout(500);
  await hands.shot('my-change');
  sample.write(FILE, text);
  sample.write('.vscode/settings.json', '{}');
  await hands.closeAll();
}

function git({ sample }: Stage, ...words: readonly string[]): void {
  execFileSync('git', words, { cwd: sample.folder });
}
