/** Run beside the tests where places are counted: tells with each test which places are passed up to its end. */
import { afterEach, beforeEach } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    passed?: readonly number[];
  }
}

declare global {
  var passed: Set<number> | undefined;
}

globalThis.passed = new Set();

// What a file does as it is read is told with its first test.
beforeEach(() => undefined);

afterEach(({ task }) => {
  task.meta.passed = [...(globalThis.passed ?? [])];
  globalThis.passed?.clear();
});
