/** Names for findings: the same in every version of the program, since what is known of old is kept by them, and each its own. */
import { expect, it } from 'vitest';
import { identityOf, identityPrinter } from '../../language/engine/index.ts';
import type { Finding } from '../../language/model/index.ts';

it.each([
  ['', 'f80a8f2b19588f51'],
  ['MC-BEV-03|tooFew|unit:FristadVC.collaboration|{"count":2}|', '536fbb80a274c877'],
  ['RUT-002|unknown|person:exeåä1.|{"name":"Närhälsan"}|suppressed', '7922cb1ce22eb5a5'],
])('a finding keeps the name that it has had: %j', (identity, name) => {
  expect(identityPrinter()(identity)).toBe(name);
});

it('what is found several times keeps the names that each time has had', () => {
  const print = identityPrinter();
  expect(Array.from({ length: 3 }, () => print('RUT-002|unknown|a'))).toEqual([
    '77c0d54c98ae3b56',
    '78c26de399ae3ce9',
    '79c4067a96ae3830',
  ]);
});

it('what is found twice has two names, whatever is found between', () => {
  const print = identityPrinter();
  const names = ['a', 'b', 'a', 'b', 'a'].map(print);
  expect(new Set(names).size).toBe(names.length);
  const again = identityPrinter();
  expect(['a', 'a', 'b', 'a', 'b'].map(again)).toEqual([names[0], names[2], names[1], names[4], names[3]]);
});

it('what a finding is tells whether it is forgiven, after the horizon, of a declaration or of a file', () => {
  const finding = (more: object): Finding =>
    ({
      code: 'A-1',
      check: 'a',
      trigger: 't',
      args: { n: 1 },
      mark: { anchor: { file: 'a.rutin', start: 5 } },
      ...more,
    }) as never;
  const subject = { declaration: { kind: 'unit', name: 'E' }, inbox: { kind: 'message' } };
  expect(
    [{}, { subject }, { subject, suppressedBy: {} }, { subject, afterHorizon: true }].map((more) =>
      identityOf(finding(more)),
    ),
  ).toEqual([
    'A-1|t|a.rutin|{"n":1}|',
    'A-1|t|unit:E.message|{"n":1}|',
    'A-1|t|unit:E.message|{"n":1}|suppressed',
    'A-1|t|unit:E.message|{"n":1}||after the horizon',
  ]);
});
