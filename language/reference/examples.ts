/** Examples of a line or a block, each with as much around it as makes it whole. */

/** Lines and blocks in a block. */
export function block(head: string, ...parts: readonly string[]): string {
  const lines = parts.flatMap((part) => part.split('\n'));
  return [`${head} {`, ...lines.map((line) => (line === '' ? '' : `    ${line}`)), '}'].join('\n');
}

function within(head: string): (...parts: readonly string[]) => string {
  return (...parts) => block(head, ...parts);
}

export const inPrincipal = within('huvudman ExempelVård "Exempel Vård AB"');
export const inMunicipality = within('huvudman ExempelKommun "Exempel kommun"');
export const inAdministration = within('förvaltning ExempelNära "Exempelnära"');
export const inUnit = within('enhet ExempelVC "Exempel vårdcentral"');
export const inFunction = within('funktion Koordinator "Koordinator"');
export const inFunctionInbox = within('funktionsinkorg Koordinatorer "Koordinatorer vid exempelsjukhuset"');
export const inPerson = within('person exeet1 "Exempel Ett"');
export const inAbsence = within('frånvaro exeet1 semester från 2027-07-05 till 2027-08-01');
export const inFlow = within('flöde TillHemsjukvård "Till hemsjukvården"');
export const inExemption = within('undantag från MC-BEV-03 för ExempelVC.samverkan');
export const inExpectation = within('förväntan "Samverkan i Exempel"');
export const inRoutine = within('rutin Exempelrutin "Rutin för exempel"');
export const inLocalRoutine = within('lokal rutin LokalExempel "Lokal rutin för Exempel vårdcentral"');

/** In the inbox of a unit for samverkan. */
export function inInbox(...lines: readonly string[]): string {
  return inUnit(block('inkorg samverkan', ...lines));
}

export function inCertificates(...lines: readonly string[]): string {
  return inUnit(block('intygsbevakning', ...lines));
}

export function inReadAccess(...lines: readonly string[]): string {
  return inUnit(block('läsåtkomst', ...lines));
}

/** In a krav of a local routine. */
export function inRequirement(...lines: readonly string[]): string {
  return inLocalRoutine(block('krav LOK-BEV-01 ska', ...lines));
}
