import { DomainError } from '../../errors/domain-error.js';
import { passwordHash } from './password-hash.js';
import { requireStrongPassword } from './password-rules.js';

const refused = (password: string, known: readonly string[] = []) => () => requireStrongPassword(password, known);

describe('a password', () => {
  it.each(['short', 'elleve tegn', 'x'.repeat(129)])('is refused by its length: %s', (password) => {
    expect(refused(password)).toThrow(DomainError);
  });

  it.each(['password1234', '123456789012', 'qwertyuiop12', 'aaaaaaaaaaaaaaaa', 'medspillmedspill'])('is refused when it is easy to guess: %s', (password) => {
    expect(refused(password)).toThrow('The password is too easy to guess.');
  });

  it('is refused when it is made of what is known of the person', () => {
    expect(refused('ragnhildåsheim', ['Ragnhild Åsheim'])).toThrow('The password is too easy to guess.');
    expect(refused('r.aasheim@etat.example', ['r.aasheim@etat.example'])).toThrow('The password is too easy to guess.');
  });

  it.each(['fire blå elger i kano', 'Tkv9-mLpe2-Q4rx', '回り道をして海を見に行く日曜日の朝'])('needs no particular characters: %s', (password) => {
    expect(refused(password)).not.toThrow();
  });
});

describe('its hash', () => {
  it('is argon2id with 19 MiB, two passes and one lane, salted', async () => {
    const [first, second] = await Promise.all([passwordHash.hash('fire blå elger'), passwordHash.hash('fire blå elger')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
    expect(await passwordHash.verify({ hash: first, password: 'fire blå elger' })).toBe(true);
    expect(await passwordHash.verify({ hash: first, password: 'fire blå elge' })).toBe(false);
  });

  it('is the same however the keyboard composes a letter', async () => {
    expect(await passwordHash.verify({ hash: await passwordHash.hash('bl\u00e5'), password: 'bla\u030a' })).toBe(true);
  });
});
