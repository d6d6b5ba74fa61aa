/** What ombudstäckning asks where a routine leaves a parameter out: nothing of what that parameter speaks of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../language/engine/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { BASE } from '../support/checks/base.ts';
import { findingsIn } from '../support/judged.ts';

const FILE = 'meddelandecenter.rutin';
const ROUTINE = readFileSync(join(CHECKOUT, 'language/routines', FILE), 'utf8');

const UNIT = 'enhet Vardag { del av Exempelverksamheten öppet mån-fre 08:00-17:00 }\n';

/** The routine without the lines of a krav that begin with a parameter's name, or with another value for it. */
function routine(clause: string, parameter: string, value?: string): string {
  const at = ROUTINE.indexOf(`krav ${clause} `);
  const end = ROUTINE.indexOf('\n    }', at);
  const krav = ROUTINE.slice(at, end);
  const line = new RegExp(`^ +${parameter} .*\\n`, 'm');
  expect(krav).toMatch(line);
  const changed = krav.replace(line, value === undefined ? '' : `            ${parameter} ${value}\n`);
  return ROUTINE.slice(0, at) + changed + ROUTINE.slice(end);
}

/** What is said about the ombud of someone who is away, as messages by code. */
function said(text: string, routineText: string): readonly string[] {
  const routines = [factsOf(`builtin:/${FILE}`, routineText)];
  return findingsIn({ 'a.rutin': UNIT + text, 'bas.rutin': BASE }, { routines })
    .filter(({ check }) => check === 'ombudstäckning')
    .map((finding) => `${finding.code} ${messageOf(finding, 'sv')}`);
}

const long = (words: string): string => `person exeag1 "Ägaren" { uppdrag läkare vid Vardag ${words} }
frånvaro exeag1 semester från 2026-10-05 till 2026-12-31`;

describe('without dialog_dagar', () => {
  const without = routine('MC-API-03', 'dialog_dagar');

  it('no dialogue is said to run out, however long the absence', () => {
    expect(said(long('intygsansvarig'), ROUTINE)[0]).toMatch(/Papperskorgen töms, intygsdialoger löper ut\.$/);
    expect(said(long('intygsansvarig'), without)).toEqual([
      expect.stringMatching(/^MC-API-03 .*saknar ombud i 61 dagar, .*Papperskorgen töms av sig själv\.$/),
    ]);
  });

  it('what is said of others is the same', () => {
    expect(said(long(''), without)).toEqual(said(long(''), ROUTINE));
  });
});

it('without gallring_dagar no trash is said to empty itself', () => {
  const without = routine('MC-API-03', 'gallring_dagar');
  expect(said(long(''), without)).toEqual([expect.stringMatching(/saknar ombud i 61 dagar, först måndag 2026-10-05$/)]);
  expect(said(long('intygsansvarig'), without)[0]).toMatch(/\. Intygsdialoger löper ut\.$/);
});

describe('signeringsrätt', () => {
  const SIGNED = `person exeag1 "Ägaren" { uppdrag läkare vid Vardag signeringsrätt }
person exeoa1 "Ombud A" { uppdrag sjuksköterska vid Vardag }
person exeob1 "Ombud B" { uppdrag sjuksköterska vid Vardag }
frånvaro exeag1 semester från 2026-10-05 till 2026-10-09 { ombud exeoa1 ombud exeob1 beslutat av exeec1 tilldelat av exems1 }`;

  it('ja asks for an ombud who may sign', () => {
    expect(said(SIGNED, ROUTINE)).toEqual([expect.stringMatching(/^MC-AOM-01 /)]);
  });

  it.each([undefined, 'nej'])('%s asks for none', (value) => {
    expect(said(SIGNED, routine('MC-AOM-01', 'signeringsrätt', value))).toEqual([]);
  });
});
