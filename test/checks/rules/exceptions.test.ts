/** RUT-010 and RUT-012: exceptions that are not needed, and who may decide on one. */
import { describe, expect, it } from 'vitest';
import { KRAV, marked, ORGANISATION, UNDANTAG } from '../../support/checks/rules.ts';
import { findingsIn } from '../../support/judged.ts';

describe('RUT-010: why an exception is not needed', () => {
  it.each([
    ['exeet1', 'Det undantaget gäller bryter inte mot EX-ETT-01 under perioden.'],
    ['Mottagningen', 'Det undantaget gäller bryter inte mot EX-ETT-01 under perioden.'],
    ['Verksamheten', 'Det gäller Verksamheten själv, inte enheterna under.'],
    ['VGR', 'Det gäller Västra Götalandsregionen själv, inte enheterna under.'],
  ])('for %s', (subject, reason) => {
    const text = `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }
      undantag från EX-ETT-01 för ${subject} { från 2026-01-01 till 2026-12-31 ${UNDANTAG} }`;
    const findings = findingsIn({ 'a.rutin': text, 'organisation.rutin': ORGANISATION }, { routines: [] });
    expect(findings.find(({ code }) => code === 'RUT-010')?.args['reasonSv']).toBe(reason);
  });
});

describe('RUT-012: who may decide', () => {
  const ROUTINE = `rutin R "R" { dokument "D" version "1" giltig från 2026-01-01 ${KRAV} }`;
  const OTHERS = `
    huvudman Kommunen "Kommunen" { typ kommun kommunkod 1490 option 1 }
    enhet Hemvården "Hemvården" { del av Kommunen öppet mån-fre 08:00-17:00 }
    verksamhet Annan "Annan" { del av Förvaltningen }
    person exeka1 "Exempel Kommun" { uppdrag sjuksköterska vid Hemvården }
    person exeac1 "Exempel Annan Chef" { uppdrag enhetschef vid Annan }
    person exeny1 "Exempel Ny Chef" { uppdrag enhetschef vid Mottagningen från 2026-06-01 }
    flöde Fråga "Fråga" { från personlig exeet1 till personlig exeka1 kanal ärende }
    funktionsinkorg F "F" { vid Mottagningen för "f" beslut "b" }
    ${ROUTINE}`;

  it.each([
    ['Mottagningen', 'exevc1', true],
    ['Mottagningen', 'exetv1', false],
    ['Mottagningen', 'exeac1', false],
    ['Mottagningen', 'exeny1', false],
    ['Mottagningen', 'exeny1 2026-06-01', true],
    ['Mottagningen', 'exeny1 2026-02-30', true],
    ['F', 'exevc1', true],
    ['F', 'exeac1', false],
    ['Verksamheten', 'exevc1', true],
    ['Verksamheten', 'exeac1', false],
    ['Förvaltningen', 'exeac1', true],
    ['VGR', 'exeac1', true],
    ['VGR', 'exeka1', false],
    ['Kommunen', 'exeka1', true],
    ['Hemvården', 'exeka1', true],
    ['Hemvården', 'exevc1', false],
    ['exeet1', 'exevc1', true],
    ['exeet1', 'exeac1', false],
    ['exeka1', 'exeka1', true],
    ['Fråga', 'exevc1', true],
    ['Fråga', 'exeka1', true],
    ['Fråga', 'exeac1', false],
  ])('for %s, %s: %s', (subject, decider, isAllowed) => {
    const text = `${OTHERS} undantag från EX-ETT-01 för ${subject} {
      från 2026-03-01 till 2026-12-31 motivering "Skäl" beslutat av ${decider} }`;
    const refused = marked(text).filter((one) => one.startsWith('RUT-012'));
    expect(refused).toEqual(isAllowed ? [] : [`RUT-012 ${decider}`]);
  });
});
