/**
 * The connection to a client as all features see it: in no answer, notification or question to the client can an identity number
 * of a person be read. What names a file stays what it is, and so does the text that an edit puts into one.
 */
import { type Connection, ResponseError } from 'vscode-languageserver';
import { masked } from '../../model/index.ts';

type Call = (...args: readonly unknown[]) => unknown;

/** Names and places of files: a client knows them by these alone. */
const URI = /^[a-z][a-z0-9+.-]*:\/\S*$/i;
/** Text for a file; features see to it that it holds no number that did not stand there. */
const EDIT = 'newText';

/** The connection, masked. */
export function maskedConnection(connection: Connection): Connection {
  return maskedObject(connection);
}

/** Whatever is handed to a method goes to the client, save functions: what they give goes there. */
function maskedObject<T extends object>(object: T): T {
  return new Proxy(object, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === 'function') return (...args: readonly unknown[]) => value.apply(target, args.map(handed));
      return typeof value === 'object' && value !== null ? maskedObject(value) : value;
    },
  });
}

function handed(argument: unknown): unknown {
  return typeof argument === 'function' ? maskedHandler(argument as Call) : maskedValue(argument);
}

function maskedHandler(handler: Call): Call {
  return (...args) => {
    try {
      const answer = handler(...args);
      return answer instanceof Promise ? answer.then(maskedValue, refused) : maskedValue(answer);
    } catch (fault) {
      return refused(fault);
    }
  };
}

function refused(fault: unknown): never {
  throw fault instanceof ResponseError ? new ResponseError(fault.code, masked(fault.message), fault.data) : fault;
}

/** The same value with its texts masked, at any depth; itself where nothing in it is to be. */
function maskedValue(value: unknown): unknown {
  if (typeof value === 'string') return URI.test(value) ? value : masked(value);
  if (Array.isArray(value)) return maskedItems(value);
  return isPlain(value) ? maskedFields(value) : value;
}

/** Lists of numbers, which are long, hold no texts. */
function maskedItems(items: readonly unknown[]): readonly unknown[] {
  if (typeof items[0] === 'number') return items;
  let shown: unknown[] | undefined;
  for (const [index, item] of items.entries()) {
    const one = maskedValue(item);
    if (one === item) continue;
    shown ??= items.slice();
    shown[index] = one;
  }
  return shown ?? items;
}

function maskedFields(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let shown: Map<string, unknown> | undefined;
  for (const name of Object.keys(fields)) {
    const field = fields[name];
    const one = name === EDIT ? field : maskedValue(field);
    if (one === field) continue;
    shown ??= new Map();
    shown.set(name, one);
  }
  return shown === undefined ? fields : { ...fields, ...Object.fromEntries(shown) };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
