import { expect, it } from 'vitest';
import { ToldPlaces } from '../../../../electron/press/ToldPlaces';

it('knows a place it was told of, and the last it was told', async () => {
  const places = new ToldPlaces(0);
  places.set('een', '/eerst');
  expect(await places.pathOf('een')).toBe('/eerst');
  places.set('een', '/later');
  expect(await places.pathOf('een')).toBe('/later');
});

it('keeps everybody waiting who asks for a place before it was told of it', async () => {
  const places = new ToldPlaces();
  const asked = [places.pathOf('een'), places.pathOf('een'), places.pathOf('twee')];
  places.set('twee', '/tweede');
  places.set('een', '/eerste');
  expect(await Promise.all(asked)).toEqual(['/eerste', '/eerste', '/tweede']);
});

it('refuses a place that nobody tells of, and knows it once somebody does', async () => {
  const places = new ToldPlaces(0);
  await expect(places.pathOf('een')).rejects.toMatchObject({ fault: { kind: 'place-unreadable' } });
  places.set('een', '/toch');
  expect(await places.pathOf('een')).toBe('/toch');
});
