import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inListOrder } from '../../../../renderer/desk/inListOrder';
import { plainQuestion } from '../../../../shared/bridge/deskQuestion';

const { rows, call, showFault } = vi.hoisted(() => ({
  rows: { value: new Map<number, { card: { id: string } }>() },
  call: vi.fn(),
  showFault: vi.fn(),
}));
vi.mock('../../../../renderer/desk/deskList', () => ({ deskRows: rows }));
vi.mock('../../../../renderer/session/bridge', () => ({ library: { call } }));
vi.mock('../../../../renderer/parts/notes', () => ({ showFault }));

const id = (number: number): string => `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;
const asked = (articles: readonly string[]): Promise<readonly string[]> =>
  new Promise((done) => inListOrder(plainQuestion, 500, articles, done));

describe('inListOrder', () => {
  beforeEach(() => {
    rows.value = new Map([3, 1, 2].map((number, at) => [at + 40, { card: { id: id(number) } }]));
    call.mockReset();
  });

  it('goes by the rows that are here, at once', () => {
    const act = vi.fn();
    inListOrder(plainQuestion, 500, [id(2), id(1), id(3)], act);
    expect(act).toHaveBeenCalledExactlyOnceWith([id(3), id(1), id(2)]);
    expect(call).not.toHaveBeenCalled();
  });

  it('asks the library where one is far away, and puts last what is not in the list any more', async () => {
    call.mockResolvedValue({ ok: true, value: [9, 3, 1, 2].map(id).join('') });
    expect(await asked([id(2), id(5), id(9), id(3)])).toEqual([id(9), id(3), id(2), id(5)]);
    expect(call).toHaveBeenCalledExactlyOnceWith('desk:ids', {
      question: plainQuestion,
      from: 0,
      until: 500,
    });
  });

  it('does nothing where the library cannot say, and says why', async () => {
    const fault = { kind: 'library-gone' };
    call.mockResolvedValue({ ok: false, fault });
    const act = vi.fn();
    inListOrder(plainQuestion, 500, [id(1), id(9)], act);
    await vi.waitFor(() => expect(showFault).toHaveBeenCalledExactlyOnceWith(fault));
    expect(act).not.toHaveBeenCalled();
  });

  it('asks nothing for one alone', async () => {
    expect(await asked([id(9)])).toEqual([id(9)]);
    expect(call).not.toHaveBeenCalled();
  });
});
