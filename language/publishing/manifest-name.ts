/** The file of a set that says that it is one, and whole. */
export const MANIFEST = 'manifest.json';
