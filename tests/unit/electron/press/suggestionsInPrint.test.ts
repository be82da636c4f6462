import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { emptyDocument } from '../../../../shared/article/documentShape';
import { textNames } from '../../../../shared/article/textNames';
import { noteSuggestion } from '../../../../shared/review/suggestions/noteSuggestion';
import type { PressAtWork } from '../../../fixtures/pressAtWork';
import { importFilmArticle, pressAtWork } from '../../../fixtures/pressAtWork';
import { valueOf } from '../../../fixtures/valueOf';

let press: PressAtWork;
beforeEach(async () => {
  press = await pressAtWork();
});
afterEach(() => press.close());

/** Suggests words at the start of each text, that the ones there go, and that they are set otherwise. */
async function suggestIn(article: string): Promise<void> {
  const doc = emptyDocument();
  for (const update of valueOf(await press.library['article:load']({ article })).updates)
    Y.applyUpdate(doc, update);
  for (const name of textNames)
    doc.getText(name).applyDelta([
      { insert: 'Ingevoegdste ', attributes: { inserted: 'a' } },
      { retain: 9, attributes: { deleted: 'b', setItalic: { id: 'c', to: true } } },
    ]);
  noteSuggestion(doc, 'a', 'Voorsteller', '2026-01-01T00:00:00.000Z');
  valueOf(await press.library['article:store']({ article, update: Y.encodeStateAsUpdate(doc) }));
}

/** What the files of an exported article say, by name. */
async function exported(article: string): Promise<Map<string, string>> {
  const { folder, files } = valueOf(
    await press.calls['export:write']({ article, job: 'job', folder: press.token }),
  );
  const said = await Promise.all(
    files.map(async (file) => [file.path, await fs.readFile(path.join(folder, file.path), 'utf8')] as const),
  );
  return new Map(said);
}

describe('what is suggested', () => {
  it('is found by preflight, each once, in however many texts it is', async () => {
    const article = await importFilmArticle(press);
    await suggestIn(article);
    const [check] = valueOf(await press.calls['export:check']({ articles: [article] }));
    const open = check?.findings.filter(({ rule }) => rule === 'suggestions-open');
    expect(open).toHaveLength(3);
    expect(open?.[0]).toMatchObject({
      level: 'warn',
      where: { part: 'headline', stretch: [0, 0], suggestion: 'a' },
      values: { by: 'Voorsteller', does: 'inserted', inserted: 'Ingevoegdste  Ingevoegdste  Ingevoegdste ' },
    });
  });

  it('is on no proof, which says that it is not', async () => {
    const article = await importFilmArticle(press);
    await suggestIn(article);
    const { page } = valueOf(await press.calls['proof:render']({ article, language: 'en' }));
    const proof = new TextDecoder().decode(page);
    expect(proof).not.toContain('Ingevoegdste');
    expect(proof).toContain('<dd>3, not in this text</dd>');
  });

  it('is on no page, feed or list of a site', async () => {
    await importFilmArticle(press, (film) => ({ ...film, status: 'approved' })).then(suggestIn);
    const order = { job: 'site', folder: press.token, dryRun: false, zip: false, sign: false };
    const { folder } = valueOf(await press.calls['export:site'](order));
    const files = await fs.readdir(folder, { recursive: true, withFileTypes: true });
    const texts = files.filter((file) => file.isFile() && /\.(html|xml|json|txt)$/.test(file.name));
    expect(texts.some(({ name }) => name.endsWith('.xml'))).toBe(true);
    let shown = 0;
    for (const { parentPath, name } of texts) {
      const text = await fs.readFile(path.join(parentPath, name), 'utf8');
      expect([name, text.includes('Ingevoegdste')]).toEqual([name, false]);
      if (text.includes('Nederlandse thriller')) shown++;
    }
    expect(shown).toBeGreaterThan(3);
  });

  it('is in no file of a bundle, and what would go is in all of them', async () => {
    const article = await importFilmArticle(press);
    const before = await exported(article);
    expect([...before.keys()].filter((name) => /\.(html|json)$/.test(name)).length).toBeGreaterThan(1);
    await suggestIn(article);
    const after = await exported(article);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, text] of after) {
      expect([name, text.includes('Ingevoegdste'), text.includes('Voorsteller')]).toEqual([
        name,
        false,
        false,
      ]);
      expect([name, text]).toEqual([name, before.get(name)]);
    }
  });
});
