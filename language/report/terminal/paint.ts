/** Colours, where the reader wants them. */

type Tone = 'blue' | 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'underline' | 'yellow';

/** How a text is dressed. */
export type Style = Tone | readonly Tone[];

/** Dresses a text in a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Text without any colour. */
export const plain: Paint = (_, text) => text;
