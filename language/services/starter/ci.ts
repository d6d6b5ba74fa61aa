/** What runs the check on every change, on GitHub and on GitLab. */

/** A workflow for GitHub Actions: the findings stand on the lines of a pull request. */
export const GITHUB_WORKFLOW = `name: Rutin

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  rutin:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - name: rutin check
        env:
          RUTIN_PACKAGE: \${{ vars.RUTIN_PACKAGE }}
        run: |
          if [ -z "$RUTIN_PACKAGE" ]; then
            echo "::error::Variabeln RUTIN_PACKAGE saknas: namnet på npm-paketet med Rutin."
            exit 2
          fi
          npx --yes --package="$RUTIN_PACKAGE" rutin check --format github
`;

/** A pipeline for GitLab: the findings stand in the merge request, as code quality. */
export const GITLAB_PIPELINE = `rutin:
  image: node:24
  script:
    - |
      if [ -z "$RUTIN_PACKAGE" ]; then
        echo "Variabeln RUTIN_PACKAGE saknas: namnet på npm-paketet med Rutin."
        exit 2
      fi
    - npx --yes --package="$RUTIN_PACKAGE" rutin check --format concise --format gitlab --output-file gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;
