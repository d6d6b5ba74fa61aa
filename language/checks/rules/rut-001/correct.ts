/** What to do about a word that cannot stand where it stands, when no more is known. */
export const correct = {
  sv: 'Rätta det som står där. Resten av filen prövas ändå.',
  en: 'Correct what stands there. The rest of the file is checked all the same.',
} as const;
