import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeSignIn } from '../api/sign-in';
import { ProblemNote } from './problem-note';
import { useStepFocus } from './use-step-focus';

interface CodeStepProps {
  onSignedIn: () => Promise<void>;
}

/** Second step: the code of the authenticator app, or a backup code. */
export const CodeStep = ({ onSignedIn }: CodeStepProps) => {
  const { t } = useTranslation('sign-in');
  const [kind, setKind] = useState<'totp' | 'backup'>('totp');
  const [code, setCode] = useState('');
  const signIn = useCodeSignIn();
  const container = useStepFocus<HTMLFormElement>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate({ kind, code: code.replaceAll(/\s/g, '') }, { onSuccess: () => void onSignedIn() });
  };
  const change = (): void => {
    setKind(kind === 'totp' ? 'backup' : 'totp');
    setCode('');
    signIn.reset();
  };
  return (
    <form className="sign-in__form" ref={container} onSubmit={submit}>
      <Textfield
        key={kind}
        label={t(`code.${kind}.label`)}
        description={t(`code.${kind}.hint`)}
        value={code}
        required
        autoComplete="one-time-code"
        inputMode={kind === 'totp' ? 'numeric' : 'text'}
        onChange={(event) => setCode(event.target.value)}
      />
      <ProblemNote error={signIn.error} />
      <Button type="submit" aria-busy={signIn.isPending || undefined}>
        {t('signIn')}
      </Button>
      <button type="button" className="link-button" onClick={change}>
        {t(`code.${kind}.other`)}
      </button>
    </form>
  );
};
