/**
 * Starts a stopwatch.
 * @returns {() => string} the time since, for reading: `4 s`, `2 min 10 s`
 */
export function seconds() {
  const begun = performance.now();
  return () => {
    const whole = Math.round((performance.now() - begun) / 1000);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
  };
}
