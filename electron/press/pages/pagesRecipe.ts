declare const __PAGES_RECIPE__: string | undefined;

/**
 * Stands for everything in this program that decides the bytes of a page or a picture: the build puts a hash of the
 * sources and of the libraries here. What another program made is made anew.
 */
export const pagesRecipe: string = typeof __PAGES_RECIPE__ === 'string' ? __PAGES_RECIPE__ : 'not built';
