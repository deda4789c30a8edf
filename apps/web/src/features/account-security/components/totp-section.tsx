import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/ui/form-dialog';
import { type AccountSecurity, useRemoveTotp, useRenewBackupCodes } from '../api/account-security';
import { BackupCodes } from './backup-codes';
import { OwnPassword } from './own-password';
import { Section } from './section';
import { TotpSetUp } from './totp-set-up';

interface DialogProps {
  hasPassword: boolean;
  onDone: () => void;
}

const RemoveDialog = ({ hasPassword, onDone }: DialogProps) => {
  const { t } = useTranslation('account');
  const [password, setPassword] = useState('');
  const remove = useRemoveTotp();
  return (
    <FormDialog
      heading={t('totp.remove')}
      confirm={t('totp.remove')}
      busy={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate(hasPassword ? { password } : {}, { onSuccess: onDone })}
      onCancel={onDone}
    >
      <p>{t('totp.removed')}</p>
      {hasPassword ? <OwnPassword value={password} onChange={setPassword} /> : null}
    </FormDialog>
  );
};

const CodesDialog = ({ hasPassword, onDone }: DialogProps) => {
  const { t } = useTranslation('account');
  const [password, setPassword] = useState('');
  const renew = useRenewBackupCodes();
  const codes = renew.data?.backupCodes;
  return (
    <FormDialog
      heading={t('totp.newCodes')}
      confirm={t(codes ? 'totp.kept' : 'totp.newCodes')}
      busy={renew.isPending}
      error={renew.error}
      onSubmit={() => (codes ? onDone() : renew.mutate(hasPassword ? { password } : {}))}
      onCancel={onDone}
    >
      {codes ? <BackupCodes codes={codes} /> : <p>{t('totp.newCodesAbout')}</p>}
      {hasPassword && !codes ? <OwnPassword value={password} onChange={setPassword} /> : null}
    </FormDialog>
  );
};

/** Authenticator app: off, or on with so many backup codes left. */
export const TotpSection = ({ security: { hasPassword, backupCodesLeft } }: { security: AccountSecurity }) => {
  const { t } = useTranslation('account');
  const [open, setOpen] = useState<'setUp' | 'remove' | 'codes' | null>(null);
  const dialog = { hasPassword, onDone: () => setOpen(null) };
  const on = backupCodesLeft !== null;
  return (
    <Section heading={t('totp.heading')} intro={on ? t('totp.on', { count: backupCodesLeft }) : t('totp.off')}>
      <div className="account__buttons">
        {on ? (
          <>
            <Button variant="secondary" data-size="sm" onClick={() => setOpen('codes')}>
              {t('totp.newCodes')}
            </Button>
            <Button variant="tertiary" data-size="sm" onClick={() => setOpen('remove')}>
              {t('totp.remove')}
            </Button>
          </>
        ) : (
          <Button variant="secondary" data-size="sm" onClick={() => setOpen('setUp')}>
            {t('totp.setUp')}
          </Button>
        )}
      </div>
      {open === 'setUp' ? <TotpSetUp {...dialog} /> : null}
      {open === 'remove' ? <RemoveDialog {...dialog} /> : null}
      {open === 'codes' ? <CodesDialog {...dialog} /> : null}
    </Section>
  );
};
