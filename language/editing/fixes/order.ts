/** In which order people write the properties of a block, and which of them they keep together. */

/** By block: the first words of its properties, in order; a blank line stands between groups where the block has any. */
const ORDERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Principal: [['typ', 'organisationsnummer', 'avtal', 'kommunkod', 'option', 'område', 'driftläge']],
  Administration: [['del', 'område', 'driftläge']],
  Department: [['del', 'område', 'driftläge']],
  Unit: [
    ['del', 'hsa', 'nivå', 'område', 'slag', 'journal', 'skriver', 'driftläge'],
    ['öppet', 'avvikande', 'stängt'],
    ['administreras'],
    ['inkorg', 'intygsbevakning', 'läsåtkomst'],
    ['logggranskning'],
  ],
  Inbox: [['namn', 'beställning', 'administreras', 'medlemmar', 'bevakas']],
  CertificateMonitoring: [['kanal', 'bevakas', 'svarstid']],
  ReadAccess: [['via', 'personer']],
  FunctionGroup: [['vid', 'bemannas']],
  FunctionInbox: [['för', 'vid', 'beslut', 'namn', 'administreras', 'medlemmar', 'bevakas']],
  Person: [['hsa', 'uppdrag', 'signeringsrätt', 'ordinerar', 'intygsansvarig', 'utan', 'anställd']],
  Absence: [['gäller', 'ombud', 'återkommer', 'beslutat', 'tilldelat', 'motivering']],
  Flow: [['från', 'till', 'kanal', 'innehåll', 'gäller', 'sparas', 'motivering']],
  Exemption: [['från', 'till', 'motivering', 'avvikelse', 'beslutat']],
  Routine: [['dokument', 'version', 'giltig', 'omfattar', 'gäller'], ['krav']],
  Source: [['uppdaterad', 'dokument', 'version'], ['krav']],
  Requirement: [['avsnitt', 'citat', 'kontroll', 'manuellt', 'prövas']],
};

/** Where a property stands: its rank in the block, and its group. A word that is not known goes last. */
export function rankOf(block: string, word: string): { readonly rank: number; readonly group: number } {
  const groups = ORDERS[block] ?? [];
  const rank = groups.flat().indexOf(word);
  if (rank < 0) return { rank: Number.POSITIVE_INFINITY, group: groups.length };
  return { rank, group: groups.findIndex((group) => group.includes(word)) };
}
