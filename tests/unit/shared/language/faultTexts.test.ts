import { describe, expect, it } from 'vitest';
import type { Fault, FaultKind } from '../../../../shared/faults/Fault';
import { faultLine, faultText } from '../../../../shared/language/faultTexts';

/** One of every kind; the type sees to it that none is missing. */
const examples: { [K in FaultKind]: Extract<Fault, { kind: K }> } = {
  'call-malformed': { kind: 'call-malformed', call: 'article:store', problem: 'update: required' },
  'process-stopped': { kind: 'process-stopped', process: 'library' },
  'timed-out': { kind: 'timed-out', call: 'still:read', seconds: 30 },
  'disk-full': { kind: 'disk-full', place: 'Katern' },
  'disk-read-only': { kind: 'disk-read-only', place: 'Katern' },
  'disk-failed': { kind: 'disk-failed', place: 'Katern', code: 'EIO' },
  'place-unreadable': { kind: 'place-unreadable', place: 'Katern', code: 'ENOENT' },
  'library-in-use': { kind: 'library-in-use', place: '/library' },
  'library-gone': { kind: 'library-gone', place: '/library' },
  'library-silent': { kind: 'library-silent', seconds: 3 },
  'place-within-library': { kind: 'place-within-library', place: '/home/library' },
  'library-newer': { kind: 'library-newer', found: 4, known: 3 },
  'library-older': { kind: 'library-older', found: 3, known: 4 },
  'voices-missing': { kind: 'voices-missing' },
  'voice-missing': { kind: 'voice-missing', language: 'nl' },
  'voice-failed': { kind: 'voice-failed', code: 'silent' },
  'article-missing': { kind: 'article-missing', article: 'een' },
  'article-newer': { kind: 'article-newer', article: 'een', unknown: ['tabel'] },
  'words-changed': { kind: 'words-changed', article: 'a' },
  'update-malformed': { kind: 'update-malformed', article: 'een' },
  'copy-malformed': { kind: 'copy-malformed', article: 'a' },
  'copy-newer': { kind: 'copy-newer', article: 'a', unknown: ['poll'] },
  'copy-too-heavy': { kind: 'copy-too-heavy', article: 'a' },
  'picture-empty': { kind: 'picture-empty', name: 'still.jpg' },
  'picture-kind-refused': { kind: 'picture-kind-refused', name: 'still.gif', found: 'GIF' },
  'picture-damaged': { kind: 'picture-damaged', name: 'still.jpg' },
  'picture-too-large': {
    kind: 'picture-too-large',
    name: 'still.jpg',
    width: 40000,
    height: 30000,
    limitMegapixels: 300,
  },
  'file-too-large': { kind: 'file-too-large', name: 'still.jpg', bytes: 3e8, limitBytes: 2e8 },
  'file-nowhere': { kind: 'file-nowhere', name: 'stuk.katern' },
  'file-unreadable': { kind: 'file-unreadable', name: 'still.jpg', code: 'EACCES' },
  'copy-refused': { kind: 'copy-refused', name: 'stuk.docx', because: 'damaged' },
  'figures-refused': { kind: 'figures-refused', name: 'cijfers.csv', because: 'open-quote', line: 12 },
  'original-missing': { kind: 'original-missing', name: 'still.jpg', hash: 'ab' },
  'credit-rules-broken': {
    kind: 'credit-rules-broken',
    place: '/home/ann/credit-rules.json',
    line: 3,
    problem: 'no word',
  },
  'live-apart': { kind: 'live-apart', address: 'wss://live.krant.nl', because: 'token' },
  'live-article-refused': { kind: 'live-article-refused', article: 'a', because: 'another' },
  'live-pictures-full': { kind: 'live-pictures-full', address: 'wss://live.krant.nl' },
  'live-article-missing': { kind: 'live-article-missing', article: 'a' },
  'theme-broken': {
    kind: 'theme-broken',
    theme: 'Dagblad',
    file: 'article.liquid',
    line: 3,
    problem: { kind: 'not-closed', name: '<div>' },
  },
  'export-blocked': { kind: 'export-blocked', findings: 2 },
  'export-cancelled': { kind: 'export-cancelled' },
  'export-folder-busy': { kind: 'export-folder-busy', place: '/uit/site' },
  'signing-key-unusable': { kind: 'signing-key-unusable', place: '/thuis/sleutel.pem', reason: 'no-key' },
  'package-refused': { kind: 'package-refused', name: 'stuk.katern', because: 'newer', about: 'tabel' },
  'package-let-go': { kind: 'package-let-go' },
  'known-desks-unreadable': { kind: 'known-desks-unreadable', place: '/thuis/known-desks.json' },
  'export-folder-foreign': { kind: 'export-folder-foreign', place: 'Bureaublad' },
  'backup-damaged': { kind: 'backup-damaged', at: '2026-01-05T09:00:00.000Z' },
  'backup-missing': { kind: 'backup-missing' },
  'backup-unsound': { kind: 'backup-unsound', place: 'Katern', says: '3 of 4 updates' },
  'views-full': { kind: 'views-full', most: 200 },
  'editions-full': { kind: 'editions-full', most: 200 },
  'edition-full': { kind: 'edition-full', name: 'Weekend', most: 200 },
  'status-not-yours': { kind: 'status-not-yours', status: 'approved', roles: ['editor', 'producer'] },
  'words-full': { kind: 'words-full', most: 2000 },
  'dictionary-unreadable': { kind: 'dictionary-unreadable', language: 'nl', code: 'ENOENT' },
  unexpected: { kind: 'unexpected', where: 'desk:ask', message: 'boom' },
};

describe.each(['nl', 'en'] as const)('faultText in %s', (language) => {
  it.each(Object.values(examples))('says what, why and what to do: $kind', (fault) => {
    const { what, why, todo } = faultText(fault, language);
    expect(what).toMatch(/\S/);
    expect(what).not.toMatch(/[.!]$/);
    expect(why).toMatch(/^\p{L}.*\.$/u);
    expect(todo).toMatch(/^\p{L}.*\.$/u);
    expect(`${what}${why}${todo}`).not.toMatch(/!|undefined|NaN|\[object|\.\./);
  });
});

it('names what it is about', () => {
  expect(faultText(examples['disk-full'], 'nl').why).toContain('Katern');
  expect(faultText(examples['picture-too-large'], 'nl').why).toContain('40.000 bij 30.000');
  expect(faultText(examples['picture-too-large'], 'en').why).toContain('40,000 by 30,000');
  expect(faultText({ ...examples['picture-kind-refused'], found: '' }, 'nl').why).toBe(
    'still.gif is geen beeld.',
  );
});

it('makes two sentences of it for a line', () => {
  expect(faultLine(examples['process-stopped'], 'nl')).toBe(
    'De bibliotheek is gestopt. Wacht even en probeer het opnieuw.',
  );
});
