/** Values that hold in two versions of a workspace, by what they are of: a declaration, or for those of the whole this itself. */
export class SharedValues {
  readonly #values = new Map<string, Map<object, unknown>>();

  /** Those of one name, by subject. */
  named(what: string): Map<object, unknown> {
    let values = this.#values.get(what);
    if (values === undefined) {
      values = new Map();
      this.#values.set(what, values);
    }
    return values;
  }

  clear(): void {
    this.#values.clear();
  }
}
