/** Names and texts from files within Markdown. */

/** Text that Markdown is not to read as anything else; an address in it leads nowhere. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]|:(?=\/\/)/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
