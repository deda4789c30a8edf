import { Textfield } from '@digdir/designsystemet-react';
import type { Named } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/ui/form-dialog';
import { useCreateCohort, useRenameCohort } from '../api/roster';

interface CohortFormProps {
  heading: string;
  confirm: string;
  initial: string;
  change: ReturnType<typeof useCreateCohort>;
  onDone: (cohort: Named) => void;
  onCancel: () => void;
}

const CohortForm = ({ heading, confirm, initial, change, onDone, onCancel }: CohortFormProps) => {
  const { t } = useTranslation('roster');
  const [name, setName] = useState(initial);
  const [tried, setTried] = useState(false);
  const submit = (): void => {
    setTried(true);
    if (name.trim() !== '') change.mutate(name.trim(), { onSuccess: onDone });
  };
  return (
    <FormDialog heading={heading} confirm={confirm} busy={change.isPending} error={change.error} onCancel={onCancel} onSubmit={submit}>
      <Textfield
        label={t('cohortName')}
        value={name}
        maxLength={200}
        error={tried && name.trim() === '' ? t('nameMissing') : false}
        onChange={(event) => setName(event.target.value)}
      />
    </FormDialog>
  );
};

interface NewCohortProps {
  programmeId: string;
  onDone: (cohort: Named) => void;
  onCancel: () => void;
}

export const NewCohortDialog = ({ programmeId, ...rest }: NewCohortProps) => {
  const { t } = useTranslation('roster');
  return <CohortForm heading={t('newCohort')} confirm={t('addCohort')} initial="" change={useCreateCohort(programmeId)} {...rest} />;
};

interface RenameCohortProps {
  cohort: Named;
  onDone: (cohort: Named) => void;
  onCancel: () => void;
}

export const RenameCohortDialog = ({ cohort, ...rest }: RenameCohortProps) => {
  const { t } = useTranslation('roster');
  const heading = t('renameCohort', { cohort: cohort.name });
  return <CohortForm heading={heading} confirm={t('save')} initial={cohort.name} change={useRenameCohort(cohort.id)} {...rest} />;
};
