/** The page of each check and rule, by the name after `kontroll` or the rule's code. The same text is hover and `explain`. */
import administrators from './administrators.md';
import certificateAnswerer from './certificate-answerer.md';
import certificateMonitoring from './certificate-monitoring.md';
import countersigning from './countersigning.md';
import delegateCover from './delegate-cover.md';
import delegateRoles from './delegate-roles.md';
import delegates from './delegates.md';
import departmentHead from './department-head.md';
import exemptions from './exemptions.md';
import flows from './flows.md';
import functionInbox from './function-inbox.md';
import goLive from './go-live.md';
import inboxNames from './inbox-names.md';
import inboxOrder from './inbox-order.md';
import inboxSet from './inbox-set.md';
import membership from './membership.md';
import monitoring from './monitoring.md';
import municipalOptions from './municipal-options.md';
import municipalities from './municipalities.md';
import personalInbox from './personal-inbox.md';
import principals from './principals.md';
import readOnly from './read-only.md';
import responseTime from './response-time.md';
import rut001 from './rules/rut-001.md';
import rut002 from './rules/rut-002.md';
import rut003 from './rules/rut-003.md';
import rut004 from './rules/rut-004.md';
import rut005 from './rules/rut-005.md';
import rut006 from './rules/rut-006.md';
import rut007 from './rules/rut-007.md';
import rut008 from './rules/rut-008.md';
import rut009 from './rules/rut-009.md';
import rut010 from './rules/rut-010.md';
import rut011 from './rules/rut-011.md';
import rut012 from './rules/rut-012.md';
import rut013 from './rules/rut-013.md';
import rut014 from './rules/rut-014.md';
import rut015 from './rules/rut-015.md';
import rut016 from './rules/rut-016.md';
import rut017 from './rules/rut-017.md';
import rut018 from './rules/rut-018.md';
import rut019 from './rules/rut-019.md';
import rut020 from './rules/rut-020.md';
import rut021 from './rules/rut-021.md';
import rut022 from './rules/rut-022.md';
import rut023 from './rules/rut-023.md';
import rut024 from './rules/rut-024.md';
import rut025 from './rules/rut-025.md';
import rut026 from './rules/rut-026.md';
import substitutes from './substitutes.md';
import validity from './validity.md';

/** Markdown by name. */
export const pages: Readonly<Record<string, string>> = {
  administratörer: administrators,
  intygsansvarig: certificateAnswerer,
  intygsbevakning: certificateMonitoring,
  kontrasignering: countersigning,
  medlemskap: membership,
  verksamhetschef: departmentHead,
  funktionsinkorg: functionInbox,
  inkorgsnamn: inboxNames,
  beställning: inboxOrder,
  inkorgsuppsättning: inboxSet,
  bevakning: monitoring,
  personlig_inkorg: personalInbox,
  svarstid: responseTime,
  ersättare: substitutes,
  ombudstäckning: delegateCover,
  ombudsroll: delegateRoles,
  ombud: delegates,
  undantag: exemptions,
  flöde: flows,
  driftstart: goLive,
  kommunoption: municipalOptions,
  kommun: municipalities,
  huvudman: principals,
  läsläge: readOnly,
  giltighet: validity,
  'RUT-001': rut001,
  'RUT-002': rut002,
  'RUT-003': rut003,
  'RUT-004': rut004,
  'RUT-005': rut005,
  'RUT-006': rut006,
  'RUT-007': rut007,
  'RUT-008': rut008,
  'RUT-009': rut009,
  'RUT-010': rut010,
  'RUT-011': rut011,
  'RUT-012': rut012,
  'RUT-013': rut013,
  'RUT-014': rut014,
  'RUT-015': rut015,
  'RUT-016': rut016,
  'RUT-017': rut017,
  'RUT-018': rut018,
  'RUT-019': rut019,
  'RUT-020': rut020,
  'RUT-021': rut021,
  'RUT-022': rut022,
  'RUT-023': rut023,
  'RUT-024': rut024,
  'RUT-025': rut025,
  'RUT-026': rut026,
};
