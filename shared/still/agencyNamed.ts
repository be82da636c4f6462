import type { CreditRules } from './CreditRules';
import { sameName } from './tidyText';

/** The agency that a text names and nothing else, as its name is printed; '' when it names none that is known. */
export function agencyNamed(text: string, { agencies }: CreditRules): string {
  const found = agencies.find(({ name, alsoWritten }) =>
    [name, ...alsoWritten].some((written) => sameName(written, text)),
  );
  return found?.name ?? '';
}

/** Every way in which an agency is written. */
export function agencyNames({ agencies }: CreditRules): string[] {
  return agencies.flatMap(({ name, alsoWritten }) => [name, ...alsoWritten]);
}
