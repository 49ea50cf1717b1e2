import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signInLine } from '../identity/raw-session';
import { startService, type TestService } from '../identity/start-service';
import { raw, type RawRequest } from './raw-request';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
];
const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
const HSTS = 'max-age=63072000; includeSubDomains';
const JSON_TYPE = { 'content-type': 'application/json' };

type Route = readonly [what: string, request: RawRequest, status: number];

/** One of each kind of answer that the service gives. */
const ROUTES: readonly Route[] = [
  ['GraphQL', { headers: JSON_TYPE, body: '{"query":"{ viewer { roles } }"}' }, 200],
  ['GraphQL that was refused', { headers: JSON_TYPE, body: '{"query":"{ today }"}' }, 401],
  ['GraphQL that is no GraphQL', { headers: JSON_TYPE, body: '{"query":"{"}' }, 400],
  ['what is no JSON', { headers: JSON_TYPE, body: '{' }, 400],
  ['another method', { method: 'GET' }, 405],
  ['a forged request', { headers: { ...JSON_TYPE, origin: 'https://elders.example' } }, 403],
  ['a file for nobody', { method: 'GET', path: '/bestanden/acties.csv' }, 401],
  ['whether it lives', { method: 'GET', path: '/healthz' }, 200],
  ['whether it is ready', { method: 'GET', path: '/readyz' }, 200],
  ['the page', { method: 'GET', path: '/' }, 200],
  ['a screen', { method: 'GET', path: '/acties/A-001' }, 200],
  ['a part of the page', { method: 'GET', path: '/assets/app.js' }, 200],
  ['a part that is not there', { method: 'GET', path: '/assets/none.js' }, 404],
  ['a path that takes nothing', { path: '/nergens' }, 404],
];

describe.each([
  ['http', null],
  ['https', 'https://opvolging.example'],
])('the headers of an answer by %s', (scheme, publicUrl) => {
  let api: TestService;
  let webFolder: string;

  beforeAll(async () => {
    webFolder = mkdtempSync(join(tmpdir(), 'opvolging-web-'));
    mkdirSync(join(webFolder, 'assets'));
    writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Opvolging</title>');
    writeFileSync(join(webFolder, 'assets', 'app.js'), '');
    api = await startService({ publicUrl, webFolder });
  });
  afterAll(async () => {
    await api.stop();
    rmSync(webFolder, { recursive: true, force: true });
  });

  it.each(ROUTES)('close it off: %s', async (_what, request, status) => {
    const { headers, ...answer } = await raw(api.address, request);

    expect(answer.status).toBe(status);
    expect(headers).toMatchObject(EVERYWHERE);
    expect(String(headers['content-security-policy']).split(';')).toEqual(POLICY);
    expect(headers['strict-transport-security']).toBe(scheme === 'https' ? HSTS : undefined);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each(ROUTES.slice(0, 5))('keep it out of every cache: %s', async (_what, request) => {
    const { headers } = await raw(api.address, request);

    expect(headers['cache-control']).toBe('no-store');
  });

  it('make a file inert', async () => {
    const response = await (await api.as('politie')).fetch('/bestanden/acties.csv');

    expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(response.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''acties.csv",
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('bind the session to this service', async () => {
    const line = await signInLine(api.address, 'politie');

    expect(line).toMatch(
      scheme === 'https'
        ? /^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/
        : /^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });
});
