import { createServer } from 'node:http';

/** @typedef {{ port: number, close: () => Promise<void> }} Listening */

/** `localhost` is one of these or both, by machine: answering on both, the address always works. */
const own = ['127.0.0.1', '::1'];

/** @param {import('node:http').RequestListener} answer @param {string} host @param {number} port */
const open = (answer, host, port) =>
  /** @type {Promise<import('node:http').Server>} */ (
    new Promise((resolve, reject) => {
      const server = createServer(answer);
      server.once('error', reject);
      server.listen(port, host, () => resolve(server));
    })
  );

/** @param {import('node:http').Server} server */
const shut = (server) =>
  /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  );

/** @param {unknown} error @returns {string} */
const codeOf = (error) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/**
 * Listens on this machine only, at a port that is free.
 * @param {import('node:http').RequestListener} answer
 * @param {{ port: number, strict?: boolean, host?: string | undefined }} wanted
 *   port 0 takes any; `strict` refuses another than the one named; `host` opens it to others (containers)
 * @returns {Promise<Listening>}
 */
export async function listen(answer, { port, strict = false, host }) {
  const hosts = host ? [host] : own;
  for (let next = port; ; next += 1) {
    /** @type {import('node:http').Server[]} */
    const servers = [];
    try {
      for (const one of hosts) {
        try {
          servers.push(await open(answer, one, next));
        } catch (error) {
          // A machine without IPv6 answers on the other alone.
          if (
            !['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(codeOf(error)) ||
            one === hosts[0]
          )
            throw error;
        }
        const address = servers[0]?.address();
        if (next === 0 && address && typeof address === 'object') next = address.port;
      }
      return { port: next, close: () => Promise.all(servers.map(shut)).then(() => undefined) };
    } catch (error) {
      await Promise.all(servers.map(shut));
      const taken = ['EADDRINUSE', 'EACCES'].includes(codeOf(error));
      if (!taken || strict || next >= port + 50) throw error;
      if (port === 0) next = -1;
    }
  }
}
