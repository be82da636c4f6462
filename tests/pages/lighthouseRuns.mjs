// Runs Lighthouse over pages, one after another in the browser that listens on a port, as on a phone, and prints
// what it found as one line of JSON. In a process of its own, because Lighthouse keeps much and prints at will.
// Only lighthouse.e2e.ts starts it: node lighthouseRuns.mjs <port> <address> …
import lighthouse from 'lighthouse';

const [port, ...addresses] = process.argv.slice(2);
const pages = [];
for (const address of addresses) {
  const { lhr } = await lighthouse(address, {
    port: Number(port),
    logLevel: 'silent',
    disableFullPageScreenshot: true,
  });
  const scores = Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]);
  const categoryOf = (id) =>
    Object.values(lhr.categories).find(({ auditRefs }) => auditRefs.some((audit) => audit.id === id))?.id;
  pages.push({
    scores: Object.fromEntries(scores),
    lost: Object.values(lhr.audits)
      .filter(({ score }) => score !== null && score < 1)
      .map(({ id, score, title, displayValue }) => ({
        category: categoryOf(id) ?? '',
        id,
        score,
        what: displayValue ?? title,
      })),
    shown: ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map(
      (id) => lhr.audits[id]?.displayValue ?? '',
    ),
  });
}
process.stdout.write(JSON.stringify(pages));
