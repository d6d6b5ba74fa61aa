/** The servers where people merge, and which of them a repository comes from. */

export const HOSTS = ['github', 'gitlab', 'azure'] as const;

export type Host = (typeof HOSTS)[number];

const SIGNS: Readonly<Record<Host, RegExp>> = {
  github: /\bgithub\b/i,
  gitlab: /\bgitlab\b/i,
  azure: /\bdev\.azure\.com\b|\bvisualstudio\.com\b/i,
};

/** The server that the address of a remote names; undefined where it does not say what it is. */
export function hostOf(remote: string): Host | undefined {
  const [server = ''] = remote
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .split(/[/:]/);
  return HOSTS.find((host) => SIGNS[host].test(server));
}
