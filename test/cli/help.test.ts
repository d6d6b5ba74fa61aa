/** The help of every command, in both languages: within eighty columns, and English where that is asked for. */
import { describe, expect, it } from 'vitest';
import { registry } from '../../language/cli/commands/registry.ts';
import { callCli } from '../support/cli.ts';

const COLUMNS = 80;

const COMMANDS: readonly (readonly string[])[] = [
  [],
  ...registry.map(({ name }) => [name]),
  ['routine', 'new'],
  ['routine', 'diff'],
];

/** What is Swedish in the English help: options, keywords of the language, and names of files and of the example. */
const SWEDISH =
  /--datum|--horisont|--till\b|\bingen utanför\b|\bnår\b|\bprovisionering\.json|\barbetslista\b|\b(huvudman|förvaltning|verksamhet|enhet)\b|\b(semester|sjukfrånvaro|ledighet)\b|\bfrånvaro\b|\bersättare\b|\bfel, varning, upplysning\b|\(else fel\)|Närhälsan|rutiner\/meddelandecenter|\b(enheter|inkorgar|personer|medlemmar)\.csv|enheter\.rutin|\bor alla\b|\bkopia\b|karta\.svg|\bgammal\/ ny\/|\bnu\.json/g;

/** Words of Swedish that no English text has. */
const SWEDISH_WORDS =
  /[åäö]|\b(och|eller|som|inte|annars|visar|skriver|filen|mappen|fil|mapp|dagar|dag|namn|nummer|flaggor|kommando|inkorgar|till|med|av|ett|den|det|har|kan|ska|vad|alla|bara)\b/gi;

describe.each(COMMANDS.map((command) => [command.join(' '), command] as const))('rutin %s --help', (_, command) => {
  it.each(['sv', 'en'])('is within the columns of a small terminal: %s', async (language) => {
    const { code, out, err } = await callCli([...command, '--help', '--lang', language]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(language === 'sv' ? /^Användning: rutin/ : /^Usage: rutin/);
    expect(out).toMatch(language === 'sv' ? /\nExempel:\n {2}/ : /\nExamples:\n {2}/);
    expect(out.split('\n').filter((line) => line.length > COLUMNS)).toEqual([]);
  });

  it('is English where that is asked for', async () => {
    const { out } = await callCli([...command, '--help', '--lang', 'en']);
    expect(out.replace(SWEDISH, '').match(SWEDISH_WORDS) ?? []).toEqual([]);
  });
});
