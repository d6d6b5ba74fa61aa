/** A small region to write cases in: a huvudman, a verksamhet, a chief and a secretary, and one unit. */

export interface SmallUnit {
  /** `driftläge` lines and the like. */
  readonly head?: string;
  readonly opening?: string;
  readonly members?: string;
  readonly message?: string;
  readonly collaboration?: string;
  readonly unitText?: string;
}

const FRAME = `
huvudman VGR "Västra Götalandsregionen" {
    typ region
    organisationsnummer 232100-0131
}
förvaltning Närhälsan "Närhälsan" { del av VGR }
verksamhet Norr "Norr" { del av Närhälsan }
person exevc1 "Exempel Chef" { uppdrag verksamhetschef vid Norr }
person exems1 "Exempel Sekreterare" { uppdrag medicinsk sekreterare vid Norr }
person exeet1 "Exempel Ett" { uppdrag läkare vid Norr signeringsrätt }
person exetv1 "Exempel Två" { uppdrag läkare vid Norr signeringsrätt }
person exetr1 "Exempel Tre" { uppdrag läkare vid Norr signeringsrätt }
`;

/** The text of a workspace with one unit, `Ettan`. */
export function small(unit: SmallUnit = {}, rest = ''): Record<string, string> {
  const members = unit.members ?? 'exems1, exeet1, exetv1';
  return {
    'ram.rutin': FRAME,
    'ettan.rutin': `
enhet Ettan "${unit.unitText ?? 'Ettans vårdcentral'}" {
    del av Norr
    hsa SE2321000131-E000000000101
    nivå 5
    ${unit.head ?? ''}
    ${unit.opening ?? 'öppet mån-fre 08:00-17:00'}
    administreras av exems1
    inkorg meddelande {
        medlemmar ${members}
        ${unit.message ?? 'bevakas dagligen kl 08:00 av exems1 ersättare exeet1, exetv1'}
    }
    inkorg samverkan {
        medlemmar ${members}
        ${unit.collaboration ?? 'bevakas 3 gånger per dag kl 08:15, 12:00, 15:30 av exeet1 ersättare exetv1, exems1'}
    }
}
${rest}`,
  };
}
