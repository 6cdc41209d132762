import { CAMERA_FOLDER, everywhere, FOR_EVER, onCameraPages, onPages } from './rules.ts';

const lines = (headers: typeof everywhere): string =>
  headers.map(([name, value]) => `  ${name}: ${value}\n`).join('');

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Both put the values of two matching rules into
 * one header, so nothing is said twice; and both ask after pages each time unless told otherwise.
 * @param base `/`, or the folder the site is served under with a slash at both ends
 * @param folders the folders at the top of the site that hold pages
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const pages = [base, `${base}404.html`, ...folders.map((folder) => `${base}${folder}/*`)];
  return [
    `${base}*\n${lines(everywhere)}`,
    `${base}assets/*\n  Cache-Control: ${FOR_EVER}\n`,
    ...pages.map(
      (path) => `${path}\n${lines(path === `${base}${CAMERA_FOLDER}/*` ? onCameraPages : onPages)}`,
    ),
  ].join('');
}
