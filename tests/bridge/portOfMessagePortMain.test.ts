import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { portOfMessagePortMain } from '../../electron/bridge/portOfMessagePortMain';

/** Electron's port as its documentation has it: silent until started, `close` when the other end is gone. */
class FakePort extends EventEmitter {
  postMessage = vi.fn();
  start = vi.fn();
  close = vi.fn();
}

describe('portOfMessagePortMain', () => {
  it('starts the port only once someone listens, and passes on what arrives', () => {
    const fake = new FakePort();
    const port = portOfMessagePortMain(fake);
    expect(fake.start).not.toHaveBeenCalled();
    const heard = vi.fn();
    fake.start.mockImplementation(() => fake.emit('message', { data: { waited: true }, ports: [] }));
    port.listen(heard);
    expect(fake.start).toHaveBeenCalledOnce();
    expect(heard).toHaveBeenCalledExactlyOnceWith({ waited: true });
  });

  it('sends until one of both ends is closed', () => {
    const fake = new FakePort();
    const port = portOfMessagePortMain(fake);
    const gone = vi.fn();
    port.whenClosed(gone);
    port.send('one');
    fake.emit('close');
    port.send('two');
    expect(fake.postMessage.mock.calls).toEqual([['one']]);
    expect(gone).toHaveBeenCalledOnce();

    const other = new FakePort();
    const closing = portOfMessagePortMain(other);
    closing.close();
    closing.send('three');
    expect(other.close).toHaveBeenCalledOnce();
    expect(other.postMessage).not.toHaveBeenCalled();
  });
});
