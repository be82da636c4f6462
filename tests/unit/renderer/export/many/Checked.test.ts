import { describe, expect, it } from 'vitest';
import { isReady, seeAllTogether, seeChecked } from '../../../../../renderer/export/many/Checked';
import type { ExportCheck } from '../../../../../shared/bridge/answers';
import type { Finding } from '../../../../../shared/preflight/Finding';

const finding = (level: Finding['level']): Finding => ({
  rule: 'headline-missing',
  level,
  where: { part: 'headline' },
  values: {},
});

const check = (article: string, change: Partial<ExportCheck> = {}): ExportCheck => ({
  article,
  headline: article,
  name: article,
  onSite: false,
  stills: 0,
  findings: [],
  fault: null,
  ...change,
});

const readyOf = (checks: ExportCheck[]): string[] =>
  seeChecked(checks)
    .filter(isReady)
    .map(({ article }) => article);

describe('seeChecked', () => {
  it('leaves out what is blocked or cannot be read, not what has a warning', () => {
    expect(
      readyOf([
        check('goed'),
        check('gewaarschuwd', { findings: [finding('warn'), finding('notice')] }),
        check('geblokkeerd', { findings: [finding('block'), finding('warn')] }),
        check('weg', { name: '', fault: { kind: 'article-missing', article: 'weg' } }),
      ]),
    ).toEqual(['goed', 'gewaarschuwd']);
  });

  it('leaves out the second of two that would lie in one place, and says which is in its way', () => {
    const checks = [check('een', { name: 'kop' }), check('twee', { name: 'kop' })];
    expect(readyOf(checks)).toEqual(['een']);
    expect(seeChecked(checks)[1]?.inTheWay?.article).toBe('een');
  });

  it('has nothing stand in the way that is not exported itself', () => {
    const blocked = check('een', { name: 'kop', findings: [finding('block')] });
    const unread = { name: '', fault: { kind: 'article-missing', article: '' } as const };
    expect(
      readyOf([blocked, check('twee', { name: 'kop' }), check('a', unread), check('b', unread)]),
    ).toEqual(['twee']);
  });
});

describe('seeAllTogether', () => {
  it('leaves out what is blocked, and has two of one address go together', () => {
    const checks = [
      check('een', { name: 'kop' }),
      check('twee', { name: 'kop' }),
      check('geblokkeerd', { findings: [finding('block')] }),
    ];
    expect(seeAllTogether(checks).map(isReady)).toEqual([true, true, false]);
  });
});
