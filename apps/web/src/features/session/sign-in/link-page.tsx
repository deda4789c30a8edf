import '../session.css';
import { Button, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLinkSignIn } from '../api/sign-in';
import { CodeStep } from './code-step';
import { ProblemNote } from './problem-note';
import { useLinkToken } from './use-link-token';
import { useSignedIn } from './use-signed-in';

/** Where a mail's link leads. It takes a click here too: programs that look at mail follow links, and it works only once. */
const LinkPage = ({ kind }: { kind: 'link' | 'invitation' }) => {
  const { t } = useTranslation('sign-in');
  const token = useLinkToken();
  const [second, setSecond] = useState(false);
  const signIn = useLinkSignIn();
  const signedIn = useSignedIn();
  const start = (): void =>
    signIn.mutate(token, { onSuccess: ({ secondFactor }) => (secondFactor ? setSecond(true) : void signedIn()) });
  return (
    <div className="sign-in">
      <title>{t('title')}</title>
      <Heading level={1} data-size="lg">
        {second ? t('code.heading') : t(`${kind}.heading`)}
      </Heading>
      {second ? (
        <CodeStep onSignedIn={signedIn} />
      ) : (
        <>
          <p className="sign-in__lead">{t(`${kind}.body`)}</p>
          <div className="sign-in__ways">
            <ProblemNote error={signIn.error} />
            {signIn.isError ? (
              <Link to="/sign-in">{t('newLink')}</Link>
            ) : (
              <Button aria-busy={signIn.isPending || undefined} onClick={start}>
                {t(`${kind}.action`)}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
};

/** `/sign-in/link#…` */
export const SignInLinkPage = () => <LinkPage kind="link" />;

/** `/invitation#…`: the first sign-in of somebody who was invited. */
export const InvitationPage = () => <LinkPage kind="invitation" />;
