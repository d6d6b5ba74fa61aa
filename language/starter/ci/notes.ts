/**
 * Programs that keep one comment on a change up to date: they look for the one with the mark and write it anew, or make it.
 * They need Node and nothing else, and fail where the server says no.
 */
import { MARK } from './pins.ts';

/** Asks a server, and fails with what it answers where that is no. */
function asking(base: string, header: string): string {
  return `const ask = async (path, method = 'GET', body = undefined) => {
  const response = await fetch(\`${base}/\${path}\`, {
    method,
    headers: { ${header}, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(\`\${method} \${path}: \${response.status} \${await response.text()}\`);
  return response.json();
};`;
}

/**
 * GitHub. What it is handed comes from the workflow of the change and may have been written by anybody: the number must be that of
 * an open change whose last commit is the one that was checked.
 */
export const GITHUB_NOTE = `import { readFileSync } from 'node:fs';
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, HEAD_SHA } = process.env;
${asking(`\${GITHUB_API_URL}/repos/\${GITHUB_REPOSITORY}`, "authorization: 'Bearer ' + GITHUB_TOKEN")}
const number = readFileSync('number', 'utf8').trim();
if (!/^[1-9][0-9]{0,9}$/.test(number)) throw new Error('no number of a pull request');
const { head, state } = await ask(\`pulls/\${number}\`);
if (head.sha === HEAD_SHA && state === 'open') {
  const body = '${MARK}\\n' + readFileSync('comment.md', 'utf8');
  const isOwn = (one) => one.user.login === 'github-actions[bot]' && one.body.startsWith('${MARK}');
  let own;
  for (let page = 1, more = true; more && own === undefined; page++) {
    const comments = await ask(\`issues/\${number}/comments?per_page=100&page=\${page}\`);
    own = comments.find(isOwn);
    more = comments.length === 100;
  }
  if (own === undefined) await ask(\`issues/\${number}/comments\`, 'POST', { body });
  else await ask(\`issues/comments/\${own.id}\`, 'PATCH', { body });
}
`;

/** GitLab, with a token that may write comments. */
export const GITLAB_NOTE = `import { readFileSync } from 'node:fs';
const { CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, RUTIN_TOKEN } = process.env;
${asking(`\${CI_API_V4_URL}/projects/\${CI_PROJECT_ID}/merge_requests/\${CI_MERGE_REQUEST_IID}`, "'private-token': RUTIN_TOKEN")}
const body = '${MARK}\\n' + readFileSync('comment.md', 'utf8');
let own;
for (let page = 1, more = true; more && own === undefined; page++) {
  const notes = await ask(\`notes?per_page=100&page=\${page}\`);
  own = notes.find((one) => one.body.startsWith('${MARK}'));
  more = notes.length === 100;
}
if (own === undefined) await ask('notes', 'POST', { body });
else await ask(\`notes/\${own.id}\`, 'PUT', { body });
`;

/** Azure Repos, with the token of the pipeline. */
export const AZURE_NOTE = `import { readFileSync } from 'node:fs';
const { env } = process;
const collection = env.SYSTEM_COLLECTIONURI + encodeURIComponent(env.SYSTEM_TEAMPROJECT);
const change = \`\${env.BUILD_REPOSITORY_ID}/pullRequests/\${env.SYSTEM_PULLREQUEST_PULLREQUESTID}\`;
${asking(`\${collection}/_apis/git/repositories/\${change}`, "authorization: 'Bearer ' + env.SYSTEM_ACCESSTOKEN")}
const content = '${MARK}\\n' + readFileSync('comment.md', 'utf8');
const version = 'api-version=7.1';
const { value } = await ask(\`threads?\${version}\`);
const own = value.find((thread) => thread.comments?.[0]?.content?.startsWith('${MARK}'));
if (own === undefined) await ask(\`threads?\${version}\`, 'POST', { comments: [{ content, commentType: 1 }], status: 1 });
else await ask(\`threads/\${own.id}/comments/\${own.comments[0].id}?\${version}\`, 'PATCH', { content });
`;
