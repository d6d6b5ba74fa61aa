/** What each source file gives to others, and what others take of it, read off the sources. */
import { dirname, normalize } from 'node:path';

type Sources = ReadonlyMap<string, string>;

/** Everything of a file, whatever its name. */
const ALL = '*';

const DECLARED =
  /^export (?:declare )?(?:default )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
const LISTED = /^export (?:type )?\{([^}]*)\}/gm;
const TAKEN = /\b(?:import|export) (?:type )?(?:\w+,? ?)?(\{[^}]*\}|\* as \w+)? ?from '(\.[^']+)'/g;
const TAKEN_LATER = /\b(?:import|importActual(?:<[^>]*>)?|mock)\(\s*'(\.[^']+)'/g;
const HANDED_ON = /^export (?:type )?\* from '(\.[^']+)'/gm;

/** `file: name` for each export of the files that no other file takes; the files are some of all. */
export function deadExports(files: Iterable<string>, all: Sources): readonly string[] {
  const taken = new Set([...all].flatMap(([file, text]) => takenBy(file, text, all)));
  return [...files].flatMap((file) => {
    if (taken.has(`${file}: ${ALL}`)) return [];
    return exportedBy(all.get(file) ?? '')
      .map((name) => `${file}: ${name}`)
      .filter((one) => !taken.has(one));
  });
}

function exportedBy(text: string): readonly string[] {
  const declared = [...text.matchAll(DECLARED)].map(([, name = '']) => name);
  const listed = [...text.matchAll(LISTED)].flatMap(([, list = '']) => namesIn(list).map(([, name]) => name));
  return [...declared, ...listed];
}

function takenBy(file: string, text: string, all: Sources): readonly string[] {
  const named = [...text.matchAll(TAKEN)].flatMap(([, what = '', path = '']) => {
    const names = what.startsWith('{') ? namesIn(what.slice(1, -1)).map(([name]) => name) : what === '' ? [] : [ALL];
    return behind(pathFrom(file, path), all).flatMap((other) => names.map((name) => `${other}: ${name}`));
  });
  const whole = [...text.matchAll(TAKEN_LATER)].map(([, path = '']) => `${pathFrom(file, path)}: ${ALL}`);
  return [...named, ...whole];
}

/** The file, and those that it hands on whole. */
function behind(file: string, all: Sources): readonly string[] {
  const handedOn = [...(all.get(file) ?? '').matchAll(HANDED_ON)].map(([, path = '']) => pathFrom(file, path));
  return [file, ...handedOn.flatMap((other) => behind(other, all))];
}

/** The names of a list in braces: as there, and as here. */
function namesIn(list: string): readonly (readonly [there: string, here: string])[] {
  const items = list.split(',').map((item) => item.trim().replace(/^type /, ''));
  return items.filter(Boolean).map((item) => {
    const [there = '', here = there] = item.split(' as ');
    return [there, here];
  });
}

function pathFrom(file: string, path: string): string {
  return normalize(`${dirname(file)}/${path}`).replaceAll('\\', '/');
}
