/** The files of a starter workspace. */
import { GITHUB_WORKFLOW, GITLAB_PIPELINE } from './ci.ts';
import unit from './files/exempelmottagningen.rutin';
import organisation from './files/organisation.rutin';
import persons from './files/personer.rutin';
import readme from './files/README.md';

const CONFIG = `${JSON.stringify({ include: ['**/*.rutin'], exclude: [], lang: 'sv' }, null, 2)}\n`;

const IGNORED = '# Det som rutin generate skriver\nout/\n';

const TEXTS: Readonly<Record<string, string>> = {
  '.github/workflows/rutin.yml': GITHUB_WORKFLOW,
  '.gitignore': IGNORED,
  '.gitlab-ci.yml': GITLAB_PIPELINE,
  'README.md': readme,
  'enheter/exempelmottagningen.rutin': unit,
  'organisation.rutin': organisation,
  'personer.rutin': persons,
  'rutin.config.json': CONFIG,
};

/** A file of the starter workspace. */
interface StarterFile {
  readonly path: string;
  readonly pieces: readonly [string];
}

/** All files, in the order of their paths. */
export const starterFiles: readonly StarterFile[] = Object.entries(TEXTS).map(([path, text]) => ({
  path,
  pieces: [text],
}));
