/** What every generator knows: its material and the form of what it gives. */
export * from './material.ts';
