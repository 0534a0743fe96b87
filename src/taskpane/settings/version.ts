/** The product's version, as its package and its manifest have it. */
export const VERSION = '0.1.0';
