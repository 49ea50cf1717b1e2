import { fixedSettings } from '../../testing/fixed-settings';
import { InvitationLink } from './invitation-link';

describe('the link of an invitation', () => {
  it.each([
    [{ publicUrl: 'https://opvolging.example' }, 'https://opvolging.example/uitnodiging/abc'],
    [{}, 'http://localhost:3000/uitnodiging/abc'],
    [{ host: 'opvolging.intern' }, 'http://opvolging.intern:3000/uitnodiging/abc'],
  ])('leads to where people reach the service: %j', (chosen, link) => {
    expect(new InvitationLink(fixedSettings(chosen)).to('abc')).toBe(link);
  });
});
