/** Files that are looked after: whoever changes them, the editor or another program, it is told of. */
import * as vscode from 'vscode';

export class Watched implements vscode.Disposable {
  readonly #tell: () => void;
  #watchers: readonly vscode.FileSystemWatcher[] = [];

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** Looks after these from now on, and no others. */
  look(patterns: readonly vscode.RelativePattern[]): void {
    this.dispose();
    this.#watchers = patterns.map((pattern) => vscode.workspace.createFileSystemWatcher(pattern));
    for (const watcher of this.#watchers) {
      watcher.onDidChange(this.#tell);
      watcher.onDidCreate(this.#tell);
      watcher.onDidDelete(this.#tell);
    }
  }

  dispose(): void {
    for (const watcher of this.#watchers) watcher.dispose();
  }
}
