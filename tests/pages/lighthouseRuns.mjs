// Runs Lighthouse over pages, one after another in the browser that listens on a port, as on a phone or a desktop, and prints
// what it found as one line of JSON. Performance is the median of three runs: it is simulated from what the machine
// did, which may have been busy. In a process of its own, because Lighthouse keeps much and prints at will.
// Only lighthouse.e2e.ts starts it: node lighthouseRuns.mjs <port> <mobile|desktop> <address> …
import lighthouse from 'lighthouse';
import desktop from 'lighthouse/core/config/desktop-config.js';

const [port, device, ...addresses] = process.argv.slice(2);

// Nothing runs on a page: once it has loaded nothing more comes, and waiting for that would be waiting for nothing.
const waits = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 200,
  cpuQuietThresholdMs: 200,
};

const judge = async (address, more = {}) => {
  const { lhr } = await lighthouse(
    address,
    { port: Number(port), logLevel: 'silent', disableFullPageScreenshot: true, ...waits, ...more },
    device === 'desktop' ? desktop : undefined,
  );
  return lhr;
};

const performanceOf = ({ categories }) => Math.round((categories.performance?.score ?? 0) * 100);

/** The middle one of three. Where two are equal, it is they, whatever the third would be. */
async function medianPerformance(first, address) {
  const again = async () => performanceOf(await judge(address, { onlyCategories: ['performance'] }));
  const runs = [performanceOf(first), await again()];
  if (runs[0] !== runs[1]) runs.push(await again());
  return runs.sort((a, b) => a - b)[1];
}

const pages = [];
for (const address of addresses) {
  const lhr = await judge(address);
  const categoryOf = (id) =>
    Object.values(lhr.categories).find(({ auditRefs }) => auditRefs.some((audit) => audit.id === id))?.id;
  pages.push({
    fault: lhr.runtimeError?.message ?? '',
    scores: {
      ...Object.fromEntries(
        Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
      ),
      performance: await medianPerformance(lhr, address),
    },
    lost: Object.values(lhr.audits)
      .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'error' || (score !== null && score < 1))
      .map(({ id, title, displayValue, errorMessage }) => ({
        category: categoryOf(id) ?? '',
        id,
        what: errorMessage ?? displayValue ?? title,
      })),
    shown: ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map(
      (id) => lhr.audits[id]?.displayValue ?? '',
    ),
  });
}
process.stdout.write(JSON.stringify(pages));
