import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/ui/form-dialog';
import { type AccountSecurity, useSetPassword } from '../api/account-security';
import { OwnPassword } from './own-password';
import { Section } from './section';

const PasswordDialog = ({ hasPassword, onDone }: { hasPassword: boolean; onDone: (changed: boolean) => void }) => {
  const { t } = useTranslation(['account', 'common']);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = useSetPassword();
  const submit = (): void =>
    change.mutate({ password, ...(hasPassword && { current }) }, { onSuccess: () => onDone(true) });
  return (
    <FormDialog
      heading={t(hasPassword ? 'password.change' : 'password.set')}
      confirm={t('save')}
      busy={change.isPending}
      error={change.error}
      onSubmit={submit}
      onCancel={() => onDone(false)}
    >
      {hasPassword ? <OwnPassword value={current} onChange={setCurrent} /> : null}
      <Textfield
        label={t('password.new')}
        description={t('common:errors.password_weak.body')}
        type="password"
        autoComplete="new-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
    </FormDialog>
  );
};

export const PasswordSection = ({ security: { hasPassword } }: { security: AccountSecurity }) => {
  const { t } = useTranslation('account');
  const [open, setOpen] = useState(false);
  const [changed, setChanged] = useState(false);
  const done = (saved: boolean): void => {
    setOpen(false);
    setChanged(saved);
  };
  return (
    <Section heading={t('password.heading')} intro={t(hasPassword ? 'password.has' : 'password.none')}>
      <Button variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
        {t(hasPassword ? 'password.change' : 'password.set')}
      </Button>
      <p role="status">{changed ? t('password.saved') : ''}</p>
      {open ? <PasswordDialog hasPassword={hasPassword} onDone={done} /> : null}
    </Section>
  );
};
