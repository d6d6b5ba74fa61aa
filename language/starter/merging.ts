/** What a repository needs where people merge: the pipeline of its server, and the hook that runs before a commit. */
import { say } from '../words/index.ts';
import { azurePipeline } from './ci/azure.ts';
import { githubCheck, githubComment } from './ci/github.ts';
import { gitlabPipeline } from './ci/gitlab.ts';
import { FACIT, quoted, type Wanted } from './ci/shape.ts';
import type { Host } from './hosts.ts';
import type { Texts } from './workspace.ts';

const PIPELINES: Readonly<Record<Host, (wanted: Wanted) => Texts>> = {
  github: (wanted) => ({
    '.github/workflows/rutin-comment.yml': githubComment(wanted),
    '.github/workflows/rutin.yml': githubCheck(wanted),
  }),
  gitlab: (wanted) => ({ '.gitlab-ci.yml': gitlabPipeline(wanted) }),
  azure: (wanted) => ({ 'azure-pipelines.yml': azurePipeline(wanted) }),
};

/** The pipeline; paths are from the top of the repository. */
export function pipelineTexts(host: Host, wanted: Wanted): Texts {
  return PIPELINES[host](wanted);
}

/** Where a server looks for who approves changes to which file; undefined where it has no such file. */
export function codeOwnersPath(host: Host): string | undefined {
  return { github: '.github/CODEOWNERS', gitlab: '.gitlab/CODEOWNERS', azure: undefined }[host];
}

/** `.pre-commit-config.yaml`, for those who have pre-commit and the program on their machine. */
export function hookTexts({ language, folder }: Wanted): Texts {
  const files = String.raw`(\.rutin|(^|/)rutin\.config\.json)$`;
  const hook = (id: string, entry: string): string => `      - id: ${id}
        name: ${entry}
        entry: ${quoted(`${entry} ${folder}`)}
        language: system
        files: ${quoted(files)}
        pass_filenames: false
`;
  const facit = say(
    language,
    `Finns den granskade listan över åtkomst (rutin access --facit ${FACIT}) kan den prövas här också:`,
    `Where there is a reviewed list of access (rutin access --facit ${FACIT}) it may be checked here, too:`,
  );
  const path = folder === '.' ? FACIT : `${folder}/${FACIT}`;
  const offered = hook('rutin-facit', `rutin access --facit ${path} --check`).replace(/^/gm, '# ').replace(/# $/, '');
  const head = say(
    language,
    'Kontrollen före varje commit, för den som har pre-commit: pre-commit install',
    'The check before each commit, for those who have pre-commit: pre-commit install',
  );
  return {
    '.pre-commit-config.yaml': `# ${head}
repos:
  - repo: local
    hooks:
${hook('rutin-check', 'rutin check')}${hook('rutin-fmt', 'rutin fmt --check')}# ${facit}
${offered}`,
  };
}
