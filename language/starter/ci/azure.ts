/** A pipeline for Azure: findings as test results and a summary, and one comment on what the change means. */
import { say } from '../../words/index.ts';
import { installScript } from './install.ts';
import { AZURE_NOTE } from './notes.ts';
import { NODE } from './pins.ts';
import { FACIT_SCRIPT, indented, nodeScript, quoted, type Wanted } from './shape.ts';

const HEAD = [
  `Prövar varje ändring. I Azure Repos körs den för en ändring när grenprincipen Build validation pekar på den, och kommentaren
# kräver att byggtjänsten får bidra till ändringsbegäranden (Contribute to pull requests).`,
  `Checks every change. In Azure Repos it is run for a change where a branch policy (Build validation) names it, and the comment
# needs the build service to have the permission Contribute to pull requests.`,
] as const;

/** `azure-pipelines.yml`. */
export function azurePipeline({ language, folder, program }: Wanted): string {
  return `# ${say(language, ...HEAD)}
trigger:
  branches:
    include: [main]

pool:
  vmImage: ubuntu-latest

variables:
  RUTIN_FOLDER: ${quoted(folder)}${program === undefined ? '' : `\n  RUTIN_PACKAGE: ${quoted(program)}`}

steps:
  - checkout: self
    fetchDepth: 2
    persistCredentials: false
  - task: UseNode@1
    inputs:
      version: ${NODE}.x
  - bash: |
${indented(installScript(language, '##vso[task.logissue type=error]'), 6)}
    displayName: npm install rutin
  - bash: |
      status=0
      rutin check "$RUTIN_FOLDER" --format concise --format junit --output-file "$AGENT_TEMPDIRECTORY/rutin.xml" --format markdown --output-file "$AGENT_TEMPDIRECTORY/rutin.md" || status=$?
      echo "##vso[task.uploadsummary]$AGENT_TEMPDIRECTORY/rutin.md"
      exit $status
    displayName: rutin check
  - task: PublishTestResults@2
    condition: succeededOrFailed()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: $(Agent.TempDirectory)/rutin.xml
      testRunTitle: rutin check
  - bash: rutin fmt --check "$RUTIN_FOLDER"
    displayName: rutin fmt --check
    condition: succeededOrFailed()
  - bash: |
      ${FACIT_SCRIPT}
    displayName: rutin access --facit
    condition: succeededOrFailed()
  - bash: |
      set -e
      rutin diff HEAD^1 "$RUTIN_FOLDER" --format markdown > comment.md
${indented(nodeScript(AZURE_NOTE), 6)}
    displayName: rutin diff
    condition: and(succeededOrFailed(), eq(variables['Build.Reason'], 'PullRequest'))
    env:
      SYSTEM_ACCESSTOKEN: $(System.AccessToken)
`;
}
