import type { SignInProvider } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/ui/form-dialog';
import { useRemoveProvider } from '../api/sign-in-providers';

interface RemoveProviderDialogProps {
  readonly provider: SignInProvider;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Says whom it puts out, before it is done: the secret is gone with it, and no undo could bring that back. */
export const RemoveProviderDialog = ({ provider, onDone, onCancel }: RemoveProviderDialogProps) => {
  const { t } = useTranslation('sign-in-providers');
  const remove = useRemoveProvider();
  return (
    <FormDialog
      heading={t('remove.heading', { name: provider.name })}
      confirm={t('remove.confirm')}
      busy={remove.isPending}
      error={remove.error}
      onCancel={onCancel}
      onSubmit={() => remove.mutate(provider.id, { onSuccess: onDone })}
    >
      <p>{t('remove.body')}</p>
      <p>{t('remove.secret')}</p>
    </FormDialog>
  );
};
