/** Options are known by their names in both languages. */

/** Options by the names they have in the other language. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  '--date': '--datum',
  '--horizon': '--horisont',
  '--från': '--from',
};

/** The command line with each option by the name that it is told by. */
export function withKnownNames(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return args.map((arg, index) => {
    if (end >= 0 && index > end) return arg;
    const [name = '', ...value] = arg.split('=');
    const own = name.normalize('NFC');
    const known = Object.hasOwn(OTHER_NAMES, own) ? OTHER_NAMES[own] : undefined;
    return known === undefined ? arg : [known, ...value].join('=');
  });
}
