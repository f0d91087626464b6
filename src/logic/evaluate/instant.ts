import { type Decimal, readDecimal } from './decimal';

const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d)(?:[Tt](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d{1,9}))?)?(?<zone>[Zz]|[+-]\d\d:?\d\d)?)?)?$/;

/**
 * C12: the W3C's forms of ISO 8601 (a date alone is midnight UTC, a time
 * without zone is read as UTC) or epoch seconds, as seconds since 1970;
 * `undefined` for text that is no date. Digits alone are epoch seconds.
 */
export function readInstant(text: string): Decimal | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text)) return readDecimal(text);
  const parts = ISO.exec(text)?.groups;
  if (!parts) return undefined;
  const { year, month, day = '01', hour = '00', minute = '00', second = '00', fraction = '', zone } = parts;
  // Not `Date.UTC`, to which the years 0 to 99 are of the twentieth century.
  const midnight = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const utc = midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  const offset = offsetOf(zone);
  if (offset === undefined) return undefined;
  // Date rolls 30 February over into March: such a date is none.
  if (new Date(utc).toISOString().slice(0, 19) !== `${year}-${month}-${day}T${hour}:${minute}:${second}`) {
    return undefined;
  }
  const nanoseconds = BigInt(utc / 1000 - offset) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
  return readDecimal(`${nanoseconds}e-9`);
}

/** Seconds that a zone is ahead of UTC; `undefined` if there is none such. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === 'Z' || zone === 'z') return 0;
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)];
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}
