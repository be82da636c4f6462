import { localMoment } from '../../shared/article/localMoment';

/** Now, with the offset of this computer's clock: ISO 8601 to the minute. */
export function momentNow(): string {
  const now = new Date();
  return localMoment(now, -now.getTimezoneOffset());
}

/** Today on this computer's calendar: ISO 8601 date. */
export function today(): string {
  return momentNow().slice(0, 10);
}
