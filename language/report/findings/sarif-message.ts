/** Texts as SARIF's messages: what people wrote is neither a link (§3.11.6) nor a place for an argument (§3.11.5). */

/** Readers take `[text](target)` for a link unless its brackets are escaped, and `{0}` for an argument unless its braces are doubled. */
export function messageText(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/\{(\d+)\}/g, '{{$1}}');
}
