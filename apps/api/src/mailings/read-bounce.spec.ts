import { readBounce } from './read-bounce.js';
import { returnAddress } from './return-address.js';

const token = '0123456789abcdef0123456789abcdef';

const report = (to: string, action: string, status: string): Uint8Array =>
  new TextEncoder().encode(
    [
      'From: MAILER-DAEMON@mx.example',
      `To: ${to}`,
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
      '',
      '--part',
      'Content-Type: text/plain',
      '',
      'I am sorry to have to inform you.',
      '--part',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; kari@etaten.example',
      `Action: ${action}`,
      `Status: ${status}`,
      '--part--',
      '',
    ].join('\r\n'),
  );

describe('a mail that comes back', () => {
  it('is known by the address that it comes back to', async () => {
    const invitation = returnAddress('bounces@medspill.example', { token, invitation: true });
    expect(invitation).toBe(`bounces+i${token}@medspill.example`);
    expect(await readBounce(report(invitation, 'failed', '5.1.1'))).toEqual({ token, invitation: true, reason: '5.1.1' });
    const reminder = returnAddress('bounces@medspill.example', { token, invitation: false }).toUpperCase();
    expect(await readBounce(report(reminder, 'failed', '5.2.2'))).toEqual({ token, invitation: false, reason: '5.2.2' });
  });

  it.each([
    ['is only late', `bounces+i${token}@medspill.example`, 'delayed'],
    ['is none of ours', 'bounces@medspill.example', 'failed'],
    ['names a token that cannot be one', 'bounces+i123@medspill.example', 'failed'],
  ])('is left alone when it %s', async (_, to, action) => {
    expect(await readBounce(report(to, action, '4.4.1'))).toBeNull();
  });

  it('is left alone when it is somebody’s answer', async () => {
    const message = new TextEncoder().encode(`To: bounces+i${token}@medspill.example\r\nSubject: Re\r\n\r\nStatus: 5.1.1\r\nAction: failed`);
    expect(await readBounce(message)).toBeNull();
  });
});
