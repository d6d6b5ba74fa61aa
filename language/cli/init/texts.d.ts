/** Files of the starter workspace that are bundled as text. */
declare module '*.md' {
  const text: string;
  export default text;
}
declare module '*.rutin' {
  const text: string;
  export default text;
}
