import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { nextPath } from '../../../lib/session/paths';
import { type SignInWays, usePasswordSignIn, useProviderSignIn, useSendLink, useSendPasswordReset } from '../api/sign-in';
import { ProblemNote } from './problem-note';
import { useStepFocus } from './use-step-focus';

/** A mail that was asked for. */
export type SentMail = 'link' | 'reset';

interface WaysStepProps {
  email: string;
  ways: SignInWays;
  onBack: () => void;
  onSent: (mail: SentMail) => void;
  onFirstFactor: (secondFactor: boolean) => void;
}

/** How to go on with this address: the organisation's own sign-in first, then password, then a link by mail. */
export const WaysStep = ({ email, ways, onBack, onSent, onFirstFactor }: WaysStepProps) => {
  const { t } = useTranslation('sign-in');
  const locale = useLocale();
  const { search } = useLocation();
  const [password, setPassword] = useState('');
  const byPassword = usePasswordSignIn();
  const byProvider = useProviderSignIn();
  const sendLink = useSendLink();
  const sendReset = useSendPasswordReset();
  const { provider } = ways;
  const container = useStepFocus<HTMLDivElement>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    byPassword.mutate({ email, password }, { onSuccess: ({ secondFactor }) => onFirstFactor(secondFactor) });
  };
  return (
    <div className="sign-in__ways" ref={container}>
      <p className="sign-in__address">
        <span>{email}</span>
        <button type="button" className="link-button" onClick={onBack}>
          {t('change')}
        </button>
      </p>
      {provider ? (
        <>
          <Button
            aria-busy={byProvider.isPending || undefined}
            onClick={() => byProvider.mutate({ providerId: provider.id, email, next: nextPath(search) })}
          >
            {t('withProvider', { provider: provider.name })}
          </Button>
          <ProblemNote error={byProvider.error} />
          <p className="sign-in__or">{t('or')}</p>
        </>
      ) : null}
      <form className="sign-in__form" onSubmit={submit}>
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <Textfield
          label={t('password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <ProblemNote error={byPassword.error} />
        <Button type="submit" variant={provider ? 'secondary' : 'primary'} aria-busy={byPassword.isPending || undefined}>
          {t('signIn')}
        </Button>
      </form>
      {ways.link ? (
        <>
          <p className="sign-in__or">{t('or')}</p>
          <Button
            variant="secondary"
            aria-busy={sendLink.isPending || undefined}
            onClick={() => sendLink.mutate({ email, locale }, { onSuccess: () => onSent('link') })}
          >
            {t('sendLink')}
          </Button>
          <button type="button" className="link-button" onClick={() => sendReset.mutate({ email, locale }, { onSuccess: () => onSent('reset') })}>
            {t('forgotten')}
          </button>
          <ProblemNote error={sendLink.error ?? sendReset.error} />
        </>
      ) : null}
    </div>
  );
};
