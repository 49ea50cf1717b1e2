import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { fixedSettings } from '../../testing/fixed-settings';
import { SessionCookie } from './session-cookie';

function requestWith(cookie?: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  if (cookie !== undefined) request.headers.cookie = cookie;
  return request;
}

function setCookies(act: (response: ServerResponse) => void): unknown {
  const response = new ServerResponse(requestWith());
  act(response);
  return response.getHeader('Set-Cookie');
}

describe('the cookie of a session', () => {
  const local = new SessionCookie(fixedSettings({}));
  const secure = new SessionCookie(fixedSettings({ publicUrl: 'https://opvolging.example' }));

  it('is bound to the host and to https where the service has https', () => {
    expect(setCookies((response) => secure.write(response, 'abc'))).toBe(
      '__Host-sid=abc; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
  });

  it('works on the own machine without https', () => {
    expect(setCookies((response) => local.write(response, 'abc'))).toBe(
      'sid=abc; Path=/; HttpOnly; SameSite=Lax',
    );
  });

  it('goes at sign-out', () => {
    expect(setCookies((response) => local.clear(response))).toBe(
      'sid=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0',
    );
  });

  it('is found among others and by its own name only', () => {
    expect(local.read(requestWith('language=nl; sid=abc; other=sid=def'))).toBe('abc');
    expect(secure.read(requestWith('sid=abc; __Host-sid=def'))).toBe('def');
    expect(secure.read(requestWith('sid=abc'))).toBeNull();
    expect(local.read(requestWith())).toBeNull();
  });
});
