/** What a client says that it can do, read as the protocol's defaults have it where it says nothing. */

/** Any JSON: capabilities and messages are looked into by name. */
export type Json = { readonly [key: string]: Json | undefined } | readonly Json[] | string | number | boolean | null;

/** The value at a path, such as `textDocument.hover.contentFormat`; undefined where the path ends before. */
export function at(value: Json | undefined, path: string): Json | undefined {
  let here = value;
  for (const name of path.split('.')) {
    if (here === null || typeof here !== 'object' || Array.isArray(here)) return undefined;
    here = (here as { readonly [key: string]: Json | undefined })[name];
  }
  return here;
}

/** The items of a list; none where there is no list. */
export function listAt(value: Json | undefined, path: string): readonly Json[] {
  const found = path === '' ? value : at(value, path);
  return Array.isArray(found) ? found : [];
}

/** Whether the client says that it can. */
export function can(capabilities: Json, path: string): boolean {
  return at(capabilities, path) === true;
}

/** Every object anywhere in a value, outermost first. */
export function* objectsIn(value: Json | undefined): Generator<Json> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** Whether an object has a property at all. */
export function has(value: Json, name: string): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && name in value;
}
