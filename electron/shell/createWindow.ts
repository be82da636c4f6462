import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { HandedOver } from '../../shared/bridge/Preloaded';
import type { WindowSize } from '../../shared/bridge/windowSizes';
import type { KeptSettings } from './KeptSettings';
import type { WindowPlace } from './settings';
import { systemLanguage } from './settings';

/** Height of the bar with the system's window buttons, in CSS pixels; the window's own bar is as high. */
const barHeight = 44;

/** A window that has not been moved for so long, in milliseconds, stays where it is. */
const restOfWindow = 500;

/** The ground and ink of the bar and the page before the first paint, as in the window's tokens. */
const colours = {
  light: { bar: '#f3efe7', ink: '#4b453d', page: '#eae5db' },
  dark: { bar: '#191715', ink: '#c8c0b3', page: '#121110' },
};

/** Opens the one window, where it was last time, with the page loading. */
export function createWindow(
  kept: KeptSettings,
  left: Pick<HandedOver, 'left' | 'leftDesk'>,
  preload: string,
  open: string,
): BrowserWindow {
  const settings = kept.get('settings');
  nativeTheme.themeSource = settings.theme;
  const place = visiblePlace(kept.get('window'));
  const handed: HandedOver = {
    settings,
    locale: systemLanguage(),
    platform: process.platform,
    version: app.getVersion(),
    open,
    ...left,
  };
  const { bar, ink, page } = colours[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];
  const window = new BrowserWindow({
    ...(place.x === undefined || place.y === undefined ? {} : { x: place.x, y: place.y }),
    width: place.width,
    height: place.height,
    minWidth: 800,
    minHeight: 600,
    title: 'Katern',
    backgroundColor: page,
    titleBarStyle: 'hidden',
    titleBarOverlay: { color: bar, symbolColor: ink, height: overlayHeight(settings.windowSize) },
    icon: path.join(app.getAppPath(), 'resources', 'icons', '256x256.png'),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      webviewTag: false,
      zoomFactor: settings.windowSize / 100,
      additionalArguments: [`--katern=${encodeURIComponent(JSON.stringify(handed))}`],
    },
  });
  if (place.maximized) window.maximize();
  if (place.fullScreen === true) window.setFullScreen(true);
  keepPlace(window, kept);
  void window.loadURL('katern://app/index.html');
  return window;
}

/** Keeps where the window is whenever that has been so for a moment: a program that is killed does not close its windows. */
function keepPlace(window: BrowserWindow, kept: KeptSettings): void {
  let waiting: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(waiting);
    if (window.isDestroyed()) return;
    const { x, y, width, height } = window.getNormalBounds();
    const place = { x, y, width, height, maximized: window.isMaximized(), fullScreen: window.isFullScreen() };
    // While it opens it is only put where it was: what writes settings would be loaded for nothing.
    if (!isDeepStrictEqual(place, { ...kept.get('window') })) kept.set('window', place);
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, restOfWindow);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('enter-full-screen', soon);
  window.on('leave-full-screen', soon);
  window.on('close', keep);
}

/** Enlarges everything in the window; the bar's buttons are the system's, and only the bar becomes higher. */
export function enlarge(window: BrowserWindow, windowSize: WindowSize): void {
  const factor = windowSize / 100;
  if (Math.abs(window.webContents.getZoomFactor() - factor) < 0.01) return;
  window.webContents.setZoomFactor(factor);
  colourBar(window, windowSize);
}

/** How high the bar's buttons are, in pixels of the screen. */
function overlayHeight(windowSize: WindowSize): number {
  return Math.round((barHeight * windowSize) / 100) - 1;
}

/** Gives the bar's buttons the colours of the theme that is shown now. */
export function colourBar(window: BrowserWindow, windowSize: WindowSize): void {
  const { bar, ink, page } = colours[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];
  window.setBackgroundColor(page);
  if (process.platform !== 'darwin')
    window.setTitleBarOverlay({ color: bar, symbolColor: ink, height: overlayHeight(windowSize) });
}

/** A place that is on a screen that is there now; a screen may have been unplugged. */
function visiblePlace(place: WindowPlace): WindowPlace {
  const { x, y } = place;
  if (x === undefined || y === undefined) return place;
  const seen = screen.getAllDisplays().some(({ workArea }) => {
    const within = x + place.width > workArea.x + 80 && x < workArea.x + workArea.width - 80;
    return within && y >= workArea.y - 8 && y < workArea.y + workArea.height - 80;
  });
  if (seen) return place;
  const { x: _x, y: _y, ...size } = place;
  return size;
}
