import { ASK_AGAIN, CAMERA_FOLDER, everywhere, FOR_EVER, onCameraPages, onPages } from './rules.ts';

/**
 * A server block's inside for nginx. `add_header` in a location takes the place of those outside it,
 * so each location says them all.
 * @param base `/`, or the folder the site is served under with a slash at both ends
 */
export function nginxFile(base: string): string {
  const add = (cache: string, more: typeof onPages = []) =>
    [...everywhere, ...more, ['Cache-Control', cache] as const]
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n');
  return `# Put the built site at the server's root${base === '/' ? '' : `, in its folder ${base}`}, then, inside \`server { … }\`:
#   include /path/to/the/site/nginx.conf;
# The compressed files need the modules gzip_static (usually built in) and brotli_static (a package
# of its own). Without them nginx sends the files as they are. Take out the line it does not know.
gzip_static on;
brotli_static on;
charset utf-8;
index index.html;
error_page 404 ${base}404.html;

location ${base} {
    try_files $uri $uri/ =404;
${add(ASK_AGAIN, onPages)}
}

location ${base}${CAMERA_FOLDER}/ {
    try_files $uri $uri/ =404;
${add(ASK_AGAIN, onCameraPages)}
}

location ${base}assets/ {
${add(FOR_EVER)}
}

location = ${base}nginx.conf { return 404; }
location = ${base}_headers { return 404; }
`;
}
