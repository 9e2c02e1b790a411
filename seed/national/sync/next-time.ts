/** Việt Nam has no summer time. */
const offset = 7 * 3_600_000;
const day = 24 * 3_600_000;

/** When it is `HH:MM` next in Việt Nam, after `now`. */
export function nextTime(at: string, now: Date): Date {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const today = Math.floor((now.getTime() + offset) / day) * day - offset;
  const then = today + (hours * 60 + minutes) * 60_000;
  return new Date(then > now.getTime() ? then : then + day);
}
