/** The report formats by name. */
import { concise } from './concise.ts';
import type { Format } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

export const formats = { pretty, concise, json, sarif, junit, github, gitlab, markdown } as const satisfies Readonly<
  Record<string, Format>
>;

export type FormatName = keyof typeof formats;

/** All names, for help and errors. */
export const formatNames = Object.keys(formats) as readonly FormatName[];
