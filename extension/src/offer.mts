/** Something that is offered while it is asked for in a trusted workspace, and at no other time. */

interface Disposable {
  dispose(): unknown;
}

interface Circumstances {
  readonly isEnabled: boolean;
  readonly isTrusted: boolean;
}

export class Offer {
  readonly #make: () => Disposable | undefined;
  #made: Disposable | undefined;

  /** `make` offers it; nothing where the editor cannot. */
  constructor(make: () => Disposable | undefined) {
    this.#make = make;
  }

  /** Offers it or takes it back, as things stand. */
  stand({ isEnabled, isTrusted }: Circumstances): void {
    if (isEnabled && isTrusted) this.#made ??= this.#make();
    else this.dispose();
  }

  dispose(): void {
    this.#made?.dispose();
    this.#made = undefined;
  }
}
