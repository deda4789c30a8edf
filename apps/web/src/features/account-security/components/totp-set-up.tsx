import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/ui/form-dialog';
import { useConfirmTotp, usePrepareTotp } from '../api/account-security';
import { BackupCodes } from './backup-codes';
import { OwnPassword } from './own-password';
import { QrCode } from './qr-code';

interface TotpSetUpProps {
  hasPassword: boolean;
  onDone: () => void;
}

const spaced = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ');

/** Sets an authenticator app up: password, code to read, codes to keep, and one code to show that it works. */
export const TotpSetUp = ({ hasPassword, onDone }: TotpSetUpProps) => {
  const { t } = useTranslation('account');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const prepare = usePrepareTotp();
  const confirm = useConfirmTotp();
  const prepared = prepare.data;
  const submit = (): void => {
    if (prepared) confirm.mutate(code.replaceAll(/\s/g, ''), { onSuccess: onDone });
    else prepare.mutate(hasPassword ? { password } : {});
  };
  return (
    <FormDialog
      heading={t('totp.setUp')}
      confirm={t(prepared ? 'totp.switchOn' : 'totp.start')}
      busy={prepare.isPending || confirm.isPending}
      error={prepare.error ?? confirm.error}
      onSubmit={submit}
      onCancel={onDone}
    >
      {prepared ? (
        <>
          <p>{t('totp.read')}</p>
          <QrCode text={prepared.uri} label={t('totp.picture')} />
          <p className="account__intro">
            {t('totp.type')} <code className="account__secret">{spaced(prepared.secret)}</code>
          </p>
          <BackupCodes codes={prepared.backupCodes} />
          <Textfield
            label={t('totp.code')}
            value={code}
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            onChange={(event) => setCode(event.target.value)}
          />
        </>
      ) : (
        <>
          <p>{t('totp.about')}</p>
          {hasPassword ? <OwnPassword value={password} onChange={setPassword} /> : null}
        </>
      )}
    </FormDialog>
  );
};
