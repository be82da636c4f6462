import { plainQuestion } from '../../shared/bridge/deskQuestion';
import { numbers } from './damage/numbers';
import { words } from './search/happenings';
import { Writer } from './Writer';
import { libraryIn } from '../fixtures/libraryIn';
import { valueOf } from '../fixtures/valueOf';

/**
 * A program that writes into a library's articles, and has search follow, until it is killed: `folder seed`. Only
 * `searchKilled.test.ts` runs it.
 */
const [, , folder = '', seed = ''] = process.argv;
const random = numbers(Number(seed));

const library = libraryIn(folder);
const articles = library.articles();
const writers = new Map<string, Writer>();

for (;;) {
  for (let count = 0; count < 5; count++) {
    const article = random.pick(articles);
    const writer =
      writers.get(article) ?? new Writer(valueOf(await library.calls['article:load']({ article })));
    writers.set(article, writer);
    const update =
      random.next() < 0.3 ? writer.headline(`${random.pick(words)} `) : writer.type(`${sentence()} `);
    valueOf(await library.calls['article:store']({ article, update }));
  }
  // Asked, search reads what changed just now; in between it reads the others.
  const question = { ...plainQuestion, query: random.pick(words) };
  valueOf(await library.calls['desk:ask']({ question, from: 0, count: 20, find: [] }));
  await new Promise((resolve) => setTimeout(resolve, 5));
}

function sentence(): string {
  return Array.from({ length: 1 + random.below(60) }, () => random.pick(words)).join(' ');
}
