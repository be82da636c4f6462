import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { emptyDocument } from '../../../../shared/article/documentShape';
import { startThread } from '../../../../shared/review/threads/editThreads';
import type { PressAtWork } from '../../../fixtures/pressAtWork';
import { importFilmArticle, pressAtWork } from '../../../fixtures/pressAtWork';

let press: PressAtWork;
beforeEach(async () => {
  press = await pressAtWork();
});
afterEach(() => press.close());

const job = 'job-1';

describe('the press', () => {
  it('previews exactly the bytes it exports', async () => {
    const article = await importFilmArticle(press);
    const exported = await press.calls['export:write']({ article, job, folder: press.token });
    if (!exported.ok) throw new Error(exported.fault.kind);
    const preview = await press.calls['preview:render']({ article });
    expect(preview).toEqual({
      ok: true,
      value: {
        url: expect.stringMatching(
          new RegExp(`^katern-preview://${article}/${exported.value.page}\\?[0-9a-f]+$`),
        ),
      },
    });
    for (const { path: name } of exported.value.files) {
      if (name === 'manifest.json') continue;
      const shown = await press.calls['preview:file']({ article, path: name });
      if (!shown.ok) throw new Error(`${name}: ${shown.fault.kind}`);
      const written = await fs.readFile(path.join(exported.value.folder, name));
      expect([name, Buffer.compare(written, shown.value.bytes)]).toEqual([name, 0]);
    }
  });

  it('knows the theme and its clock', async () => {
    expect(await press.calls['theme:load']({})).toEqual({
      ok: true,
      value: { name: 'Dagblad', timeZone: 'Europe/Amsterdam' },
    });
  });

  it('tells every step of an export in order', async () => {
    const article = await importFilmArticle(press);
    await press.calls['export:write']({ article, job, folder: press.token });
    const steps = [...new Set(press.told.map(({ step }) => step))];
    expect(steps).toEqual(['read', 'check', 'renditions', 'pages', 'write', 'zip']);
    expect(press.told.every((told) => told.job === job && told.done <= told.total)).toBe(true);
  });

  it('writes nothing when preflight finds something that blocks', async () => {
    const article = await importFilmArticle(press, (film) => ({
      ...film,
      headline: '',
      stills: film.stills.map((still) => ({ ...still, altText: '' })),
    }));
    expect(await press.calls['export:write']({ article, job, folder: press.token })).toEqual({
      ok: false,
      fault: { kind: 'export-blocked', findings: 3 },
    });
    expect(await fs.readdir(press.chosen)).toEqual([]);
  });

  it('writes an edition as one bundle, its front page in its order', async () => {
    const ids: string[] = [];
    for (const headline of ['Derde', 'Eerste', 'Tweede']) {
      ids.push(
        await importFilmArticle(press, (film) => ({ ...film, headline, slug: headline.toLowerCase() })),
      );
    }
    const [third, first, second] = ids as [string, string, string];
    const edition = { name: 'Weekend', articles: [first, second, third] };
    const ask = { article: first, job, folder: press.token, edition };
    const exported = await press.calls['export:write'](ask);
    if (!exported.ok) throw new Error(exported.fault.kind);
    const { folder, zip, page, files } = exported.value;
    expect([path.basename(folder), path.basename(zip), page]).toEqual([
      'editie-weekend',
      'editie-weekend.zip',
      'index.html',
    ]);
    const front = await fs.readFile(path.join(folder, page), 'utf8');
    const headlines = [...front.matchAll(/>\s*(Eerste|Tweede|Derde)\s*<\/a>/g)].map((found) => found[1]);
    expect(headlines).toEqual(['Eerste', 'Tweede', 'Derde']);
    const pages = files
      .map((file) => file.path)
      .filter((name) => /(eerste|tweede|derde)\/index.html$/.test(name));
    expect(pages).toHaveLength(3);
  });

  it('writes nothing of an edition when one of its articles is blocked', async () => {
    const good = await importFilmArticle(press);
    const bad = await importFilmArticle(press, (film) => ({ ...film, headline: '' }));
    const edition = { name: 'Weekend', articles: [good, bad] };
    expect(
      await press.calls['export:write']({ article: good, job, folder: press.token, edition }),
    ).toMatchObject({ ok: false, fault: { kind: 'export-blocked' } });
    expect(await fs.readdir(press.chosen)).toEqual([]);
  });

  it('checks articles without writing anything, and one that is gone leaves the others alone', async () => {
    const good = await importFilmArticle(press);
    const blocked = await importFilmArticle(press, (film) => ({ ...film, headline: '', slug: 'adres' }));
    const gone = '00000000-0000-4000-8000-000000000000';
    const checks = await press.calls['export:check']({ articles: [good, gone, blocked] });
    if (!checks.ok) throw new Error(checks.fault.kind);
    const levels = checks.value.map(
      ({ findings }) => findings.filter(({ level }) => level === 'block').length,
    );
    expect(levels).toEqual([0, 0, 1]);
    expect(checks.value.map(({ article, fault }) => [article, fault?.kind])).toEqual([
      [good, undefined],
      [gone, 'article-missing'],
      [blocked, undefined],
    ]);
    expect(checks.value[2]?.name).toBe('adres');
    expect(checks.value.map(({ stills }) => stills)).toEqual([2, 0, 2]);
    expect(await fs.readdir(press.chosen)).toEqual([]);
    const exported = await press.calls['export:write']({ article: good, job, folder: press.token });
    if (!exported.ok) throw new Error(exported.fault.kind);
    expect(path.basename(exported.value.folder)).toBe(checks.value[0]?.name);
  });

  it('finds open comments, and prints none of what was said, anywhere', async () => {
    const article = await importFilmArticle(press);
    const loaded = await press.library['article:load']({ article });
    if (!loaded.ok) throw new Error(loaded.fault.kind);
    const doc = emptyDocument();
    for (const update of loaded.value.updates) Y.applyUpdate(doc, update);
    const said = { id: 'c', at: '2026-01-01T00:00:00.000Z', by: 'Redacteur', text: 'Niet voor lezers' };
    startThread(doc, 'a', { kind: 'text', text: 'headline', from: 0, until: 4 }, said);
    await press.library['article:store']({ article, update: Y.encodeStateAsUpdate(doc) });
    const checks = await press.calls['export:check']({ articles: [article] });
    if (!checks.ok) throw new Error(checks.fault.kind);
    expect(checks.value[0]?.findings.find(({ rule }) => rule === 'threads-open')).toMatchObject({
      level: 'warn',
      where: { part: 'headline', stretch: [0, 4], thread: 'a' },
      values: { by: 'Redacteur', says: 'Niet voor lezers' },
    });
    const exported = await press.calls['export:write']({ article, job, folder: press.token });
    if (!exported.ok) throw new Error(exported.fault.kind);
    const files = await fs.readdir(press.chosen, { recursive: true, withFileTypes: true });
    const texts = files.filter((file) => file.isFile() && /\.(html|xml|json)$/.test(file.name));
    expect(texts.length).toBeGreaterThan(5);
    for (const { parentPath, name } of texts)
      expect(await fs.readFile(path.join(parentPath, name), 'utf8')).not.toContain('Niet voor lezers');
  });

  it('stops an export that is asked to', async () => {
    const article = await importFilmArticle(press);
    press.whenMaking.call = () => void press.calls['export:cancel']({ job });
    const answer = press.calls['export:write']({ article, job, folder: press.token });
    await expect(Promise.resolve(answer)).rejects.toMatchObject({ fault: { kind: 'export-cancelled' } });
    expect(await fs.readdir(press.chosen)).toEqual([]);
    expect(await press.calls['export:cancel']({ job })).toEqual({ ok: true, value: { stopped: false } });
  });

  it('exports one at a time into the same folder', async () => {
    const article = await importFilmArticle(press);
    const answers = await Promise.all(
      ['a', 'b'].map(async (name) =>
        press.calls['export:write']({ article, job: name, folder: press.token }),
      ),
    );
    expect(answers.map((answer) => answer.ok)).toEqual([true, true]);
  });

  it('refuses a place main never told of, and a file outside the plan', async () => {
    const article = await importFilmArticle(press);
    const nowhere = press.calls['export:write']({ article, job, folder: '0'.repeat(32) });
    await expect(Promise.resolve(nowhere)).rejects.toMatchObject({ fault: { kind: 'place-unreadable' } });
    await press.calls['preview:render']({ article });
    for (const name of ['../../etc/passwd', '/etc/passwd', 'manifest.json', 'nothing.html']) {
      expect(await press.calls['preview:file']({ article, path: name })).toMatchObject({ ok: false });
    }
  });

  it('says which original is gone', async () => {
    const article = await importFilmArticle(press, (film) => ({
      ...film,
      stills: film.stills.map((still) => ({
        ...still,
        original: { ...still.original, hash: '1'.repeat(64) },
      })),
    }));
    const answer = press.calls['export:write']({ article, job, folder: press.token });
    await expect(Promise.resolve(answer)).rejects.toMatchObject({ fault: { kind: 'original-missing' } });
  });

  it('takes a picture in only after it was decoded, and keeps what its file says', async () => {
    const file = path.join(press.chosen, 'beeld.jpg');
    await fs.writeFile(file, 'bytes of a picture');
    press.room.places.set('a'.repeat(32), file);
    const read = await press.calls['still:read']({ from: 'file', token: 'a'.repeat(32), name: 'beeld.jpg' });
    expect(read).toMatchObject({
      ok: true,
      value: { original: { name: 'beeld.jpg', width: 1920 }, read: { title: 'iHostage' } },
    });
    if (!read.ok) return;
    const view = await press.calls['still:view']({ hash: read.value.original.hash, width: 720, turns: 0 });
    expect(view).toMatchObject({ ok: true, value: { type: 'image/webp' } });
  });
});
