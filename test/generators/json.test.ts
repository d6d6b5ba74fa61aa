/** provisionering.json: what its schema says, and what it holds. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fristad } from '../support/cli.ts';
import { filesOf, materialOf, textIn } from '../support/generators/material.ts';
import { small } from '../support/generators/small.ts';

const EVERYTHING = small(
  {
    head: 'driftläge drift från 2024-01-01 driftläge läsläge från 2026-12-24',
    members: 'exems1, exeet1 från 2026-12-01 till 2026-12-31, exetv1',
    message:
      'bevakas mån, ons av exeet1 bevakas helgdagar kl 10:00 av funktion K ersättare exetv1 bevakas 2026-12-23 av exetv1',
  },
  `funktion K "K" { vid Norr bemannas av exeet1 }
funktionsinkorg Koord "Koord" { för "k" vid Ettan beslut "RS 1" medlemmar exeet1 }
enhet Lös "Lös" { del av Saknas intygsbevakning { kanal intygsmodulen bevakas kl 24:00 av exeet1 svarstid 14 dagar } }
beställning sammanslagning "ÄR 2" för Borta.samverkan
person exeut1 "Utan" { utan personlig inkorg }
frånvaro exeet1 sjukfrånvaro från 2026-12-07 { ombud exetv1 till 2026-12-18 beslutat av exevc1 2026-11-01 }`,
);

function generated(texts: Readonly<Record<string, string>>) {
  const material = materialOf(texts);
  const files = filesOf(material, ['json']);
  const schema = JSON.parse(textIn(files, 'provisionering.schema.json')) as object;
  const value = JSON.parse(textIn(files, 'provisionering.json')) as Record<string, unknown>;
  const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  return { material, schema, value, validate: ajv.compile(schema) };
}

describe('provisionering.json', () => {
  it.each([
    ['the example', fristad],
    ['everything that can stand in it', EVERYTHING],
    ['nothing', {}],
  ])('is what its schema says: %s', (_, texts) => {
    const { value, validate } = generated(texts);
    expect(validate(value) ? [] : validate.errors).toEqual([]);
  });

  it('holds all of the provisioning, and says where its schema is', () => {
    const { material, value } = generated(EVERYTHING);
    expect(value).toEqual({ $schema: 'provisionering.schema.json', ...material.provisioning });
  });

  it('has one value of a list on each line', () => {
    const material = materialOf(fristad);
    const lines = textIn(filesOf(material, ['json']), 'provisionering.json').split('\n');
    const members = lines.filter((line) => /^ {4}\{"inbox":"[^"]+","person":"[^"]+","from"/.test(line));
    expect(members).toHaveLength(material.provisioning.members.length);
  });
});

describe('the schema', () => {
  it.each([
    ['a property that it does not know', (value: Record<string, unknown>) => Object.assign(value, { extra: 1 })],
    ['a list that is missing', (value: Record<string, unknown>) => Reflect.deleteProperty(value, 'orders')],
    [
      'a member without a person',
      (value: Record<string, unknown>) => (value['members'] = [{ inbox: 'x', from: null, to: null }]),
    ],
    [
      'a date that is none',
      (value: Record<string, unknown>) => (value['members'] = [{ inbox: 'x', person: 'y', from: '1 dec', to: null }]),
    ],
  ])('refuses %s', (_, spoil) => {
    const { value, validate } = generated(fristad);
    spoil(value);
    expect(validate(value)).toBe(false);
  });

  it('bears the stamp of the run', () => {
    const { schema } = generated(fristad);
    expect(JSON.stringify(schema)).toContain('Per den 2026-11-21');
    expect(JSON.stringify(schema)).toContain('sha256:0123456789abcdef');
  });
});
