import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { addPanelIfCut } from './watching.ts';

async function served(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => {
    addPanelIfCut(response, '/panel.ts');
    answer(response);
  }).listen(0);
  try {
    const { port } = server.address() as AddressInfo;
    return await (await fetch(`http://localhost:${port}/`)).text();
  } finally {
    server.close();
  }
}

const html = { 'content-type': 'text/html; charset=utf-8' };

test('a page that broke off gets the list of problems', async () => {
  const page = await served((response) => {
    response.writeHead(200, html);
    response.write('<html><body>');
    response.end();
  });
  expect(page).toBe('<html><body><script type="module" src="/panel.ts"></script>');
});

test('a whole page is left as it is, however it is cut into pieces', async () => {
  const page = await served((response) => {
    response.writeHead(200, html);
    response.write(Buffer.from('<html><body></body></ht'));
    response.end('ml>');
  });
  expect(page).toBe('<html><body></body></html>');
});

test('what is not HTML is left as it is', async () => {
  const style = await served((response) => {
    response.writeHead(200, { 'content-type': 'text/css' });
    response.end('a{}');
  });
  expect(style).toBe('a{}');
});
