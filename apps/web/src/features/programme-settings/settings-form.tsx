import { Button, Textfield } from '@digdir/designsystemet-react';
import type { ProgrammeSettings } from '@medspill/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/ui/error-notice';
import { useUpdateSettings } from './api/settings';
import { PromiseFields } from './components/promise-fields';
import { promisesOf, typedPromises } from './model/typed-promises';

/** Name, contact and what respondents are promised. The promises are fixed once a wave has opened. */
export const SettingsForm = ({ settings }: { settings: ProgrammeSettings }) => {
  const { t } = useTranslation('programme-settings');
  const update = useUpdateSettings(settings.id);
  const [name, setName] = useState(settings.name);
  const [contact, setContact] = useState(settings.contact ?? '');
  const [typed, setTyped] = useState(() => typedPromises(settings.promises));
  const [tried, setTried] = useState(false);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const promises = promisesOf(typed);
    if (update.isPending || name.trim() === '' || promises === null) return;
    update.mutate({ name: name.trim(), contact: contact.trim() || null, promises });
  };
  return (
    <form className="settings-form" onSubmit={submit} noValidate>
      <Textfield
        label={t('name')}
        value={name}
        maxLength={200}
        error={tried && name.trim() === '' ? t('nameMissing') : false}
        onChange={(event) => setName(event.target.value)}
      />
      <Textfield
        label={t('contact')}
        description={t('contactHint')}
        value={contact}
        maxLength={200}
        onChange={(event) => setContact(event.target.value)}
      />
      <PromiseFields typed={typed} fixed={settings.promisesFixed} tried={tried} onChange={setTyped} />
      {update.isError ? <ErrorNotice error={update.error} /> : null}
      <div className="settings-form__buttons">
        <Button type="submit" aria-busy={update.isPending || undefined}>
          {t('save')}
        </Button>
        <span role="status">{update.isSuccess ? t('saved') : null}</span>
      </div>
    </form>
  );
};
