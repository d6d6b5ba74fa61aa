/** Reads XML strictly enough to tell whether a report is well-formed: every element with its path and attributes. */

export interface Element {
  /** `testsuites/testsuite/testcase`. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const TOKEN = /<\?xml [^?]*\?>|<\/([a-z-]+)>|<([a-z-]+)((?: [a-z]+="[^"<]*")*)>|([^<]+)/gy;
const ENTITIES = /&(?!(?:amp|lt|gt|quot|#[0-9]+);)/;

/** All elements in order; throws where the text is not well-formed. */
export function elementsOf(xml: string): readonly Element[] {
  const open: string[] = [];
  const elements: Element[] = [];
  let end = 0;
  for (const [token, closing, opening, attributes = '', text = ''] of xml.matchAll(TOKEN)) {
    end += token.length;
    if (ENTITIES.test(attributes + text) || (text.trim() !== '' && open.length === 0)) {
      throw new Error(`not well-formed: ${token}`);
    }
    if (opening !== undefined) {
      open.push(opening);
      elements.push({ path: open.join('/'), attributes: attributesIn(attributes) });
    } else if (closing !== undefined && open.pop() !== closing) {
      throw new Error(`not closed before ${token}`);
    }
  }
  if (end !== xml.length || open.length > 0) throw new Error(`not well-formed at ${xml.slice(end, end + 40)}`);
  return elements;
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
