/** The check digit of organisation numbers, HSA-ids included (the Luhn formula, "modulus 10"). */

const ZERO = 48;

/** The digit that belongs after these. */
export function checkDigit(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - ZERO;
    const weighted = i % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether the last digit is the one that belongs after the others. */
export function passesLuhn(digits: string): boolean {
  return checkDigit(digits.slice(0, -1)) === digits.charCodeAt(digits.length - 1) - ZERO;
}
