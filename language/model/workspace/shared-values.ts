/** Values that hold in two versions of a workspace, by what they are of: a declaration, or for those of the whole this itself. */
export class SharedValues {
  readonly #values = new Map<string, Map<object, unknown>>();

  has(subject: object, what: string): boolean {
    return this.#values.get(what)?.has(subject) === true;
  }

  get(subject: object, what: string): unknown {
    return this.#values.get(what)?.get(subject);
  }

  set(subject: object, what: string, value: unknown): void {
    let values = this.#values.get(what);
    if (values === undefined) {
      values = new Map();
      this.#values.set(what, values);
    }
    values.set(subject, value);
  }

  clear(): void {
    this.#values.clear();
  }
}
