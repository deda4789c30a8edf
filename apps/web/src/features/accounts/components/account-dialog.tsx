import { Textfield } from '@digdir/designsystemet-react';
import { type Account, hasOwnGroups, type Named, type Role, roles } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/ui/choice';
import { FormDialog } from '../../../components/ui/form-dialog';
import { useLocale } from '../../../i18n/use-locale';
import { useInviteAccount, useUpdateAccount } from '../api/accounts';
import { GroupChoice } from './group-choice';

/** Something before and after an @, with a dot behind it; whether it is an address, the server says. */
const emailLike = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const useDetails = (account: Account | null) => {
  const [name, setName] = useState(account?.name ?? '');
  const [role, setRole] = useState<Role>(account?.role ?? 'facilitator');
  const [groups, setGroups] = useState<Named[]>(account?.groups ?? []);
  const [tried, setTried] = useState(false);
  const hasGroups = hasOwnGroups[role];
  const details = { name: name.trim(), role, groupIds: hasGroups ? groups.map(({ id }) => id) : [] };
  return { name, setName, role, setRole, groups, setGroups, tried, setTried, hasGroups, details };
};

const Details = ({ name, setName, role, setRole, groups, setGroups, tried, hasGroups, details }: ReturnType<typeof useDetails>) => {
  const { t } = useTranslation(['accounts', 'common']);
  return (
    <>
      <Textfield
        label={t('name')}
        value={name}
        maxLength={200}
        autoComplete="off"
        error={tried && details.name === '' ? t('nameMissing') : false}
        onChange={(event) => setName(event.target.value)}
      />
      <div>
        <Choice
          label={t('role')}
          value={role}
          options={roles.map((value) => ({ value, label: t(`common:roles.${value}`) }))}
          onChange={(value) => setRole(roles.find((one) => one === value) ?? role)}
        />
        <p className="account-dialog__may">{t(`may.${role}`)}</p>
      </div>
      {hasGroups ? <GroupChoice chosen={groups} onChange={setGroups} /> : null}
    </>
  );
};

interface InviteDialogProps {
  onDone: (account: Account, mailed: boolean) => void;
  onCancel: () => void;
}

export const InviteDialog = ({ onDone, onCancel }: InviteDialogProps) => {
  const { t } = useTranslation('accounts');
  const locale = useLocale();
  const form = useDetails(null);
  const [email, setEmail] = useState('');
  const invite = useInviteAccount();
  const address = email.trim().toLowerCase();
  const addressed = emailLike.test(address);
  const submit = (): void => {
    form.setTried(true);
    if (form.details.name === '' || !addressed) return;
    invite.mutate({ ...form.details, email: address, locale }, { onSuccess: ({ mailed, ...account }) => onDone(account, mailed) });
  };
  return (
    <FormDialog heading={t('invite.heading')} confirm={t('invite.confirm')} busy={invite.isPending} error={invite.error} onCancel={onCancel} onSubmit={submit}>
      <Textfield
        label={t('email')}
        description={t('invite.emailHint')}
        type="email"
        value={email}
        maxLength={254}
        autoComplete="off"
        error={form.tried && !addressed ? t('emailWrong') : false}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Details {...form} />
    </FormDialog>
  );
};

interface EditDialogProps {
  account: Account;
  onDone: (account: Account) => void;
  onCancel: () => void;
}

export const EditAccountDialog = ({ account, onDone, onCancel }: EditDialogProps) => {
  const { t } = useTranslation('accounts');
  const form = useDetails(account);
  const update = useUpdateAccount(account.id);
  const submit = (): void => {
    form.setTried(true);
    if (form.details.name !== '') update.mutate(form.details, { onSuccess: onDone });
  };
  return (
    <FormDialog
      heading={t('edit.heading', { name: account.name })}
      confirm={t('edit.confirm')}
      busy={update.isPending}
      error={update.error}
      onCancel={onCancel}
      onSubmit={submit}
    >
      <Details {...form} />
    </FormDialog>
  );
};
