/** What browsers read over inside an address. */
const overlooked = /[\u0000-\u0020]/g;

/** Whether an address is of the page's own place, so that it loads from nowhere else: neither a scheme nor a host. */
export function isOwnAddress(address: string): boolean {
  return isOwn(address.replace(overlooked, ''));
}

function isOwn(plain: string): boolean {
  return plain !== '' && !/^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(plain);
}

/** Whether a reader may follow an address: of the bundle, of the web, or to write to someone. */
export function isReaderAddress(address: string): boolean {
  const plain = address.replace(overlooked, '');
  return isOwn(plain) || /^(?:https?:\/\/[^\\/]|mailto:)/i.test(plain);
}
