import tls from 'node:tls';

/** Whom a certificate may come from: also whom this system trusts, where the runtime can tell. */
export function certificates(): { ca?: string[] } {
  const ofSystem = (tls as { getCACertificates?: (of: 'system') => string[] }).getCACertificates;
  return ofSystem ? { ca: [...tls.rootCertificates, ...ofSystem('system')] } : {};
}
