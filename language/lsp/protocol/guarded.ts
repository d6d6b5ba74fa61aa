/** A connection whose handlers are all watched over: what one throws is logged before the client is answered. */
import { ResponseError } from 'vscode-languageserver';

/** Told what threw and what; a refusal meant for the client is no fault. */
type Log = (what: string, fault: unknown) => void;

type Handler = (...args: never[]) => unknown;

/** Names of what registers a handler that nobody waits for an answer of. */
const UNANSWERED = /^on(Did|Initialized|Notification)/;

/**
 * The same connection, or a part of it: every handler that is registered from now on, under whatever name, is watched over.
 * A fault is the answer of its own request alone.
 */
export function guarded<T extends object>(connection: T, log: Log, path = ''): T {
  return new Proxy(connection, {
    get(target, name) {
      const value = Reflect.get(target, name, target) as unknown;
      const key = String(name);
      if (typeof value === 'function') {
        return key.startsWith('on') ? registering(target, key, path, log) : value.bind(target);
      }
      return typeof value === 'object' && value !== null ? guarded(value, log, key) : value;
    },
  });
}

/** The function that registers a handler, handed one that is watched over. */
function registering(target: object, name: string, path: string, log: Log): Handler {
  const register = Reflect.get(target, name, target) as (...all: unknown[]) => unknown;
  return (...args: unknown[]) => {
    const what = typeof args[0] === 'string' ? args[0] : `${path}${name.slice(2)}`;
    const watched = args.map((one) =>
      typeof one === 'function' ? watchedOver(one as Handler, UNANSWERED.test(name), (fault) => log(what, fault)) : one,
    );
    return register.apply(target, watched);
  };
}

function watchedOver(handler: Handler, isUnanswered: boolean, log: (fault: unknown) => void): Handler {
  const logged = (fault: unknown): void => {
    if (!(fault instanceof ResponseError)) log(fault);
    if (!isUnanswered) throw fault;
  };
  return (...args) => {
    try {
      const result = handler(...args);
      return result instanceof Promise ? result.catch(logged) : result;
    } catch (fault) {
      return logged(fault);
    }
  };
}
