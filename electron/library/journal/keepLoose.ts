import * as Y from 'yjs';
import { fieldsOf, headlineOf, schemaVersion } from '../../../shared/article/documentShape';
import { fillHoles } from '../../../shared/article/fillHoles';
import { docOf } from '../HeldArticles';
import { transact } from '../transact';
import type { Mendable } from './Mendable';

/**
 * After updates were lost for good: what of the others found no place in the article is added to its notes, and
 * what makes it an article at all is written anew where that was lost, as far as its card still says it. Stored
 * as an update like any other, at the moment `at`. Nothing is where nothing is loose. Throws what the disk says.
 */
export function keepLoose({ database, log, cards }: Mendable, article: string, at: string): void {
  const doc = docOf(log.sound(article).map(({ bytes }) => bytes));
  const loose = fillHoles(doc);
  const fields = fieldsOf(doc);
  const before = Y.encodeStateVector(doc);
  doc.transact(() => {
    if (typeof fields.get('id') !== 'string') {
      const { headline, language, status, createdAt } = cards.card(article);
      const said = { schema: schemaVersion, id: article, language, status, createdAt };
      for (const [name, value] of Object.entries(said)) if (!fields.has(name)) fields.set(name, value);
      if (headlineOf(doc).length === 0) headlineOf(doc).insert(0, headline);
    }
    if (loose.length === 0) return;
    const notes = fields.get('notes');
    const kept = [...new Set(loose.map((text) => text.trim()))].join('\n');
    fields.set('notes', typeof notes === 'string' && notes ? `${notes}\n\n${kept}` : kept);
  });
  const update = Y.encodeStateAsUpdate(doc, before);
  const isNew = Y.decodeUpdate(update).structs.length > 0;
  doc.destroy();
  if (isNew) transact(database, () => log.append(article, update, at));
}
