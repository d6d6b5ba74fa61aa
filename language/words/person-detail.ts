/** What tells a person from another of the same name: roles and workplaces. */
import type { Language, Person, Workspace } from '../model/index.ts';
import type { Day } from '../time/index.ts';
import { partInWords, rolesOf } from './names.ts';
import { say } from './say.ts';

/** Where, when and in which language a person is told of. */
interface Telling {
  readonly ws: Workspace;
  readonly options: { readonly asOf: Day; readonly language: Language };
}

/** `läkare · Fristad vårdcentral`: what she is today and where, else where she is to be or has been. */
export function personDetail({ ws, options }: Telling, person: Person): string {
  const { asOf, language } = options;
  const current = person.assignments.filter(({ period }) => period.from <= asOf && asOf <= period.to);
  const told = current.length === 0 ? person.assignments : current;
  const roles = rolesOf({ ...person, assignments: told }, asOf);
  const places = [...new Set(told.map(({ place }) => partInWords(ws, place.name)))];
  return [roles === '' ? say(language, 'person', 'person') : roles, ...places].join(' · ');
}
