import fs from 'node:fs';

/**
 * The memory of a process and all below it, in megabytes: proportional set size, in which what several processes
 * share counts once. Linux only.
 */
export function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of fs.readdirSync('/proc')) {
    const pid = Number(name);
    const parent = Number.isInteger(pid) ? parentOf(pid) : null;
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  let sum = 0;
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    sum += sizeOf(pid);
    waiting.push(...(children.get(pid) ?? []));
  }
  return sum / 1024;
}

function parentOf(pid: number): number | null {
  const status = read(`/proc/${pid}/status`);
  return status === null ? null : Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
}

/** In kilobytes; one that has ended takes none. */
function sizeOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0);
}

function read(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
