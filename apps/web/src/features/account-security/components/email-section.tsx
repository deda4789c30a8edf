import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/ui/form-dialog';
import { useLocale } from '../../../i18n/use-locale';
import { type AccountSecurity, useChangeEmail } from '../api/account-security';
import { OwnPassword } from './own-password';
import { Section } from './section';

const EmailDialog = ({ hasPassword, onDone }: { hasPassword: boolean; onDone: (sentTo: string | null) => void }) => {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const change = useChangeEmail();
  const submit = (): void =>
    change.mutate({ email, locale, ...(hasPassword && { password }) }, { onSuccess: () => onDone(email) });
  return (
    <FormDialog
      heading={t('email.change')}
      confirm={t('email.send')}
      busy={change.isPending}
      error={change.error}
      onSubmit={submit}
      onCancel={() => onDone(null)}
    >
      <p>{t('email.about')}</p>
      <Textfield label={t('email.new')} type="email" autoComplete="email" required value={email} onChange={(event) => setEmail(event.target.value)} />
      {hasPassword ? <OwnPassword value={password} onChange={setPassword} /> : null}
    </FormDialog>
  );
};

export const EmailSection = ({ security: { email, hasPassword, mail } }: { security: AccountSecurity }) => {
  const { t } = useTranslation('account');
  const [open, setOpen] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const done = (address: string | null): void => {
    setOpen(false);
    setSentTo(address);
  };
  return (
    <Section heading={t('email.heading')} intro={email}>
      {mail ? (
        <Button variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
          {t('email.change')}
        </Button>
      ) : null}
      <p role="status">{sentTo === null ? '' : t('email.sent', { email: sentTo })}</p>
      {open ? <EmailDialog hasPassword={hasPassword} onDone={done} /> : null}
    </Section>
  );
};
