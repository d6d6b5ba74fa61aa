/** The editor's worker as it is published, which says nothing of its types. */
declare module 'monaco-editor-core/esm/vs/editor/editor.worker.start.js' {
  export function start(create: () => object): void;
}
