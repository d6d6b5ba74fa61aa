/** The editor's own worker, which compares and searches texts. */
import { start } from 'monaco-editor-core/esm/vs/editor/editor.worker.start.js';

start(() => ({}));
