/**
 * Two workflows for GitHub Actions. The first runs what a change holds, and may read and nothing else, so that a change from a fork
 * is checked like any other. The second is run as it stands in the main branch, reads no file of the change, and writes the comment.
 */
import { say } from '../../words/index.ts';
import { installScript } from './install.ts';
import { GITHUB_NOTE } from './notes.ts';
import { ACTIONS, NODE } from './pins.ts';
import { FACIT_SCRIPT, indented, nodeScript, quoted, type Wanted } from './shape.ts';

/** What the first hands over to the second. */
const HANDED = 'rutin-comment';

const CHECKED = [
  'Prövar varje ändring. Fynden står på raderna i ändringen, sammanfattningen i körningen.',
  'Checks every change. The findings stand at the lines of the change, the summary in the run.',
] as const;
const SCANNED = [
  'Lägger fynden i förrådets kodskanning, där den finns. Sätt variabeln RUTIN_CODE_SCANNING till true.',
  "Puts the findings into the repository's code scanning, where there is one. Set the variable RUTIN_CODE_SCANNING to true.",
] as const;

/** `.github/workflows/rutin.yml`: checks. */
export function githubCheck({ language, folder, program }: Wanted): string {
  return `# ${say(language, ...CHECKED)}
name: Rutin

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

env:
  RUTIN_FOLDER: ${quoted(folder)}
${packageLines(language, program)}

jobs:
  rutin:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: ${ACTIONS.checkout}
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: ${ACTIONS.setupNode}
        with:
          node-version: ${NODE}
      - name: npm install rutin
        id: install
        run: |
${indented(installScript(language, '::error::'), 10)}
      - name: rutin check
        run: rutin check "$RUTIN_FOLDER" --format github --format markdown --output-file "$GITHUB_STEP_SUMMARY"
      - name: rutin fmt --check
        if: \${{ !cancelled() && steps.install.outcome == 'success' }}
        run: rutin fmt --check "$RUTIN_FOLDER"
      - name: rutin access --facit
        if: \${{ !cancelled() && steps.install.outcome == 'success' }}
        run: |
          ${FACIT_SCRIPT}
      - name: rutin diff
        id: diff
        if: \${{ !cancelled() && steps.install.outcome == 'success' && github.event_name == 'pull_request' }}
        env:
          NUMBER: \${{ github.event.number }}
        run: |
          mkdir -p "$RUNNER_TEMP/${HANDED}"
          printf '%s\\n' "$NUMBER" > "$RUNNER_TEMP/${HANDED}/number"
          rutin diff HEAD^1 "$RUTIN_FOLDER" --format markdown > "$RUNNER_TEMP/${HANDED}/comment.md"
      - uses: ${ACTIONS.uploadArtifact}
        if: \${{ !cancelled() && steps.diff.outcome == 'success' }}
        with:
          name: ${HANDED}
          path: \${{ runner.temp }}/${HANDED}
          retention-days: 1

  # ${say(language, ...SCANNED)}
  code-scanning:
    if: \${{ github.event_name == 'push' && vars.RUTIN_CODE_SCANNING == 'true' }}
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
      security-events: write
    steps:
      - uses: ${ACTIONS.checkout}
        with:
          persist-credentials: false
      - uses: ${ACTIONS.setupNode}
        with:
          node-version: ${NODE}
      - name: npm install rutin
        run: |
${indented(installScript(language, '::error::'), 10)}
      - name: rutin check
        run: rutin check "$RUTIN_FOLDER" --fail-on never --format sarif --output-file rutin.sarif
      - uses: ${ACTIONS.uploadSarif}
        with:
          sarif_file: rutin.sarif
          category: rutin
`;
}

/** A change from a fork may not read the variables of the repository: there the name must stand in the file. */
function packageLines(language: Wanted['language'], program: string | undefined): string {
  if (program !== undefined) return `  RUTIN_PACKAGE: ${quoted(program)}`;
  const words = say(
    language,
    'Skriv paketets namn och version här om ändringar kommer från förgreningar: de får inte läsa variabler.',
    'Write the name and version of the package here if changes come from forks: they may not read variables.',
  );
  return `  # ${words}\n  RUTIN_PACKAGE: \${{ vars.RUTIN_PACKAGE }}`;
}

const COMMENTED = [
  'Skriver vad en ändring betyder som en kommentar. Körs ur huvudgrenen och läser ingen fil ur ändringen, så att också förgreningar kan få en.',
  'Writes what a change means as a comment. Run from the main branch, and reads no file of the change, so that forks may have one too.',
] as const;

/** `.github/workflows/rutin-comment.yml`: writes the comment. */
export function githubComment({ language }: Wanted): string {
  return `# ${say(language, ...COMMENTED)}
name: Rutin comment

on:
  workflow_run:
    workflows: [Rutin]
    types: [completed]

permissions: {}

concurrency:
  group: rutin-comment-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}

jobs:
  comment:
    if: \${{ github.event.workflow_run.event == 'pull_request' }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read
      pull-requests: write
    steps:
      - uses: ${ACTIONS.downloadArtifact}
        id: handed
        continue-on-error: true
        with:
          name: ${HANDED}
          path: \${{ runner.temp }}/${HANDED}
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - name: comment
        if: \${{ steps.handed.outcome == 'success' }}
        working-directory: \${{ runner.temp }}/${HANDED}
        env:
          GITHUB_TOKEN: \${{ github.token }}
          HEAD_SHA: \${{ github.event.workflow_run.head_sha }}
        run: |
${indented(nodeScript(GITHUB_NOTE), 10)}
`;
}
