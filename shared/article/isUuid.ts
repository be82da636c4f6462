const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether something has the shape of an article's id: a UUID in lower case. */
export function isUuid(id: string): boolean {
  return uuid.test(id);
}
