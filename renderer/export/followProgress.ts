import { works } from '../parts/works';
import { shell } from '../session/bridge';
import { exportRunning } from './exportRunning';
import { siteRun, siteShare } from './site/siteRun';

/** Tells the dock or taskbar how far what takes a while is, whenever that is another hundredth. */
export function followProgress(): void {
  let told: number | null = null;
  const tell = (): void => {
    const shares = [
      ...works.value.map(({ done, total }) => (total > 0 ? Math.min(1, done / total) : 0)),
      ...(exportRunning.value === null ? [] : [exportRunning.value]),
      ...(siteRun.value.kind === 'running' ? [siteShare(siteRun.value)] : []),
    ];
    const all = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const share = shares.length > 0 ? Math.round(all * 100) / 100 : null;
    if (share === told) return;
    told = share;
    void shell.call('window:progress', { share });
  };
  works.watch(tell);
  exportRunning.watch(tell);
  siteRun.watch(tell);
}
