/** The words of each page in English, by the same names. Quotes and examples are those of the page itself. */
import administrators from './administrators.en.md';
import certificateAnswerer from './certificate-answerer.en.md';
import certificateMonitoring from './certificate-monitoring.en.md';
import countersigning from './countersigning.en.md';
import delegateCover from './delegate-cover.en.md';
import delegateRoles from './delegate-roles.en.md';
import delegates from './delegates.en.md';
import departmentHead from './department-head.en.md';
import exemptions from './exemptions.en.md';
import flows from './flows.en.md';
import functionInbox from './function-inbox.en.md';
import goLive from './go-live.en.md';
import inboxNames from './inbox-names.en.md';
import inboxOrder from './inbox-order.en.md';
import inboxSet from './inbox-set.en.md';
import membership from './membership.en.md';
import monitoring from './monitoring.en.md';
import municipalOptions from './municipal-options.en.md';
import municipalities from './municipalities.en.md';
import personalInbox from './personal-inbox.en.md';
import principals from './principals.en.md';
import readOnly from './read-only.en.md';
import responseTime from './response-time.en.md';
import rut001 from './rules/rut-001.en.md';
import rut002 from './rules/rut-002.en.md';
import rut003 from './rules/rut-003.en.md';
import rut004 from './rules/rut-004.en.md';
import rut005 from './rules/rut-005.en.md';
import rut006 from './rules/rut-006.en.md';
import rut007 from './rules/rut-007.en.md';
import rut008 from './rules/rut-008.en.md';
import rut009 from './rules/rut-009.en.md';
import rut010 from './rules/rut-010.en.md';
import rut011 from './rules/rut-011.en.md';
import rut012 from './rules/rut-012.en.md';
import rut013 from './rules/rut-013.en.md';
import rut014 from './rules/rut-014.en.md';
import rut015 from './rules/rut-015.en.md';
import rut016 from './rules/rut-016.en.md';
import rut017 from './rules/rut-017.en.md';
import rut018 from './rules/rut-018.en.md';
import rut019 from './rules/rut-019.en.md';
import rut020 from './rules/rut-020.en.md';
import rut021 from './rules/rut-021.en.md';
import rut022 from './rules/rut-022.en.md';
import rut023 from './rules/rut-023.en.md';
import rut024 from './rules/rut-024.en.md';
import rut025 from './rules/rut-025.en.md';
import rut026 from './rules/rut-026.en.md';
import substitutes from './substitutes.en.md';
import validity from './validity.en.md';

/** Markdown by name. */
export const englishPages: Readonly<Record<string, string>> = {
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
