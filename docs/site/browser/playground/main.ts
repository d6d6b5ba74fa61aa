/** The playground: an editor beside the real language server, and what the server says. Nothing leaves the page. */
import * as monaco from 'monaco-editor-core';
import type { Diagnostic, WorkspaceEdit } from 'vscode-languageserver-types';
import { colourerOf, type Grammar } from '../../book/colours.ts';
import type { Example } from '../../book/playground.ts';
import { AbsenceForm } from './absence-form.ts';
import { connected } from './client.ts';
import { registerColours } from './colouring.ts';
import { fromPosition, toMarker, toRange } from './convert.ts';
import { type Ask, registerFeatures } from './features.ts';
import { type Found, showFindings, summaryOf } from './findings.ts';
import { fragmentOf, sharedIn } from './link.ts';
import { show } from './markdown.ts';
import { Meaning } from './meaning.ts';
import { type Cursor, Panel } from './panels.ts';
import { draftOf, EXAMPLE, sideOf, TEXT } from './sides.ts';
import { markTab, prepareTabs } from './tabs.ts';
import { Texts } from './texts.ts';
import { type Files, nameOf } from './workspace.ts';

declare global {
  var rutinPlayground: { readonly examples: readonly Example[]; readonly grammar: Grammar; readonly day: string };
}

const SETTLED_MS = 250;
const { examples, grammar, day: firstDay } = globalThis.rutinPlayground;

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(`lek-${id}`) as T;
}

globalThis.MonacoEnvironment = { getWorker: () => new Worker('playground/editor-worker.js') };

const colour = colourerOf(grammar);
const told = new Map<string, readonly Diagnostic[]>();
const day = element<HTMLInputElement>('dag');
const choice = element<HTMLSelectElement>('exempel');
let beginning: Files = {};
let connection: Awaited<ReturnType<typeof connected>> | undefined;

const isDark = (): boolean => getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)';

function say(text: string): void {
  element('status').textContent = text;
}

function fail(why: string): void {
  const notice = element('fel');
  notice.hidden = false;
  notice.textContent = why;
}

const ask: Ask = async <Answer>(method: string, params: object) => {
  try {
    return ((await connection?.sendRequest(method, params)) ?? undefined) as Answer | undefined;
  } catch {
    return undefined;
  }
};

function tell(method: string, params: object): void {
  void connection?.sendNotification(method, params);
}

registerColours(grammar);
registerFeatures(ask, (uri) => told.get(uri) ?? []);
const texts = new Texts(element('text'), element('filer'), isDark(), {
  opened: (uri, text) => tell('textDocument/didOpen', { textDocument: { uri, languageId: 'rutin', version: 1, text } }),
  changed: (uri, text, version) => {
    tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    settle();
  },
  closed: (uri) => {
    told.delete(uri);
    tell('textDocument/didClose', { textDocument: { uri } });
  },
  moved: () => settle(),
});
const meaning = new Meaning(element('betydelse'), colour, 'playground/meaning-worker.js');
const page = { open, say, newAbsence, apply: (edit: WorkspaceEdit) => texts.apply(edit), undo: () => texts.undo() };
const week = new Panel({ name: 'vecka', question: 'rutin/week', form: 'monitoring' }, frameIn('vecka'), ask, page);
const delegates = new Panel(
  { name: 'ombud', question: 'rutin/delegates', form: 'period' },
  frameIn('ombud'),
  ask,
  page,
);

const absence = new AbsenceForm(frameIn('franvaro'), ask, {
  apply: (edit) => texts.apply(edit),
  undo: () => texts.undo(),
  closed: (file) => {
    choosePanel('ombud');
    if (file === undefined) return;
    texts.choose(file);
    say(`Frånvaron står i ${file}.`);
  },
});

function newAbsence(person: string): void {
  absence.open(person);
  choosePanel('franvaro');
}

function frameIn(panel: string): HTMLIFrameElement {
  return element(panel).querySelector('iframe') as HTMLIFrameElement;
}

function open({ uri, position: { line, character } }: Cursor): void {
  const name = nameOf(uri);
  if (name === undefined) return;
  texts.choose(name);
  texts.reveal(new monaco.Range(line + 1, character + 1, line + 1, character + 1));
}

function allFound(): readonly Found[] {
  return texts.names.flatMap((file) =>
    [...told]
      .filter(([uri]) => nameOf(uri) === file)
      .flatMap(([, list]) => list.map((diagnostic) => ({ file, diagnostic }))),
  );
}

function hear(uri: string, diagnostics: readonly Diagnostic[]): void {
  const name = nameOf(decodeURIComponent(uri));
  if (name === undefined) return;
  told.set(uri, diagnostics);
  texts.mark(uri, diagnostics.map(toMarker));
  const found = allFound();
  showFindings(element('fynd'), found, openFinding, (code) => void explain(code));
  say(summaryOf(found));
  settle();
}

function openFinding({ file, diagnostic }: Found): void {
  texts.choose(file);
  texts.reveal(toRange(diagnostic.range));
}

async function explain(code: string): Promise<void> {
  const markdown = await ask<string>('rutin/explain', { key: code });
  show(element('forklaring'), markdown ?? `Koden ${code} är inte förklarad.`, colour);
  choosePanel('forklaring');
  element('forklaring').focus();
}

const PANELS = ['fynd', 'forklaring', 'vecka', 'ombud', 'franvaro', 'betyder'] as const;

function choosePanel(name: (typeof PANELS)[number]): void {
  for (const one of PANELS) element(one).hidden = one !== name;
  markTab(element('flikar'), document.getElementById(`flik-${name}`) as HTMLElement);
  update();
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** What is shown beside the text follows it, once the fingers rest. */
function settle(): void {
  clearTimeout(timer);
  timer = setTimeout(update, SETTLED_MS);
}

function update(): void {
  const theme = isDark() ? 'dark' : 'light';
  if (!element('betyder').hidden) compare();
  if (!element('franvaro').hidden) {
    absence.paint(theme);
    if (!absence.isOpen) absence.open('');
  }
  for (const [id, panel, pattern] of [
    ['vecka', week, /inkorg samverkan/],
    ['ombud', delegates, /^frånvaro \w/m],
  ] as const) {
    if (element(id).hidden) continue;
    panel.paint(theme);
    void panel.follow(cursor(), placeOf(pattern));
  }
}

/** What one of the texts means in the place of another, or all of them in that of the example. */
function compare(): void {
  const [from, to] = [element<HTMLSelectElement>('fran'), element<HTMLSelectElement>('till')];
  offer(from, EXAMPLE);
  offer(to, TEXT);
  const side = (one: HTMLSelectElement, other: HTMLSelectElement): Files =>
    sideOf(one.value, other.value, beginning, texts.files);
  const labels = [from, to].map((one) => one.selectedOptions[0]?.text ?? '') as [string, string];
  meaning.ask(side(from, to), side(to, from), labels, day.value);
}

/** The states that can be compared; what was chosen stays chosen. */
function offer(select: HTMLSelectElement, first: string): void {
  const values = [EXAMPLE, TEXT, ...texts.names];
  const chosen = values.includes(select.value) ? select.value : first;
  const words: Readonly<Record<string, string>> = { [EXAMPLE]: 'exemplet', [TEXT]: 'texten' };
  select.replaceChildren(...values.map((value) => new Option(words[value] ?? value, value)));
  select.value = chosen;
}

function newDraft(): void {
  const name = draftOf(texts.current, texts.names);
  texts.add(name, texts.files[texts.current] ?? '');
  say(`${name} är en kopia som inte prövas. Ändra i den, och jämför under Ändringen betyder.`);
}

function cursor(): Cursor | undefined {
  const [position, uri] = [texts.editor.getPosition(), texts.editor.getModel()?.uri.toString(true)];
  return position === null || uri === undefined ? undefined : { uri, position: fromPosition(position) };
}

function placeOf(pattern: RegExp): Cursor | undefined {
  const found = texts.find(pattern);
  return found === undefined ? undefined : { uri: found.uri, position: fromPosition(found.position) };
}

/** Everything as the example has it. */
function load(files: Files): void {
  beginning = files;
  texts.load(files);
  choosePanel('fynd');
}

function chosenExample(): Files {
  return examples[Number(choice.value)]?.files ?? examples[0]?.files ?? {};
}

function listen(): void {
  choice.append(...examples.map(({ name }, at) => new Option(name, String(at))));
  choice.addEventListener('change', () => load(chosenExample()));
  day.addEventListener('change', () => {
    if (day.value === '') day.value = firstDay;
    tell('workspace/didChangeConfiguration', { settings: null });
    settle();
  });
  element('om').addEventListener('click', () => {
    history.replaceState(null, '', location.pathname);
    day.value = firstDay;
    tell('workspace/didChangeConfiguration', { settings: null });
    load(chosenExample());
    say('Exemplet är som det var från början.');
  });
  element('lank').addEventListener('click', async () => {
    history.replaceState(null, '', await fragmentOf({ files: texts.files, day: day.value }));
    await navigator.clipboard?.writeText(location.href).catch(() => undefined);
    say('Adressen bär nu texten efter #, och är kopierad. Den som får länken får texten.');
  });
  element('utkast').addEventListener('click', newDraft);
  for (const id of ['fran', 'till']) element(id).addEventListener('change', compare);
  prepareTabs(element('flikar'), ({ id }) => choosePanel(id.replace('flik-', '') as (typeof PANELS)[number]));
  addEventListener('rutin-theme', () => {
    monaco.editor.setTheme(isDark() ? 'rutin-dark' : 'rutin-light');
    update();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => dispatchEvent(new Event('rutin-theme')));
}

async function begin(): Promise<void> {
  const shared = await sharedIn(location.hash);
  day.value = shared?.day ?? firstDay;
  listen();
  const files = shared?.files ?? chosenExample();
  const asked = {
    files: () => (texts.names.length === 0 ? files : texts.files),
    day: () => day.value,
    told: hear,
    lost: fail,
  };
  connection = await connected('playground/server.js', asked);
  load(files);
}

begin().catch((fault: unknown) => {
  const why =
    location.protocol === 'file:'
      ? 'Webbläsare startar inga program ur en fil på disken: öppna sidan genom en webbserver.'
      : String(fault);
  fail(`Lekplatsen kunde inte starta. ${why}`);
});
