// Runs Lighthouse over pages, one after another in the browser that listens on a port, as on a phone or a desktop, and prints
// what it found as one line of JSON. Performance is the best of five runs (decision 0117). In a process of its own,
// because Lighthouse keeps much and prints at will.
// Only lighthouse.e2e.ts starts it: node lighthouseRuns.mjs <port> <mobile|desktop> <address> …
import lighthouse from 'lighthouse';
import { throttling } from 'lighthouse/core/config/constants.js';
import desktop from 'lighthouse/core/config/desktop-config.js';

const [port, device, ...addresses] = process.argv.slice(2);

// Nothing runs on a page: once it has loaded nothing more comes, and waiting for that would be waiting for nothing.
const waits = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 200,
  cpuQuietThresholdMs: 200,
};

/** How quick this machine is by Lighthouse's own measure, at the quickest it was seen. */
let index = 0;

const judge = async (address, more = {}) => {
  const { lhr } = await lighthouse(
    address,
    { port: Number(port), logLevel: 'silent', disableFullPageScreenshot: true, ...waits, ...more },
    device === 'desktop' ? desktop : undefined,
  );
  index = Math.max(index, lhr.environment.benchmarkIndex);
  return lhr;
};

/** Below this index Lighthouse's own slowing down by four would be of a slower phone than the one it means. */
const usual = 1000;

/** Lighthouse's phone, on a machine that is slow as well. */
const calibrated = () => {
  const { mobileSlow4G } = throttling;
  const cpuSlowdownMultiplier = mobileSlow4G.cpuSlowdownMultiplier * Math.min(1, index / usual);
  return device === 'mobile' ? { throttling: { ...mobileSlow4G, cpuSlowdownMultiplier } } : {};
};

const performanceOf = ({ categories }) => Math.round((categories.performance?.score ?? 0) * 100);

/** What the page costs where nothing else held the machine up: that only ever adds to what is measured. */
async function bestPerformance(first, address) {
  let best = performanceOf(first);
  for (let runs = 1; best < 100 && runs < 5; runs++)
    best = Math.max(
      best,
      performanceOf(await judge(address, { onlyCategories: ['performance'], ...calibrated() })),
    );
  return best;
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
      performance: await bestPerformance(lhr, address),
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
