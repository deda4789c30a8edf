import { Textfield } from '@digdir/designsystemet-react';
import type { Named, RosterGroup } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/ui/choice';
import { FormDialog } from '../../../components/ui/form-dialog';
import { useCreateGroup, useUpdateGroup } from '../api/roster';

const nameLimit = 200;

interface DetailsProps {
  name: string;
  sector: string;
  nameMissing: boolean;
  onName: (name: string) => void;
  onSector: (sector: string) => void;
}

const Details = ({ name, sector, nameMissing, onName, onSector }: DetailsProps) => {
  const { t } = useTranslation('roster');
  return (
    <>
      <Textfield
        label={t('group.name')}
        value={name}
        maxLength={nameLimit}
        error={nameMissing ? t('nameMissing') : false}
        onChange={(event) => onName(event.target.value)}
      />
      <Textfield
        label={t('group.sector')}
        description={t('group.sectorHint')}
        value={sector}
        maxLength={nameLimit}
        onChange={(event) => onSector(event.target.value)}
      />
    </>
  );
};

const useDetails = (group: Pick<RosterGroup, 'name' | 'sector'> | null) => {
  const [name, setName] = useState(group?.name ?? '');
  const [sector, setSector] = useState(group?.sector ?? '');
  const [tried, setTried] = useState(false);
  const details = { name: name.trim(), sector: sector.trim() || null };
  const fields = { name, sector, nameMissing: tried && details.name === '', onName: setName, onSector: setSector };
  const check = (): boolean => {
    setTried(true);
    return details.name !== '';
  };
  return { details, fields, check };
};

interface NewGroupProps {
  programmeId: string;
  cohorts: readonly Named[];
  onDone: (group: RosterGroup) => void;
  onCancel: () => void;
}

export const NewGroupDialog = ({ programmeId, cohorts, onDone, onCancel }: NewGroupProps) => {
  const { t } = useTranslation('roster');
  const create = useCreateGroup(programmeId);
  const { details, fields, check } = useDetails(null);
  const [cohortId, setCohortId] = useState(cohorts.at(-1)?.id ?? '');
  return (
    <FormDialog
      heading={t('group.new')}
      confirm={t('group.add')}
      busy={create.isPending}
      error={create.error}
      onCancel={onCancel}
      onSubmit={() => check() && create.mutate({ ...details, cohortId }, { onSuccess: onDone })}
    >
      <Details {...fields} />
      <Choice
        label={t('cohort')}
        value={cohortId}
        options={cohorts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setCohortId}
      />
    </FormDialog>
  );
};

interface EditGroupProps {
  group: RosterGroup;
  onDone: (group: RosterGroup) => void;
  onCancel: () => void;
}

export const EditGroupDialog = ({ group, onDone, onCancel }: EditGroupProps) => {
  const { t } = useTranslation('roster');
  const update = useUpdateGroup(group.id);
  const { details, fields, check } = useDetails(group);
  return (
    <FormDialog
      heading={t('group.edit', { group: group.name })}
      confirm={t('save')}
      busy={update.isPending}
      error={update.error}
      onCancel={onCancel}
      onSubmit={() => check() && update.mutate(details, { onSuccess: onDone })}
    >
      <Details {...fields} />
    </FormDialog>
  );
};
