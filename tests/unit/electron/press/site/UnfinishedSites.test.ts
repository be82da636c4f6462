import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { aloneAt } from '../../../../../electron/press/bundle/aloneAt';
import { decideChanges } from '../../../../../electron/press/site/siteChanges';
import type { SitePlaces } from '../../../../../electron/press/site/SitePlaces';
import { sitePlaces } from '../../../../../electron/press/site/SitePlaces';
import { UnfinishedSites } from '../../../../../electron/press/site/UnfinishedSites';

let root: string;
let notes: string;
let places: SitePlaces;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-unfinished-'));
  onTestFinished(() => fs.rmSync(root, { recursive: true }));
  notes = path.join(root, 'cache', 'unfinished');
  fs.mkdirSync(path.join(root, 'site'));
  places = sitePlaces(path.join(root, 'site'), 'example.org');
  fs.mkdirSync(places.folder);
  fs.writeFileSync(path.join(places.folder, 'index.html'), 'oud');
  fs.writeFileSync(path.join(places.folder, 'weg.html'), 'oud');
});

/** A Katern that ends right after it decided what changes. */
async function interrupted(): Promise<void> {
  fs.mkdirSync(path.join(places.growing, 'put'), { recursive: true });
  fs.writeFileSync(path.join(places.growing, 'put', 'index.html'), 'nieuw');
  new UnfinishedSites(notes).note(places);
  await decideChanges(places, { put: ['index.html'], remove: ['weg.html'] });
}

const atOnce = (work: () => Promise<unknown>): Promise<unknown> => work();
const inFolder = (): string[] => fs.readdirSync(places.folder);
const noted = (): string[] => fs.readdirSync(notes);

describe('UnfinishedSites', () => {
  it('finishes what a Katern before it began, and forgets it', async () => {
    await interrupted();
    await new UnfinishedSites(notes).finish(atOnce);
    expect(inFolder()).toEqual(['index.html']);
    expect(fs.readFileSync(path.join(places.folder, 'index.html'), 'utf8')).toBe('nieuw');
    expect(fs.readdirSync(places.chosen)).toEqual(['example.org']);
    expect(noted()).toEqual([]);
  });

  it('leaves what nobody began, and what was carried out, as it is', async () => {
    const sites = new UnfinishedSites(notes);
    await sites.finish(atOnce);
    sites.note(places);
    sites.done(places);
    await sites.finish(atOnce);
    sites.note(places);
    await sites.finish(atOnce);
    expect(inFolder()).toEqual(['index.html', 'weg.html']);
    expect(noted()).toEqual([]);
  });

  it('waits for a disk that is not there, and for whoever is at work there', async () => {
    await interrupted();
    const away = path.join(root, 'weg');
    fs.renameSync(places.chosen, away);
    await new UnfinishedSites(notes).finish(atOnce);
    expect(noted()).toHaveLength(1);
    expect(fs.existsSync(places.chosen)).toBe(false);
    fs.renameSync(away, places.chosen);
    await aloneAt(places.folder, () => new UnfinishedSites(notes).finish(atOnce));
    expect(inFolder()).toEqual(['index.html', 'weg.html']);
    await new UnfinishedSites(notes).finish(atOnce);
    expect(inFolder()).toEqual(['index.html']);
    expect(noted()).toEqual([]);
  });

  it('believes no note that leads elsewhere', async () => {
    await interrupted();
    const [file = ''] = noted();
    for (const text of [
      '',
      '[]',
      '{"chosen":"hier","name":"example.org"}',
      `{"chosen":"${root}","name":"../site"}`,
    ]) {
      fs.writeFileSync(path.join(notes, file), text);
      await new UnfinishedSites(notes).finish(atOnce);
      expect(noted()).toEqual([]);
    }
    expect(inFolder()).toEqual(['index.html', 'weg.html']);
  });

  it('is not held up by a note that is none, and can be neither read nor removed', async () => {
    fs.mkdirSync(path.join(notes, '0'), { recursive: true });
    await interrupted();
    await new UnfinishedSites(notes).finish(atOnce);
    expect(inFolder()).toEqual(['index.html']);
    expect(noted()).toEqual(['0']);
  });

  it('goes on without a place for its notes', async () => {
    fs.writeFileSync(path.join(root, 'cache'), '');
    const sites = new UnfinishedSites(notes);
    sites.note(places);
    sites.done(places);
    await sites.finish(atOnce);
    expect(inFolder()).toEqual(['index.html', 'weg.html']);
  });
});
