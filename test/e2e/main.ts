/**
 * The story of a newcomer in the real VS Code: every scene is played, what is seen is checked, and pictures are left in
 * .cache/e2e. Scenes can be named; with --images the pictures of the extension's pages are made anew.
 */
import assert from 'node:assert/strict';
import { contents } from './contents.ts';
import { absenceForm } from './story/absence-form.ts';
import { absenceFromTree, absenceInEnglish, absenceTogether } from './story/absence-form-looks.ts';
import { access } from './story/access.ts';
import { format, rename } from './story/changes.ts';
import { closedWindow, killedWindow } from './story/closing.ts';
import { day } from './story/day.ts';
import { delegates } from './story/delegates.ts';
import { english } from './story/english.ts';
import { expectations } from './story/expectations.ts';
import { explain } from './story/explain.ts';
import { generate, impact, plan } from './story/files.ts';
import { colours, firstLook, hover } from './story/first-look.ts';
import { manyFindings } from './story/many.ts';
import { manyUnits, manyUnitsIn } from './story/many-units.ts';
import { myChange, myChangeInEnglish } from './story/my-change.ts';
import { newEmployee, newEmployeeInEnglish } from './story/new-employee.ts';
import { newUnit } from './story/new-unit.ts';
import { importState, newWorkspace, openExample } from './story/new-workspace.ts';
import { oldSide } from './story/old-side.ts';
import { personView, personViewDark } from './story/person-view.ts';
import { picture } from './story/picture.ts';
import { realWeek } from './story/real-week.ts';
import { requiredVersion } from './story/required-version.ts';
import { restricted } from './story/restricted.ts';
import { newVersion, routines } from './story/routines.ts';
import { settings } from './story/settings.ts';
import { task } from './story/task.ts';
import { guest, movedFolder } from './story/terminal.ts';
import { themes } from './story/themes.ts';
import { timeline } from './story/timeline.ts';
import { twoWindows } from './story/two-windows.ts';
import { indentation, withinWord } from './story/typing.ts';
import { web } from './story/web.ts';
import { week } from './story/week.ts';
import { walkthrough } from './story/welcome.ts';
import { why } from './story/why.ts';
import { writing } from './story/writing.ts';
import { openFolder, type Window } from './support/browser.ts';
import { startWorkbench, type Workbench, type WorkbenchOptions } from './support/code-server.ts';
import { Hands } from './support/hands.ts';
import { copyExample, emptyFolder, noFolder, type Sample } from './support/samples.ts';
import type { Stage } from './support/stage.ts';
import { packWebVariant } from './support/web-variant.ts';

const SETTINGS = { 'rutin.datum': '2026-11-21' };

type Scene = (stage: Stage) => Promise<void>;

const SWEDISH: readonly Scene[] = [
  firstLook,
  colours,
  hover,
  walkthrough,
  picture,
  generate,
  plan,
  impact,
  task,
  writing,
  newEmployee,
  delegates,
  week,
  realWeek,
  timeline,
  themes,
  routines,
  explain,
  why,
  expectations,
  access,
  personView,
  absenceForm,
  absenceFromTree,
  absenceTogether,
  rename,
  format,
  day,
  settings,
  requiredVersion,
  newVersion,
];

/** A long day: much at once, what others do to the files, versions of yesterday, several windows. */
const LONG_DAY: readonly Scene[] = [
  withinWord,
  indentation,
  manyFindings,
  movedFolder,
  guest,
  oldSide,
  twoWindows,
  closedWindow,
  killedWindow,
];

/** A scene that failed, by its place, and why. */
interface Failed {
  readonly at: number;
  readonly error: unknown;
}

/**
 * Plays scenes one after another in a window. On a busy machine a fresh window can lose a key press: a scene that fails is played
 * again in another, where the rest then go on. It is told, with the fault, and a scene that fails three times fails the story.
 */
async function play(
  language: 'sv' | 'en',
  scenes: readonly Scene[],
  how: WorkbenchOptions = {},
  sampleOf = example,
): Promise<void> {
  let left = scenes;
  let again = 0;
  while (left.length > 0) {
    const failed = await playInWindow(language, left, how, sampleOf);
    if (failed === undefined) return;
    again = failed.at === 0 ? again + 1 : 1;
    if (again === 3) throw failed.error;
    console.log(`again in a fresh window: ${left[failed.at]?.name}`, failed.error);
    left = left.slice(failed.at);
  }
}

async function playInWindow(
  language: 'sv' | 'en',
  scenes: readonly Scene[],
  how: WorkbenchOptions,
  sampleOf: (into: string) => Sample,
): Promise<Failed | undefined> {
  const workbench = await startWorkbench(SETTINGS, how);
  let window: Window | undefined;
  try {
    const sample = sampleOf(workbench.folder);
    window = await openFolder(workbench, sample.isClosed === true ? undefined : sample.folder, language);
    const hands = new Hands(window.page);
    const { page, another } = window;
    for (const [at, scene] of scenes.entries()) {
      const error = await playScene(scene, { hands, page, sample, workbench, another });
      if (error !== undefined) return { at, error };
    }
    assert.deepEqual(window.outside, []);
    console.log(`${language}: ${hands.retries} keys pressed twice`);
    return undefined;
  } catch (error) {
    console.error(logOf(workbench));
    return { at: 0, error };
  } finally {
    await window?.close();
    await workbench.stop();
  }
}

/** The example, with an empty file to write in. */
function example(into: string): Sample {
  const sample = copyExample('vastra-gotaland', into);
  sample.write('narhalsan/ny.rutin', '');
  return sample;
}

/** Plays a scene; one that fails leaves a picture and says why. */
async function playScene(scene: Scene, stage: Stage): Promise<Error | undefined> {
  const start = Date.now();
  try {
    await scene(stage);
  } catch (error) {
    await stage.hands.shot(`failed-${scene.name}`);
    return new Error(`scene ${scene.name}`, { cause: error });
  }
  console.log(`${String(Date.now() - start).padStart(6)} ms  ${scene.name}`);
  return undefined;
}

function logOf(workbench: Workbench): string {
  return workbench
    .log()
    .split('\n')
    .filter((line) => !/spdlog|bindings|^\s+at |^\s*$/.test(line))
    .join('\n');
}

/** All scenes, or those that are named. */
function chosen(scenes: readonly Scene[]): readonly Scene[] {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  return names.length === 0 ? scenes : scenes.filter(({ name }) => names.includes(name));
}

await contents();
await play('sv', chosen(SWEDISH));
await play('sv', chosen(LONG_DAY), { settings: { 'git.enabled': true, 'editor.formatOnType': true } });
await play('sv', chosen([myChange]), { settings: { 'git.enabled': true } });
await play('sv', chosen([manyUnits]), {}, manyUnitsIn);
await play('en', chosen([english, absenceInEnglish, myChangeInEnglish, newEmployeeInEnglish, personViewDark]));
for (const scene of [newUnit, openExample, importState]) await play('sv', chosen([scene]), {}, emptyFolder);
await play('sv', chosen([newWorkspace]), {}, noFolder);
await play('sv', chosen([restricted]), { trust: 'asked' });
await play('sv', chosen([web]), { vsix: await packWebVariant() });
