import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { FormDialog } from '../../../components/ui/form-dialog';
import { ApiError } from '../../../lib/http/api-error';
import { useFormat } from '../../../lib/format/use-format';
import { passkeysWork } from '../../../lib/web-authn/passkey';
import { type AccountSecurity, useAddPasskey, useRemovePasskey } from '../api/account-security';
import { Section } from './section';

const AddDialog = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation('account');
  const [name, setName] = useState('');
  const add = useAddPasskey();
  const declined = add.isError && !(add.error instanceof ApiError);
  return (
    <FormDialog
      heading={t('passkeys.add')}
      confirm={t('passkeys.make')}
      busy={add.isPending}
      error={declined ? null : add.error}
      onSubmit={() => name.trim() !== '' && add.mutate(name.trim(), { onSuccess: onDone })}
      onCancel={onDone}
    >
      <p>{t('passkeys.about')}</p>
      <Textfield
        label={t('passkeys.name')}
        description={t('passkeys.nameHint')}
        value={name}
        maxLength={60}
        required
        error={declined ? t('passkeys.declined') : false}
        onChange={(event) => setName(event.target.value)}
      />
    </FormDialog>
  );
};

/** Passkeys: each with its name and a way to remove it. */
export const PasskeySection = ({ security: { passkeys } }: { security: AccountSecurity }) => {
  const { t } = useTranslation('account');
  const { date } = useFormat();
  const [adding, setAdding] = useState(false);
  const remove = useRemovePasskey();
  return (
    <Section heading={t('passkeys.heading')} intro={t('passkeys.intro')}>
      {passkeys.length > 0 ? (
        <ul className="account__list">
          {passkeys.map(({ id, name, addedAt }) => (
            <li key={id}>
              <span>
                <strong>{name ?? t('passkeys.unnamed')}</strong>
                <span className="account__quiet">{t('passkeys.addedAt', { date: date(addedAt) })}</span>
              </span>
              <button type="button" className="link-button" disabled={remove.isPending} onClick={() => remove.mutate(id)}>
                {t('remove')} <span className="visually-hidden">{name}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {remove.isError ? <ErrorNotice error={remove.error} level={2} /> : null}
      {passkeysWork() ? (
        <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
          {t('passkeys.add')}
        </Button>
      ) : (
        <p className="account__quiet">{t('passkeys.unsupported')}</p>
      )}
      {adding ? <AddDialog onDone={() => setAdding(false)} /> : null}
    </Section>
  );
};
