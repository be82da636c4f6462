import type { SignOff } from '../../shared/review/signOff/SignOff';
import { readSignOff } from '../../shared/review/signOff/readSignOff';
import type { RecordKeeper } from './journal/RecordKeeper';
import type { Sqlite } from './sqlite';

/** What the journal calls the way articles are signed off. */
export const signOffRecord = 'sign-off';

/** The way articles are signed off, as it was kept, or null where nobody said. */
export function keptSignOff(database: Sqlite): SignOff | null {
  const row = database.prepare('select json from sign_off where one = 1').get() as
    | { json: string }
    | undefined;
  if (!row) return null;
  try {
    return readSignOff(JSON.parse(row.json));
  } catch {
    return null;
  }
}

/** Puts it into the database; what makes no sense of it is as it is at first. */
export function putSignOff(database: Sqlite, value: unknown): void {
  database
    .prepare('insert or replace into sign_off (one, json) values (1, ?)')
    .run(JSON.stringify(readSignOff(value)));
}

/** How articles of this library are signed off. */
export class SignOffRecord {
  constructor(
    private readonly database: Sqlite,
    private readonly records: Pick<RecordKeeper, 'change'>,
  ) {}

  load(): SignOff {
    return keptSignOff(this.database) ?? readSignOff(null);
  }

  store(signOff: SignOff): SignOff {
    const kept = readSignOff(signOff);
    this.records.change(
      signOffRecord,
      '',
      () => putSignOff(this.database, kept),
      () => kept,
    );
    return kept;
  }
}
