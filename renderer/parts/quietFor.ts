/** How long something may take before the window says that it is going on, in milliseconds. */
export const quietFor = 500;
