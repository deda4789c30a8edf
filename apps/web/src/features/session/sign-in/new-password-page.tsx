import '../session.css';
import { Button, Heading, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePasswordReset } from '../api/sign-in';
import { ProblemNote } from './problem-note';
import { useLinkToken } from './use-link-token';

/** `/sign-in/password#…`: a new password for somebody who forgot the old one. */
export const NewPasswordPage = () => {
  const { t } = useTranslation(['sign-in', 'common']);
  const token = useLinkToken();
  const [password, setPassword] = useState('');
  const reset = usePasswordReset();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    reset.mutate({ token, password });
  };
  return (
    <div className="sign-in">
      <title>{t('title')}</title>
      <Heading level={1} data-size="lg">
        {reset.isSuccess ? t('newPassword.done') : t('newPassword.heading')}
      </Heading>
      {reset.isSuccess ? (
        <>
          <p className="sign-in__lead">{t('newPassword.signedOut')}</p>
          <Link to="/sign-in">{t('toSignIn')}</Link>
        </>
      ) : (
        <form className="sign-in__form" onSubmit={submit}>
          <Textfield
            label={t('newPassword.label')}
            description={t('common:errors.password_weak.body')}
            type="password"
            autoComplete="new-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          <ProblemNote error={reset.error} />
          <Button type="submit" aria-busy={reset.isPending || undefined}>
            {t('newPassword.action')}
          </Button>
        </form>
      )}
    </div>
  );
};
