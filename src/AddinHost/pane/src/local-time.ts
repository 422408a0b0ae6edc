/** A time on the writer's own clock, with how far that is from UTC, in ISO 8601: Word dates comments and changes by the clock on the wall. */
export function localTime(at = new Date()): string {
  const ahead = -at.getTimezoneOffset(), offset = Math.abs(ahead);
  const wall = new Date(at.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  return `${wall}${ahead < 0 ? '-' : '+'}${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
