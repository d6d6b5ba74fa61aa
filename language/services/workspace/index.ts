/** What a workspace is and what it holds: one rule for the command line and for every kind of editor. */
export { listAllBelow } from './below.ts';
export * from './files.ts';
export * from './listing.ts';
export { canBelong, isNamedAsFile } from './names.ts';
export { configuredAbove, type Place, placeOf } from './place.ts';
export { type Selection, selected } from './selection.ts';
export { type ListedPart, listedTogether } from './together.ts';
export { filesOfTree, TOP } from './tree.ts';
export { listWorkspace } from './walk.ts';
