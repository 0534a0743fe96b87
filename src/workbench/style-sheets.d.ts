/** A style sheet that webpack puts into the page. */
declare module '*.css';
