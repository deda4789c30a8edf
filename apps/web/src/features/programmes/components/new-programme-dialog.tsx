import { Textfield } from '@digdir/designsystemet-react';
import { createProgramme, type Named } from '@medspill/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/ui/form-dialog';
import { request } from '../../../lib/http/request';

interface NewProgrammeDialogProps {
  onDone: (programme: Named) => void;
  onCancel: () => void;
}

/** A programme's name is enough to begin with. */
export const NewProgrammeDialog = ({ onDone, onCancel }: NewProgrammeDialogProps) => {
  const { t } = useTranslation('programmes');
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const create = useMutation({
    mutationFn: () => request(createProgramme, { body: { name: name.trim() } }),
    onSuccess: async (programme) => {
      // The session lists the programmes that one may open.
      await client.invalidateQueries();
      onDone(programme);
    },
  });
  const submit = (): void => {
    setTried(true);
    if (name.trim() !== '') create.mutate();
  };
  return (
    <FormDialog heading={t('new.heading')} confirm={t('new.confirm')} busy={create.isPending} error={create.error} onCancel={onCancel} onSubmit={submit}>
      <Textfield
        label={t('new.name')}
        value={name}
        maxLength={200}
        error={tried && name.trim() === '' ? t('new.nameMissing') : false}
        onChange={(event) => setName(event.target.value)}
      />
    </FormDialog>
  );
};
