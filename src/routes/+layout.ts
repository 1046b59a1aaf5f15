/** Every page is a file on the disk before anybody asks for it. */
export const prerender = true;
/** A page is a folder with an `index.html`, so that relative addresses hold under any path. */
export const trailingSlash = 'always';
