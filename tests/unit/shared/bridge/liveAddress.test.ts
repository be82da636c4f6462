import { expect, it } from 'vitest';
import { liveAddress } from '../../../../shared/bridge/liveAddress';
import { articleName, deskNameIn, isDeskName, isLiveName, roomOf } from '../../../../shared/bridge/liveNames';

const id = '5f0c7a52-7f0e-4b8f-9d43-0c7a527f0e4b';

it('an encrypted address is kept without what does not count; an open one only leads to this computer', () => {
  expect(liveAddress(' WSS://Live.Krant.nl/ ')).toBe('wss://live.krant.nl');
  expect(liveAddress('wss://live.krant.nl:8417/Cultuur/')).toBe('wss://live.krant.nl:8417/Cultuur');
  expect(liveAddress('ws://127.0.0.1:8417')).toBe('ws://127.0.0.1:8417');
  expect(liveAddress('ws://[::1]:8417')).toBe('ws://[::1]:8417');
  expect(liveAddress('ws://localhost')).toBe('ws://localhost');
});

it.each([
  'ws://live.krant.nl',
  'ws://127.0.0.1.krant.nl',
  'ws://localhost.krant.nl',
  'ws://localhost@krant.nl',
  'https://live.krant.nl',
  'wss://naam:woord@krant.nl',
  'wss://krant.nl?token=1',
  'wss://krant.nl#1',
  'wss://krant.nl:99999',
  'wss://krant.nl:0',
  'wss://',
  'krant.nl',
  '',
  'javascript:alert(1)',
  `wss://${'a'.repeat(400)}.nl`,
])('%s is no address of a server', (typed) => {
  expect(liveAddress(typed)).toBeNull();
});

it('what is kept is kept as it is', () => {
  for (const typed of ['wss://krant.nl', 'wss://krant.nl:1/a/b', 'ws://[::1]'])
    expect(liveAddress(liveAddress(typed) ?? '')).toBe(typed);
});

it('the last part of the path is the newsroom; what cannot be one is not', () => {
  expect(roomOf('wss://krant.nl')).toBe('katern');
  expect(roomOf('wss://krant.nl/live/cultuur')).toBe('cultuur');
  expect(roomOf('wss://krant.nl/Cultuur')).toBe('katern');
});

it('a document is an article or the list of a newsroom, and nothing else', () => {
  expect(isLiveName(articleName('cultuur', id))).toBe(true);
  expect(isLiveName(deskNameIn('cultuur'))).toBe(true);
  expect(isDeskName(deskNameIn('cultuur'))).toBe(true);
  for (const name of [
    '',
    id,
    `/${id}`,
    `a/b/${id}`,
    `../${id}`,
    'katern/ander',
    `katern/${id}/desk`,
    `KATERN/${id}`,
  ])
    expect(isLiveName(name)).toBe(false);
});
