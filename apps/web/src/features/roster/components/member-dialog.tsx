import { Textfield } from '@digdir/designsystemet-react';
import type { Locale, Member } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/ui/choice';
import { FormDialog } from '../../../components/ui/form-dialog';
import { isLocale, locales } from '../../../i18n/locales';
import { useAddMember, useUpdateMember } from '../api/roster';

/** Something before and after an @, with a dot behind it; whether it is an address, the server says. */
const emailLike = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

interface MemberFormProps {
  heading: string;
  confirm: string;
  initial: { name: string; email: string; locale: Locale | null };
  change: ReturnType<typeof useAddMember>;
  onDone: (member: Member) => void;
  onCancel: () => void;
}

const MemberForm = ({ heading, confirm, initial, change, onDone, onCancel }: MemberFormProps) => {
  const { t } = useTranslation('roster');
  const [name, setName] = useState(initial.name);
  const [email, setEmail] = useState(initial.email);
  const [locale, setLocale] = useState(initial.locale);
  const [tried, setTried] = useState(false);
  const details = { name: name.trim(), email: email.trim().toLowerCase(), locale };
  const addressed = emailLike.test(details.email);
  const submit = (): void => {
    setTried(true);
    if (details.name !== '' && addressed) change.mutate(details, { onSuccess: onDone });
  };
  return (
    <FormDialog heading={heading} confirm={confirm} busy={change.isPending} error={change.error} onCancel={onCancel} onSubmit={submit}>
      <Textfield
        label={t('member.name')}
        value={name}
        maxLength={200}
        autoComplete="off"
        error={tried && details.name === '' ? t('nameMissing') : false}
        onChange={(event) => setName(event.target.value)}
      />
      <Textfield
        label={t('member.email')}
        type="email"
        value={email}
        maxLength={254}
        autoComplete="off"
        error={tried && !addressed ? t('emailWrong') : false}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Choice
        label={t('member.language')}
        value={locale ?? ''}
        options={[{ value: '', label: t('languages.programme') }, ...locales.map((value) => ({ value, label: t(`languages.${value}`) }))]}
        onChange={(value) => setLocale(isLocale(value) ? value : null)}
      />
    </FormDialog>
  );
};

interface DialogProps {
  onDone: (member: Member) => void;
  onCancel: () => void;
}

export const NewMemberDialog = ({ groupId, ...rest }: DialogProps & { groupId: string }) => {
  const { t } = useTranslation('roster');
  return <MemberForm heading={t('member.new')} confirm={t('member.add')} initial={{ name: '', email: '', locale: null }} change={useAddMember(groupId)} {...rest} />;
};

export const EditMemberDialog = ({ member, ...rest }: DialogProps & { member: Member }) => {
  const { t } = useTranslation('roster');
  const initial = { name: member.name ?? '', email: member.email ?? '', locale: member.locale };
  const heading = t('member.edit', { name: member.name ?? t('member.nameless') });
  return <MemberForm heading={heading} confirm={t('save')} initial={initial} change={useUpdateMember(member.id)} {...rest} />;
};
