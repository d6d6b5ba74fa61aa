/** A pipeline for GitLab: findings as code quality in the merge request, and one comment on what the change means. */
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { installScript } from './install.ts';
import { GITLAB_NOTE } from './notes.ts';
import { NODE } from './pins.ts';
import { FACIT_SCRIPT, indented, nodeScript, quoted, type Wanted } from './shape.ts';

const REPORT = 'gl-code-quality-report.json';

/** `.gitlab-ci.yml`. */
export function gitlabPipeline({ language, folder, program }: Wanted): string {
  return `# ${say(
    language,
    'Prövar varje ändring. Fynden står som kodkvalitet i ändringsbegäran, och vad ändringen betyder i en kommentar.',
    'Checks every change. The findings stand as code quality in the merge request, and what the change means in a comment.',
  )}
variables:
  RUTIN_FOLDER: ${quoted(folder)}${program === undefined ? '' : `\n  RUTIN_PACKAGE: ${quoted(program)}`}

${gitlabJobs({ language, stage: 'test', image: `node:${NODE}` })}`;
}

/** The component that other projects include: the same jobs, with inputs. */
export function gitlabComponent(): string {
  const jobs = gitlabJobs({ language: 'en', stage: '$[[ inputs.stage ]]', image: '$[[ inputs.image ]]' });
  const given = `  variables:
    RUTIN_FOLDER: $[[ inputs.folder ]]
    RUTIN_PACKAGE: $[[ inputs.package ]]
`;
  return `# Checks a Rutin workspace: findings as code quality in the merge request, and one comment on what a change means.
# The comment needs a masked CI/CD variable RUTIN_TOKEN: a project access token with the role Reporter and the scope api.
spec:
  inputs:
    package:
      description: The npm package of Rutin, with its version or as the address of a tarball
    folder:
      description: The folder of the workspace
      default: .
    stage:
      default: test
    image:
      description: An image with Node and git
      default: node:${NODE}
---
${jobs.replace('  variables:\n', given).replace('  artifacts:\n', `${given}  artifacts:\n`)}`;
}

interface Jobs {
  readonly language: Language;
  readonly stage: string;
  readonly image: string;
}

function gitlabJobs({ language, stage, image }: Jobs): string {
  const install = indented(`- |\n${indented(installScript(language, ''), 2)}`, 4);
  const noToken = say(
    language,
    'Variabeln RUTIN_TOKEN saknas, så ingen kommentar skrivs. Det här betyder ändringen:',
    'The variable RUTIN_TOKEN is missing, so no comment is written. This is what the change means:',
  );
  return `rutin:
  stage: ${stage}
  image: ${image}
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
${install}
    - |
      status=0
      rutin check "$RUTIN_FOLDER" --format concise --format gitlab --output-file ${REPORT} || status=$?
      rutin fmt --check "$RUTIN_FOLDER" || status=$?
      ${FACIT_SCRIPT} || status=$?
      exit $status
  artifacts:
    when: always
    reports:
      codequality: ${REPORT}

rutin-comment:
  stage: ${stage}
  image: ${image}
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: '0'
  script:
${install}
    - rutin diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA" "$RUTIN_FOLDER" --format markdown > comment.md
    - |
      if [ -z "\${RUTIN_TOKEN:-}" ]; then
        echo "${noToken}"
        cat comment.md
        exit 0
      fi
${indented(nodeScript(GITLAB_NOTE), 6)}
`;
}
