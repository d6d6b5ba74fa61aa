/** What the packed extension holds, and that it is small. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { VSIX } from './support/code-server.ts';

const EXTENSION = join(import.meta.dirname, '../../extension');
const LARGEST = 3_500_000;

/** Every file is of a kind that ships, and everything that an editor asks for is there. */
export async function contents(): Promise<void> {
  const files = await listFiles({ cwd: EXTENSION, packageManager: PackageManager.None });
  const expected = [
    /^(package\.json|package\.nls(\.sv)?\.json|README\.md|CHANGELOG\.md|LICENSE|language-configuration\.json)$/,
    /^dist\/node\/(extension\.js|server\.mjs|rutin\.mjs|part-\w+\.mjs|build\.txt)$/,
    /^dist\/node\/programs\/(watch-client|write-files|rename-twice|move-in)\.mjs$/,
    /^dist\/web\/(extension|server)\.js$/,
    /^dist\/THIRD-PARTY-NOTICES\.txt$/,
    /^dist\/panels\/((week|delegates|absence|graph|plan|impact|import|change|new-employee|new-unit|subject|add-member|last-day)\.js|panel\.css)$/,
    /^dist\/examples\/(index\.json|(fristad|vastra-gotaland)\/.+\.(rutin|md|json))$/,
    /^syntaxes\/(rutin|markdown)\.tmLanguage\.json$/,
    /^schemas\/config\.schema\.json$/,
    /^snippets\/rutin\.json$/,
    /^l10n\/bundle\.l10n\.sv\.json$/,
    /^images\/[a-z-]+\.(png|svg)$/,
  ];
  assert.deepEqual(
    files.filter((file) => !expected.some((form) => form.test(file))),
    [],
  );
  const missing = expected.filter((form) => !files.some((file) => form.test(file)));
  assert.deepEqual(missing, []);
  assert.ok(statSync(VSIX).size < LARGEST, `${statSync(VSIX).size} bytes`);
}
