/**
 * What Katern needs from a Debian or Ubuntu system, each as the names the package has
 * gone by, the oldest first. One of them has to be there.
 *
 * @typedef {{ packages: string[], command?: string }} SystemNeed
 *   with `command`, having that command is enough
 */

/** What Electron needs to start. @type {SystemNeed[]} */
export const runtimeNeeds = [
  { packages: ['libgtk-3-0', 'libgtk-3-0t64'] },
  { packages: ['libnss3'] },
  { packages: ['libgbm1'] },
  { packages: ['libasound2', 'libasound2t64'] },
  { packages: ['libcups2', 'libcups2t64'] },
  { packages: ['fonts-liberation', 'fonts-liberation2'] },
  { packages: ['fonts-noto-color-emoji'] },
];

/** A screen in memory, where there is no other. @type {SystemNeed[]} */
export const screenNeeds = [
  { packages: ['xvfb'], command: 'Xvfb' },
  { packages: ['xauth'], command: 'xauth' },
];

/**
 * What only the tests use: a browser, a reader of picture metadata, Java for the HTML checker, a compiler for
 * the disk that fails. @type {SystemNeed[]}
 */
export const testNeeds = [
  { packages: ['chromium'], command: 'chromium' },
  { packages: ['libimage-exiftool-perl'], command: 'exiftool' },
  { packages: ['openjdk-17-jre-headless', 'default-jre-headless'], command: 'java' },
  { packages: ['gcc'], command: 'gcc' },
  { packages: ['libc6-dev'] },
];
