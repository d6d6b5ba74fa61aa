/** The editor and its files, a tab each. */
import * as monaco from 'monaco-editor-core';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { toEdit } from './convert.ts';
import { LANGUAGE } from './features.ts';
import { isDraft } from './sides.ts';
import { markTab, prepareTabs } from './tabs.ts';
import { type Files, uriOf } from './workspace.ts';

/** What hears of the texts. */
interface Hears {
  opened(uri: string, text: string): void;
  changed(uri: string, text: string, version: number): void;
  closed(uri: string): void;
  moved(): void;
}

export class Texts {
  readonly editor: monaco.editor.IStandaloneCodeEditor;
  readonly #tabs: HTMLElement;
  readonly #hears: Hears;
  #models = new Map<string, monaco.editor.ITextModel>();
  #views = new Map<string, monaco.editor.ICodeEditorViewState | null>();
  #current = '';
  /** What the last edit was made in. */
  #edited: readonly monaco.editor.ITextModel[] = [];

  constructor(place: HTMLElement, tabs: HTMLElement, dark: boolean, hears: Hears) {
    this.#tabs = tabs;
    this.#hears = hears;
    this.editor = monaco.editor.create(place, {
      model: null,
      theme: dark ? 'rutin-dark' : 'rutin-light',
      ariaLabel: 'Text i språket Rutin',
      automaticLayout: true,
      minimap: { enabled: false },
      fontSize: 14,
      scrollBeyondLastLine: false,
      fixedOverflowWidgets: true,
      wordBasedSuggestions: 'off',
      bracketPairColorization: { enabled: false },
      unicodeHighlight: { ambiguousCharacters: false },
      quickSuggestions: { other: true, comments: false, strings: false },
      links: false,
    });
    this.editor.onDidChangeCursorPosition(() => hears.moved());
    prepareTabs(tabs, (tab) => this.choose(tab.dataset['name'] ?? ''));
    monaco.editor.registerEditorOpener({
      openCodeEditor: (_, resource, place) => {
        const name = this.names.find((one) => uriOf(one) === resource.toString(true));
        if (name === undefined) return false;
        this.choose(name);
        if (place !== undefined) this.reveal(monaco.Range.isIRange(place) ? place : monaco.Range.fromPositions(place));
        return true;
      },
    });
  }

  get names(): readonly string[] {
    return [...this.#models.keys()];
  }

  get current(): string {
    return this.#current;
  }

  get files(): Files {
    return Object.fromEntries([...this.#models].map(([name, model]) => [name, model.getValue()]));
  }

  /** Other files in place of those that are there. */
  load(files: Files): void {
    for (const [name, model] of this.#models) {
      if (!isDraft(name)) this.#hears.closed(model.uri.toString(true));
      model.dispose();
    }
    this.#views.clear();
    this.#models = new Map(Object.entries(files).map(([name, text]) => [name, this.#open(name, text)]));
    this.#tabs.replaceChildren(...this.names.map((name) => tabOf(name)));
    for (const [name, model] of this.#models) {
      if (!isDraft(name)) this.#hears.opened(model.uri.toString(true), model.getValue());
    }
    this.choose(this.names[0] ?? '');
  }

  #open(name: string, text: string): monaco.editor.ITextModel {
    const model = monaco.editor.createModel(text, LANGUAGE, monaco.Uri.parse(uriOf(name)));
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    model.onDidChangeContent(() => {
      if (isDraft(name)) this.#hears.moved();
      else this.#hears.changed(model.uri.toString(true), model.getValue(), model.getVersionId());
    });
    return model;
  }

  /** A new text beside the others. */
  add(name: string, text: string): void {
    this.#models.set(name, this.#open(name, text));
    this.#tabs.append(tabOf(name));
    this.choose(name);
  }

  choose(name: string): void {
    const model = this.#models.get(name);
    const tab = this.#tabs.querySelector<HTMLElement>(`[data-name="${CSS.escape(name)}"]`);
    if (model === undefined || tab === null) return;
    if (this.#current !== name) this.#views.set(this.#current, this.editor.saveViewState());
    this.#current = name;
    this.editor.setModel(model);
    this.editor.restoreViewState(this.#views.get(name) ?? null);
    markTab(this.#tabs, tab);
    this.#hears.moved();
  }

  /** Selects a place in the file that is shown. */
  reveal(range: monaco.IRange): void {
    this.editor.setSelection(range);
    this.editor.revealRangeInCenterIfOutsideViewport(range);
    this.editor.focus();
  }

  /** Makes an edit, in each file one step; false where a file is not there. */
  apply({ changes = {} }: WorkspaceEdit): boolean {
    const edits = Object.entries(changes).map(
      ([uri, list]) => [monaco.editor.getModel(monaco.Uri.parse(uri)), list] as const,
    );
    if (edits.length === 0 || edits.some(([model]) => model === null)) return false;
    this.#edited = edits.flatMap(([model]) => model ?? []);
    for (const [model, list] of edits) {
      model?.pushStackElement();
      model?.pushEditOperations([], list.map(toEdit), () => null);
      model?.pushStackElement();
    }
    return true;
  }

  /** Takes back the last edit that was made so. */
  undo(): void {
    for (const model of this.#edited) void model.undo();
    this.#edited = [];
  }

  mark(uri: string, markers: monaco.editor.IMarkerData[]): void {
    const model = monaco.editor.getModel(monaco.Uri.parse(uri));
    if (model !== null) monaco.editor.setModelMarkers(model, 'rutin', markers);
  }

  /** The first place in the files where a pattern stands. */
  find(pattern: RegExp): { readonly uri: string; readonly position: monaco.Position } | undefined {
    for (const model of this.#models.values()) {
      const found = pattern.exec(model.getValue());
      if (found !== null)
        return { uri: model.uri.toString(true), position: model.getPositionAt(found.index + found[0].length) };
    }
    return undefined;
  }
}

function tabOf(name: string): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', 'lek-text');
  tab.dataset['name'] = name;
  tab.textContent = name;
  return tab;
}
