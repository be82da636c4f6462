import { protocol } from 'electron';
import type { Session } from 'electron';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { PressCalls, PressEvents } from '../../shared/bridge/pressCalls';
import type { Caller } from '../../shared/bridge/connectCalls';
import { articleId, contentHash } from '../../shared/bridge/parsers';
import { viewWidths } from '../../shared/still/stillAddress';
import * as v from 'valibot';
import { serveGuidePicture } from './serveGuidePicture';
import { refuse, serveScheme } from './serveScheme';
import type { Served } from './serveScheme';

/** The only schemes anything in a window may be loaded from. */
export const ownSchemes = ['katern', 'katern-still', 'katern-preview'] as const;

/** The window's page may run its own scripts and show its own styles, pictures and previews; nothing else. */
const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' katern-still: blob: data:",
  "connect-src 'self'",
  'frame-src katern-preview:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** A rendition in a bundle: `beeld/0f44ad59bd-1120.avif`. */
const namedByContent = /(?:^|\/)[0-9a-f]{10,}-\d+\.(?:avif|webp|jpg)$/;

/** Must be called before the app is ready. */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([
    { scheme: 'katern', privileges: { ...privileges, codeCache: true } },
    { scheme: 'katern-still', privileges },
    { scheme: 'katern-preview', privileges: { ...privileges, corsEnabled: true } },
  ]);
}

/** Serves the window's own files, the guide's pictures, the kept ones and the previews to one session. */
export function serveSchemes(
  session: Session,
  { windowFolder, guideFolder }: { windowFolder: string; guideFolder: string },
  press: Caller<PressCalls, PressEvents>,
): void {
  serveScheme(session, 'katern', (address) =>
    address.host === 'app' && address.pathname.startsWith('/guide/')
      ? serveGuidePicture(address.pathname, guideFolder)
      : serveWindow(address, windowFolder),
  );
  serveScheme(session, 'katern-still', (address) => serveStill(address, press));
  serveScheme(session, 'katern-preview', (address) => servePreview(address, press));
}

async function serveWindow({ host, pathname }: URL, folder: string): Promise<Served> {
  const wanted = path.normalize(path.join(folder, decoded(pathname)));
  const type = types[path.extname(wanted)];
  if (host !== 'app' || !wanted.startsWith(folder + path.sep) || !type) return refuse(403, 'refused');
  const bytes = await fs.readFile(wanted).catch(() => null);
  if (!bytes) return refuse(404, 'not found');
  return {
    status: 200,
    type,
    bytes,
    headers: {
      'content-security-policy': windowPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    },
  };
}

async function serveStill({ pathname }: URL, press: Caller<PressCalls, PressEvents>): Promise<Served> {
  const [, hash, width, turned = '0'] = pathname.split('/');
  const turns = ([0, 1, 2, 3] as const).find((known) => String(known) === turned);
  const asked = viewWidths.find((known) => String(known) === width);
  if (!v.is(contentHash, hash) || !asked || turns === undefined) return refuse(403, 'refused');
  const answer = await press.call('still:view', { hash, width: asked, turns });
  if (!answer.ok) return refuse(404, answer.fault.kind);
  const { type, bytes } = answer.value;
  return { status: 200, type, bytes, headers: { 'cache-control': 'max-age=31536000, immutable' } };
}

async function servePreview(
  { host, pathname }: URL,
  press: Caller<PressCalls, PressEvents>,
): Promise<Served> {
  if (!v.is(articleId, host)) return refuse(403, 'refused');
  const file = decoded(pathname).slice(1) || 'index.html';
  const answer = await press.call('preview:file', { article: host, path: file });
  if (!answer.ok) return refuse(404, answer.fault.kind);
  const { type, bytes } = answer.value;
  return {
    status: 200,
    type,
    bytes,
    headers: {
      // The frame is sandboxed and so of no origin at all; fonts are fetched with CORS.
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      // Renditions are named by their content: a preview that loads again need not blink.
      'cache-control': namedByContent.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
    },
  };
}

/** The path without its escapes; one that cannot be read is the path of nothing. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '/';
  }
}
