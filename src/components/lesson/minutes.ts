/** Minutes from one lesson to the end of its module, that lesson included. */
export const minutesFrom = (minutes: readonly number[], place: number): number =>
  minutes.slice(place).reduce((sum, one) => sum + one, 0);
