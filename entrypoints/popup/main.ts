/**
 * The browser shows a popup once it has loaded, with every script named in its head. So nothing is named there but this line: index.html paints
 * its frame, and all else follows.
 */
void import('./start');
