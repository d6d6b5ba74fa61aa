/** A region of as many units as are asked for, for what is divided where it is large. */

/** Two verksamheter, one with more units than go on a page; every unit has a person who is away. */
export function region(units: number): Readonly<Record<string, string>> {
  const parts = Array.from({ length: units }, (_, i) => {
    const id = `e${String.fromCharCode(97 + Math.floor(i / 26))}${String.fromCharCode(97 + (i % 26))}aa1`;
    return `enhet E${i} "Enhet nummer ${i}." {
    del av ${i < 10 ? 'Liten' : 'Stor'}
    nivå 5
    öppet mån-fre 08:00-17:00
    inkorg meddelande { medlemmar ${id} administreras av ${id} bevakas dagligen av ${id} }
}
person ${id} "Exempel </script> nr ${i}." { uppdrag läkare vid E${i} }
frånvaro ${id} semester från 2026-12-07 till 2026-12-18
`;
  });
  const head = `huvudman VGR "VGR" { typ region }
verksamhet Stor "Den stora" { del av VGR }
verksamhet Liten "Den lilla" { del av VGR }
person exeut1 "Utan enhet" { hsa SE2321000131-P000000001 }
frånvaro exeut1 ledighet från 2026-12-01 till 2026-12-02
`;
  return { 'a.rutin': head + parts.join('') };
}
