/** A time zone in which it is about noon: no test in a browser runs into the next day while it counts days. */
export function zoneNearNoon(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  // The signs of these names are the wrong way round.
  return ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
