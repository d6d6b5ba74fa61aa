/** Reads SVG strictly enough to tell whether it is well-formed. */

const TOKEN = /<\/([a-z]+)>|<([a-z]+)((?: [A-Za-z0-9-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const LOOSE = /&(?!(?:amp|lt|gt|quot|#[0-9]+);)|>/;

/** Throws where the text is not well-formed. */
export function expectWellFormed(svg: string): void {
  const open: string[] = [];
  let end = 0;
  for (const [token, closing, opening, attributes = '', empty, text = ''] of svg.matchAll(TOKEN)) {
    end += token.length;
    if (LOOSE.test(text) || LOOSE.test(attributes)) throw new Error(`not well-formed: ${token}`);
    if (opening !== undefined && empty === '') open.push(opening);
    if (closing !== undefined && open.pop() !== closing) throw new Error(`not closed before ${token}`);
  }
  if (end !== svg.length || open.length > 0) throw new Error(`not well-formed at ${svg.slice(end, end + 60)}`);
}
