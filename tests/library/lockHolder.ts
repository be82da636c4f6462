import { LibraryLock } from '../../electron/library/LibraryLock';

/** A program that takes a library's lock and keeps it until it is ended. Only `lock.test.ts` runs it. */
const [, , folder = ''] = process.argv;
const lock = LibraryLock.take(folder);
process.stdout.write(lock ? 'taken\n' : 'refused\n');
setInterval(() => lock, 60_000);
