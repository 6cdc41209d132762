/**
 * Whether ten digits are an NHS number: the first nine, weighted 10 to 2, make the tenth by modulus 11.
 * Source: NHS Data Dictionary, NHS number.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (all, digit, n) => all + Number(digit) * (10 - n),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
