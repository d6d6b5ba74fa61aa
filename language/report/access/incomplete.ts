/** How it is said that a list of access may lack rows. */
export const INCOMPLETE = {
  sv: 'Något i arbetsytan gick inte att läsa, och listan kan sakna rader. Kör rutin check.',
  en: 'Something in the workspace could not be read, and the list may lack rows. Run rutin check.',
};
