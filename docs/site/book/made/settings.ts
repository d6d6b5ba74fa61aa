/** The settings: those of a workspace, out of the schema of its configuration, and those of the extension, out of its manifest. */

import manifest from '../../../../extension/package.json' with { type: 'json' };
import texts from '../../../../extension/package.nls.sv.json' with { type: 'json' };
import schema from '../../../../language/services/config/config.schema.json' with { type: 'json' };
import { code, type Page, pageOf, plain, table } from '../page.ts';
import { partPage } from './paths.ts';

interface Property {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly items?: unknown;
  readonly additionalProperties?: boolean | Property;
}

const TYPES: Readonly<Record<string, string>> = { string: 'text', array: 'lista av texter', integer: 'heltal' };

/** The names of all settings, each of which is told of. */
export const settingNames: readonly string[] = [
  ...Object.keys(schema.properties),
  ...Object.keys(manifest.contributes.configuration.properties),
];

export function settingsPage(): Page {
  const path = partPage('settings', 'sv');
  return pageOf(
    path,
    'sv',
    path,
    'Inställningar',
    '## Arbetsytan: rutin.config.json',
    `Filen ligger i arbetsytans rot och är frivillig. Den som har den i mappen behöver inte säga var arbetsytan är: Rutin letar uppåt efter den
närmaste. Det som står fel i den sägs med rad och kolumn. En redigerare som läser JSON-scheman ger förslag medan man skriver.`,
    ...Object.entries(schema.properties as Readonly<Record<string, Property>>).map(([name, one]) =>
      workspaceSetting(name, one),
    ),
    '## Tillägget för VS Code',
    'De här ställs in i redigeraren, för den egna datorn, och ändrar inget i filerna.',
    ...Object.entries(manifest.contributes.configuration.properties as Readonly<Record<string, Property>>).map(
      ([name, one]) => extensionSetting(name, one),
    ),
    '## Kommandon i VS Code',
    'Kommandona finns i kommandopaletten (Ctrl+Skift+P) under Rutin.',
    table(
      ['Kommando', 'Namn för genvägar'],
      manifest.contributes.commands.map(({ command, title }) => [plain(textOf(title)), code(command)]),
    ),
  );
}

function workspaceSetting(name: string, property: Property): string {
  const example = property.examples?.[0];
  return [
    `### ${plain(name)}`,
    plain(property.description ?? ''),
    `Värde: ${valuesOf(property)}.`,
    ...(example === undefined ? [] : [`\`\`\`json\n${JSON.stringify({ [name]: example }, null, 2)}\n\`\`\``]),
  ].join('\n\n');
}

function extensionSetting(name: string, property: Property): string {
  const choices = property.enum?.map(
    (word, at) => `- ${code(word)}: ${plain(textOf(property.enumDescriptions?.[at] ?? word))}`,
  );
  return [
    `### ${plain(name)}`,
    textOf(property.markdownDescription ?? ''),
    `Värde: ${valuesOf(property)}. Från början: ${property.default === '' ? 'tomt' : code(String(property.default))}.`,
    ...(property.enumDescriptions === undefined ? [] : [(choices ?? []).join('\n')]),
  ].join('\n\n');
}

function valuesOf({ type, enum: words, minimum, maximum, additionalProperties }: Property): string {
  if (words !== undefined) return words.map(code).join(', ');
  if (minimum !== undefined) return `${TYPES[type ?? ''] ?? type} från ${minimum} till ${maximum}`;
  if (typeof additionalProperties === 'object') {
    return `par av namn och ${additionalProperties.enum === undefined ? 'text' : `ett av orden ${valuesOf(additionalProperties)}`}`;
  }
  return TYPES[type ?? ''] ?? String(type);
}

/** A text of the manifest: `%setting.datum%` stands for another. */
function textOf(text: string): string {
  const name = /^%(.*)%$/.exec(text)?.[1];
  return name === undefined ? text : ((texts as Readonly<Record<string, string>>)[name] ?? text);
}
