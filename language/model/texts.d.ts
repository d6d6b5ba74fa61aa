/** Files that are bundled as text: the routines and the pages of the checks. */
declare module '*.md' {
  const text: string;
  export default text;
}
declare module '*.rutin' {
  const text: string;
  export default text;
}
