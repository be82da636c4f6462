import { app } from 'electron';
import type { Session, WebContents } from 'electron';
import { ownSchemes } from './schemes';

const allowed = new Set<string>([...ownSchemes.map((scheme) => `${scheme}:`), 'devtools:', 'blob:', 'data:']);

/**
 * Closes a session to the world: no permission is granted, nothing is downloaded, and every request
 * outside Katern's own schemes is refused and logged. No window uses a network, whatever is written together (0162).
 */
export function hardenSession(session: Session, log: (line: string) => void): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log(`refused permission ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    log(`refused download ${item.getURL()}`);
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest((request, answer) => {
    let scheme = '';
    try {
      scheme = new URL(request.url).protocol;
    } catch {
      log('refused a request without an address');
    }
    if (!allowed.has(scheme)) log(`refused request ${request.url.slice(0, 200)}`);
    answer({ cancel: !allowed.has(scheme) });
  });
}

/** Keeps every window where it is: no navigation, no new windows, no embedded web views. */
export function hardenContents(log: (line: string) => void): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log(`refused window ${url.slice(0, 200)}`);
      return { action: 'deny' };
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      const inPreview = !event.isMainFrame && event.url.startsWith('katern-preview:');
      if (inPreview) return;
      log(`refused navigation ${event.url.slice(0, 200)}`);
      event.preventDefault();
    });
    // A page can send itself to about:blank without asking; bring the window back.
    contents.on('did-navigate', (_navigated, url) => {
      if (url.startsWith('about:') && contents.getType() === 'window') contents.reload();
    });
  });
}
