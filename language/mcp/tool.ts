/** A tool as the server knows it: what it is told is read, and of all that there is to say a page is given. */
import { type Answer, answerOf } from './answer.ts';
import type { Definition } from './definition.ts';
import type { Host } from './host.ts';
import { given } from './parameters.ts';

/** A tool as the server knows it. */
export interface Tool extends Pick<Definition<object>, 'name' | 'title' | 'text' | 'parameters' | 'fields'> {
  /** A UsageError says in both languages why there is no answer. */
  readonly answer: (host: Host, told: Readonly<Record<string, unknown>>) => Promise<Answer>;
}

export function toolOf<T extends object>(definition: Definition<T>): Tool {
  const { name, title, text, parameters, fields } = definition;
  return {
    ...{ name, title, text, parameters, fields },
    answer: async (host, told) => {
      const asked = given(parameters, told);
      return answerOf(definition, asked, await definition.tell(host, asked));
    },
  };
}
