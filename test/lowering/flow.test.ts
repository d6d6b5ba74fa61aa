import { describe, expect, test } from 'vitest';
import { parseDay } from '../../language/time/index.ts';
import { read } from '../support/lowering/read.ts';

describe('flöde', () => {
  const { it, words, problems } = read(
    'flow',
    `flöde Utskrivning "Utskrivningsklar" {
      från FristadVC.samverkan
      till personlig exeet1
      kanal meddelande
      innehåll utskrivning
      gäller patient
      sparas till journal
      motivering "Enligt överenskommelse"
    }`,
  );

  test('holds both ends and what goes between them', () => {
    expect(it).toMatchObject({
      name: 'Utskrivning',
      text: { value: 'Utskrivningsklar' },
      from: { kind: 'shared', target: { name: 'FristadVC', inbox: { value: 'samverkan' } } },
      to: { kind: 'personal', person: { name: 'exeet1' } },
      channel: { value: 'meddelande' },
      content: { value: 'utskrivning' },
      justification: { value: 'Enligt överenskommelse' },
    });
    expect(problems).toEqual([]);
  });

  test('marks an end whole, and the name in it', () => {
    expect(words(it.from?.at)).toBe('FristadVC.samverkan');
    expect(it.from?.kind === 'shared' && words(it.from.target.at)).toBe('FristadVC');
    expect(it.from?.kind === 'shared' && words(it.from.target.inbox?.at)).toBe('samverkan');
    expect(words(it.to?.at)).toBe('personlig exeet1');
    expect(it.to?.kind === 'personal' && words(it.to.person.at)).toBe('exeet1');
    expect(words(it.concernsPatient)).toBe('gäller patient');
    expect(words(it.savedToJournal)).toBe('sparas till journal');
  });

  test('an end may be a name alone, or bear a word that is no kind of inbox', () => {
    const other = read('flow', 'flöde F { från OpKoord till A.remiss }').it;
    expect(other.from).toMatchObject({ target: { name: 'OpKoord', inbox: undefined } });
    expect(other.to).toMatchObject({ target: { name: 'A', inbox: { value: 'remiss' } } });
    expect(other).toMatchObject({ channel: undefined, content: undefined, concernsPatient: undefined });
  });
});

describe('undantag', () => {
  test('holds clause, subject, period and decision', () => {
    const { it, words, problems } = read(
      'exemption',
      `undantag från MC-BEV-03 för FristadVC.samverkan {
        från 2026-11-01 till 2026-12-31
        motivering "Ombyggnad"
        avvikelse "MCP-2026-001234"
        beslutat av exevc1 2026-10-01
      }`,
    );
    expect(it).toMatchObject({
      name: '',
      clause: { value: 'MC-BEV-03' },
      subject: { name: 'FristadVC', inbox: { value: 'samverkan' } },
      period: { from: parseDay('2026-11-01'), to: parseDay('2026-12-31'), readable: true },
      justification: { value: 'Ombyggnad' },
      deviation: { value: 'MCP-2026-001234' },
      decidedBy: { name: 'exevc1', day: parseDay('2026-10-01') },
    });
    expect(words(it.nameAt)).toBe('MC-BEV-03');
    expect(words(it.subject.at)).toBe('FristadVC');
    expect(words(it.period?.at)).toBe('från 2026-11-01 till 2026-12-31');
    expect(words(it.period?.toAt)).toBe('2026-12-31');
    expect(words(it.decidedBy?.at)).toBe('exevc1');
    expect(problems).toEqual([]);
  });

  test('without anything in it', () => {
    expect(read('exemption', 'undantag från MC-BEV-03 för A { motivering "" }').it).toMatchObject({
      subject: { name: 'A', inbox: undefined },
      period: undefined,
      justification: undefined,
      deviation: undefined,
      decidedBy: undefined,
    });
  });
});

describe('beställning at the top level', () => {
  test('holds the process and the inbox it is about', () => {
    const { it, words } = read('inbox-order', 'beställning stängning "ÄR-2026-0099" för FristadVC.samverkan');
    expect(it).toMatchObject({
      name: '',
      process: 'closure',
      reference: { value: 'ÄR-2026-0099' },
      target: { name: 'FristadVC', inbox: { value: 'samverkan' } },
    });
    expect(words(it.whole)).toBe('beställning stängning "ÄR-2026-0099" för FristadVC.samverkan');
    expect(words(it.nameAt)).toBe('FristadVC');
    expect(words(it.target.inbox?.at)).toBe('samverkan');
  });

  test.each([
    ['uppstart', 'start-up'],
    ['sammanslagning', 'merger'],
  ])('%s is %s; an empty reference is missing', (word, process) => {
    expect(read('inbox-order', `beställning ${word} "" för A.meddelande`).it).toMatchObject({
      process,
      reference: undefined,
    });
  });
});
