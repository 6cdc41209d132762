import { expect, test } from 'vitest';
import { cannotFind } from './offline.mjs';

const registry = 'https://registry.npmjs.org/';
const found = () => Promise.resolve();
const lost = () => Promise.reject(new Error('getaddrinfo EAI_AGAIN'));

test('a registry whose name cannot be looked up is out of reach', async () => {
  expect(await cannotFind({ registry }, lost)).toBe(true);
  expect(await cannotFind({ registry }, found)).toBe(false);
});

test('with a proxy the name is for the proxy to look up', async () => {
  expect(await cannotFind({ registry, 'https-proxy': 'http://proxy.example:3128' }, lost)).toBe(
    false,
  );
  expect(await cannotFind({ registry, proxy: 'http://proxy.example:3128' }, lost)).toBe(false);
});

test('a registry that is not a web address is left to npm', async () => {
  expect(await cannotFind({}, lost)).toBe(false);
});

test('an address in numbers is looked up without its brackets', async () => {
  const asked: string[] = [];
  const note = (name: string) => Promise.resolve(asked.push(name));
  await cannotFind({ registry: 'http://[::1]:4873/' }, note);
  expect(asked).toEqual(['::1']);
});
