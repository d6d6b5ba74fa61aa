/** In which order people write the properties of a block, and which of them they keep together. */
import type { BlockType, WordOf } from '../../grammar/generated/properties.ts';

/** By its first word: the group that a property belongs to, in the order of the groups and in each that of its properties. */
type Order<Block extends BlockType> = Readonly<Record<WordOf<Block>, number>>;

/** By block. A blank line stands between groups where the block has any. */
const ORDERS: { readonly [Block in BlockType]: Order<Block> } = {
  Principal: { typ: 0, organisationsnummer: 0, avtal: 0, kommunkod: 0, option: 0, område: 0, driftläge: 0 },
  Administration: { del: 0, område: 0, driftläge: 0 },
  Department: { del: 0, område: 0, driftläge: 0 },
  Unit: {
    del: 0,
    hsa: 0,
    nivå: 0,
    område: 0,
    slag: 0,
    journal: 0,
    skriver: 0,
    driftläge: 0,
    öppet: 1,
    avvikande: 1,
    stängt: 1,
    administreras: 2,
    inkorg: 3,
    intygsbevakning: 3,
    läsåtkomst: 3,
    logggranskning: 4,
  },
  Inbox: { namn: 0, beställning: 0, administreras: 0, medlemmar: 0, bevakas: 0 },
  CertificateMonitoring: { kanal: 0, bevakas: 0, svarstid: 0 },
  ReadAccess: { via: 0, personer: 0 },
  FunctionGroup: { vid: 0, bemannas: 0 },
  FunctionInbox: { för: 0, vid: 0, beslut: 0, namn: 0, administreras: 0, medlemmar: 0, bevakas: 0 },
  Person: { hsa: 0, uppdrag: 0, signeringsrätt: 0, ordinerar: 0, intygsansvarig: 0, utan: 0, anställd: 0 },
  Absence: { gäller: 0, ombud: 0, återkommer: 0, beslutat: 0, tilldelat: 0, motivering: 0 },
  Flow: { från: 0, till: 0, kanal: 0, innehåll: 0, gäller: 0, sparas: 0, motivering: 0 },
  Exemption: { från: 0, till: 0, motivering: 0, avvikelse: 0, beslutat: 0 },
  Expectation: {},
  Routine: {
    dokument: 0,
    version: 0,
    giltig: 0,
    omfattar: 0,
    gäller: 0,
    ersätter: 0,
    i: 0,
    utgår: 0,
    upphävd: 0,
    krav: 1,
  },
  Source: { uppdaterad: 0, dokument: 0, version: 0, ersätter: 0, i: 0, utgår: 0, krav: 1 },
  Requirement: { avsnitt: 0, citat: 0, kontroll: 0, manuellt: 0, prövas: 0 },
  CheckBinding: {},
};

/** Where a property stands: its rank in the block, and its group. A word that is not known goes last. */
export function rankOf(block: string, word: string): { readonly rank: number; readonly group: number } {
  const order: Readonly<Record<string, number>> = Object.hasOwn(ORDERS, block) ? ORDERS[block as BlockType] : {};
  const rank = Object.keys(order).indexOf(word);
  if (rank < 0) return { rank: Number.POSITIVE_INFINITY, group: new Set(Object.values(order)).size };
  return { rank, group: order[word] as number };
}
