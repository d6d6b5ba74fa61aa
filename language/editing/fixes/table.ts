/** Which fixes there are for which message of which check. */
import type { MessageKey, RuleCode } from '../../checks/index.ts';
import type { Finding } from '../../model/index.ts';
import type { Fixer } from './fix.ts';
import * as inboxes from './inboxes.ts';
import { declare, insert, insertDecision, insertEnd, insertHours, insertMissing } from './lines.ts';
import * as monitoring from './monitoring.ts';
import { addOption, ownCode } from './municipality.ts';
import * as persons from './persons.ts';
import * as watchers from './watchers.ts';
import * as words from './words.ts';

/** By check and message. */
export const FIXERS: Partial<Readonly<Record<MessageKey, readonly Fixer[]>>> = {
  'RUT-002.near': [words.write('nearest'), declare],
  'RUT-002.unknown': [declare],
  'RUT-002.wordMissing': [words.writeBefore],
  'RUT-003.sameName': [words.removeDeclaration],
  'RUT-003.overlap': [words.removeDeclaration],
  'RUT-003.sameVersion': [words.removeDeclaration],
  'RUT-003.sameClause': [words.removeNode('Requirement')],
  'RUT-005.twice': [words.removeItem],
  'RUT-005.overlapping': [words.removeItem],
  'RUT-005.ownSubstitute': [words.removeItem, words.removeNode('Substitutes')],
  'RUT-007.checkDigit': [words.checkDigit],
  'RUT-008.organisationNumber': [words.removeNode('OrganisationNumber')],
  'RUT-010.unused': [words.removeDeclaration],
  'RUT-011.expired': [words.removeDeclaration],
  'RUT-014.looser': [words.raiseParameter],
  'RUT-016.unknownCheckNear': [words.write('nearest')],
  'RUT-016.unknownParameterNear': [words.write('nearest')],
  'RUT-017.mismatch': [words.write('times')],
  'RUT-018.noHours': [insertHours],
  'RUT-019.unassigned': [words.removeItem],
  'RUT-019.left': [words.removeItem],
  'RUT-020.missing': [insertMissing],
  'RUT-022.slip': [words.write('known')],
  'huvudman.noAgreement': [insert('avtal "Ange avtalets nummer"')],
  'kommun.noCode': [ownCode],
  'kommun.unknownCode': [ownCode],
  'kommun.otherMunicipality': [ownCode],
  'kommun.codeTwice': [ownCode],
  'kommunoption.noBasicOption': [addOption],
  'inkorgsuppsättning.lacksMessage': [inboxes.insertInbox('message')],
  'inkorgsuppsättning.lacksCollaboration': [inboxes.insertInbox('collaboration')],
  'inkorgsnamn.offPattern': [words.write('expected', true)],
  'funktionsinkorg.noPurpose': [insert('för "Ange funktionen"')],
  'funktionsinkorg.noDecision': [insert('beslut "Ange beslutets nummer"')],
  'funktionsinkorg.neither': [insert('för "Ange funktionen"', 'beslut "Ange beslutets nummer"')],
  'administratörer.none': [persons.insertAdministrators],
  'administratörer.noneAtUnit': [persons.insertAdministrators],
  'administratörer.tooFew': [persons.addAdministrator],
  'administratörer.wrongRole': [persons.replaceAdministrator],
  'bevakning.unmonitored': [monitoring.insertMonitoring],
  'bevakning.unchecked': [monitoring.raiseChecks, monitoring.insertMonitoring],
  'bevakning.tooFew': [monitoring.raiseChecks, monitoring.insertMonitoring],
  'bevakning.sameTime': [monitoring.moveTime],
  'bevakning.outside': [monitoring.moveTime],
  'bevakning.outsideOnDate': [monitoring.moveTime],
  'bevakning.tooFewOnDate': [monitoring.insertForDate],
  'bevakning.tooFewOnHolidays': [monitoring.insertForDate],
  'bevakning.nobodyNamed': [watchers.addSubstitute],
  'bevakning.notMember': [watchers.addMember],
  'bevakning.noStaffMember': [watchers.addMember],
  'bevakning.nobodyPresent': [watchers.addSubstitute],
  'bevakning.singleWatcher': [watchers.addSubstitute],
  'ersättare.singleWatcher': [watchers.addSubstitute],
  'ersättare.singleCertificateWatcher': [watchers.addSubstitute],
  'intygsbevakning.missing': [inboxes.insertCertificates],
  'intygsbevakning.unmonitored': [inboxes.insertCertificates],
  'intygsbevakning.nobodyPresent': [watchers.addSubstitute],
  'intygsbevakning.noChannel': [inboxes.insertChannel],
  'intygsbevakning.otherChannel': [words.write('channel')],
  'svarstid.tooLong': [words.write('most')],
  'personlig_inkorg.municipalityOnly': [insert('utan personlig inkorg')],
  'ombudstäckning.uncovered': [persons.addDelegates],
  'ombudstäckning.uncoveredTrash': [persons.addDelegates],
  'ombudstäckning.uncoveredDialogues': [persons.addDelegates],
  'ombudstäckning.uncoveredBoth': [persons.addDelegates],
  'ombudstäckning.tooFew': [persons.addDelegates],
  'ombud.endless': [insertEnd],
  'ombud.outside': [persons.clipPeriod],
  'ombud.oneself': [words.removeNode('Delegate')],
  'ombud.twice': [words.removeNode('Delegate')],
  'ombud.onward': [words.removeNode('Onward')],
  'ombud.noJustification': [insert('motivering "Ange motiveringen"')],
  'ombud.noReturn': [insert('återkommer')],
  'ombudsroll.nobodyAssigned': [persons.insertDecider('assigned')],
  'ombudsroll.nobodyDecided': [persons.insertDecider('decided')],
  'ombudsroll.mayNotAssign': [persons.replaceDecider('assigned')],
  'ombudsroll.mayNotDecide': [persons.replaceDecider('decided')],
  'ombudsroll.assignsForSelf': [persons.replaceDecider('assigned')],
  'ombudsroll.decidesForSelf': [persons.replaceDecider('decided')],
  'flöde.personalWithMunicipality': [inboxes.useCollaboration],
  'flöde.notCollaboration': [inboxes.useCollaboration],
  'flöde.noJustification': [insert('motivering "Ange motiveringen"')],
  'flöde.notSaved': [insert('sparas till journal')],
  'läsläge.newAccess': [words.removeItem, words.removeNode('Delegate')],
  'läsläge.noAssignment': [words.removeItem, words.removeNode('Delegate')],
  'läsläge.delegateInReadOnly': [words.removeNode('Delegate')],
  'läsläge.startsUndecided': [insertDecision],
  'läsläge.archivedUndecided': [insertDecision],
  'läsläge.noReview': [persons.insertReview],
  'läsläge.npoNotFirst': [persons.npoFirst],
  'driftstart.startsUndecided': [insertDecision],
  'undantag.noDeviation': [insert('avvikelse "Ange ärendet i avvikelsesystemet"')],
};

/** Problems of the words of a file, by code: their messages have no names. */
const BY_CODE: Partial<Readonly<Record<RuleCode, readonly Fixer[]>>> = {
  'RUT-003': [words.removeLine],
  'RUT-008': [words.removeMarked],
  'RUT-009': [words.removeMarked],
};

/** What may mend a finding of a check, the best first. */
export function fixersOf({ check, trigger, code }: Pick<Finding, 'check' | 'trigger' | 'code'>): readonly Fixer[] {
  return FIXERS[`${check}.${trigger}` as MessageKey] ?? BY_CODE[code as RuleCode] ?? [];
}
