import '../session/preload';

/** Whether this is macOS, where keys are shown as symbols and the window controls stand at the left. */
export const onMac = window.katern.platform === 'darwin';
