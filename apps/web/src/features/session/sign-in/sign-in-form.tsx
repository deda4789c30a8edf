import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { passkeysWork } from '../../../lib/web-authn/passkey';
import { type SignInWays, useFindWays, usePasskeySignIn } from '../api/sign-in';
import { CodeStep } from './code-step';
import { ProblemNote } from './problem-note';
import { useSignedIn } from './use-signed-in';
import { type SentMail, WaysStep } from './ways-step';

type Step = { at: 'address' } | { at: 'ways'; ways: SignInWays } | { at: 'code' } | { at: 'sent'; mail: SentMail };

const SentNote = ({ mail, email, onBack }: { mail: SentMail; email: string; onBack: () => void }) => {
  const { t } = useTranslation('sign-in');
  return (
    <div className="sign-in__sent" role="status">
      <p className="sign-in__sent-heading">{t('sent.heading')}</p>
      <p>{t(`sent.${mail}`, { email })}</p>
      <p className="sign-in__quiet">{t('sent.nothing')}</p>
      <button type="button" className="link-button" onClick={onBack}>
        {t('back')}
      </button>
    </div>
  );
};

/** Signing in, one question at a time: who, then how, then the second step where there is one. */
export const SignInForm = () => {
  const { t } = useTranslation('sign-in');
  const [email, setEmail] = useState('');
  const [step, setStep] = useState<Step>({ at: 'address' });
  const find = useFindWays();
  const passkey = usePasskeySignIn();
  const signedIn = useSignedIn();
  const back = (): void => setStep({ at: 'address' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    find.mutate(email, { onSuccess: (ways) => setStep({ at: 'ways', ways }) });
  };

  if (step.at === 'code') return <CodeStep onSignedIn={signedIn} />;
  if (step.at === 'sent') return <SentNote mail={step.mail} email={email} onBack={back} />;
  if (step.at === 'ways') {
    return (
      <WaysStep
        email={email}
        ways={step.ways}
        onBack={back}
        onSent={(mail) => setStep({ at: 'sent', mail })}
        onFirstFactor={(secondFactor) => (secondFactor ? setStep({ at: 'code' }) : void signedIn())}
      />
    );
  }
  return (
    <div className="sign-in__ways">
      <form className="sign-in__form" onSubmit={submit}>
        <Textfield
          label={t('email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <ProblemNote error={find.error} />
        <Button type="submit" aria-busy={find.isPending || undefined}>
          {t('continue')}
        </Button>
      </form>
      {passkeysWork() ? (
        <>
          <p className="sign-in__or">{t('or')}</p>
          <Button variant="secondary" aria-busy={passkey.isPending || undefined} onClick={() => passkey.mutate(undefined, { onSuccess: () => void signedIn() })}>
            {t('withPasskey')}
          </Button>
          <ProblemNote error={passkey.error} />
        </>
      ) : null}
    </div>
  );
};
