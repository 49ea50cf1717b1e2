const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The 11-test on nine digits: weights 9 to 2 and then -1. Nothing but zeros passes the sum and is no number. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}
