/** A date as the form asks for it: day, month by number or name, year. */
export interface UkDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The date as year-month-day; nothing where there is no such day. */
export function isoOf({ day, month, year }: UkDate): string | undefined {
  const m = monthOf(month.trim().toLowerCase()), d = whole(day), y = /^\d{4}$/.test(year.trim()) ? Number(year) : 0;
  if (!m || !d || y < 1000) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCDate() === d && date.getUTCMonth() === m - 1 ? date.toISOString().slice(0, 10) : undefined;
}

/** Day, month and year of a date written year-month-day; nothing where it is written otherwise. */
export function ukOf(iso: string): UkDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? { day: String(Number(match[3])), month: String(Number(match[2])), year: match[1]! } : undefined;
}

/** A date as it stands on paper: 3 May 2026. What is written otherwise stays. */
export function ukText(iso: string): string {
  const date = ukOf(iso), month = date && months[Number(date.month) - 1];
  return month ? `${date.day} ${month.charAt(0).toUpperCase()}${month.slice(1)} ${date.year}` : iso;
}

function monthOf(text: string): number {
  return whole(text) || (text.length >= 3 ? months.findIndex((month) => month.startsWith(text)) + 1 : 0);
}

function whole(text: string): number {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
}
