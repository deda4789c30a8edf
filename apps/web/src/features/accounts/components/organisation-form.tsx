import { Button, Switch, Textfield } from '@digdir/designsystemet-react';
import type { OrganisationSettings } from '@medspill/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useUpdateOrganisation } from '../api/accounts';

/** The organisation's name, what it asks for at sign-in, and whether it is a state body. */
export const OrganisationForm = ({ settings }: { settings: OrganisationSettings }) => {
  const { t } = useTranslation('accounts');
  const update = useUpdateOrganisation();
  const [name, setName] = useState(settings.name);
  const [requireSecondFactor, setRequireSecondFactor] = useState(settings.requireSecondFactor);
  const [stateBody, setStateBody] = useState(settings.stateBody);
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && !update.isPending) update.mutate({ name: name.trim(), requireSecondFactor, stateBody });
  };
  return (
    <form className="organisation-form" onSubmit={submit} noValidate>
      <Textfield
        label={t('organisation.name')}
        value={name}
        maxLength={200}
        error={tried && name.trim() === '' ? t('nameMissing') : false}
        onChange={(event) => setName(event.target.value)}
      />
      <Switch
        label={t('organisation.secondFactor')}
        description={t('organisation.secondFactorHint')}
        checked={requireSecondFactor}
        onChange={(event) => setRequireSecondFactor(event.target.checked)}
      />
      <Switch
        label={t('organisation.stateBody')}
        description={t('organisation.stateBodyHint')}
        checked={stateBody}
        onChange={(event) => setStateBody(event.target.checked)}
      />
      {update.isError ? <ErrorNotice error={update.error} /> : null}
      <div className="organisation-form__buttons">
        <Button type="submit" aria-busy={update.isPending || undefined}>
          {t('organisation.save')}
        </Button>
        <span role="status">{update.isSuccess ? t('organisation.saved') : null}</span>
      </div>
    </form>
  );
};
