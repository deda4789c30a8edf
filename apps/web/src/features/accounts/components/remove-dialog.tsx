import type { Account } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/ui/form-dialog';
import { useLocale } from '../../../i18n/use-locale';
import { useAccountAct } from '../api/accounts';

interface RemoveDialogProps {
  account: Account;
  onDone: () => void;
  onCancel: () => void;
}

/** Says what taking an account away means, before it is done. */
export const RemoveDialog = ({ account, onDone, onCancel }: RemoveDialogProps) => {
  const { t } = useTranslation('accounts');
  const act = useAccountAct(useLocale());
  return (
    <FormDialog
      heading={t('remove.heading', { name: account.name })}
      confirm={t('remove.confirm')}
      busy={act.isPending}
      error={act.error}
      onCancel={onCancel}
      onSubmit={() => act.mutate({ act: 'remove', account }, { onSuccess: onDone })}
    >
      <p>{t('remove.body')}</p>
    </FormDialog>
  );
};
