/** The report formats by name: each is loaded when it is asked for. */
import type { Format } from './format.ts';

const loading = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  concise: async () => (await import('./concise.ts')).concise,
  json: async () => (await import('./others.ts')).json,
  sarif: async () => (await import('./others.ts')).sarif,
  junit: async () => (await import('./others.ts')).junit,
  github: async () => (await import('./others.ts')).github,
  gitlab: async () => (await import('./others.ts')).gitlab,
  markdown: async () => (await import('./others.ts')).markdown,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>;

export type FormatName = keyof typeof loading;

/** All names, for help and errors. */
export const formatNames = Object.keys(loading) as readonly FormatName[];

export function formatNamed(name: FormatName): Promise<Format> {
  return loading[name]();
}
