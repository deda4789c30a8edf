import type { DevelopmentArea, WaveKind } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/ui/form-dialog';
import { useAddNote } from '../api/development';
import { presentGathering } from '../model/gatherings';
import { LongField, textOrNull } from './long-field';
import { usePlan } from './plan-context';

/** Where the area stands now, in four answers, of which one is enough. */
export const NoteDialog = ({ area, onClose }: { area: DevelopmentArea; onClose: () => void }) => {
  const { t } = useTranslation('development');
  const { plan, announce } = usePlan();
  const [changed, setChanged] = useState('');
  const [learned, setLearned] = useState('');
  const [seen, setSeen] = useState('');
  const [wayOn, setWayOn] = useState('');
  const [tried, setTried] = useState(false);
  const add = useAddNote(plan.group.id, area.id);
  const gathering: WaveKind = presentGathering(plan);
  const note = { gathering, changed: textOrNull(changed), learned: textOrNull(learned), seen: textOrNull(seen), wayOn: textOrNull(wayOn) };
  const empty = [note.changed, note.learned, note.seen, note.wayOn].every((text) => text === null);
  const submit = (): void => {
    setTried(true);
    if (empty) return;
    add.mutate(note, {
      onSuccess: () => {
        onClose();
        announce({ text: t('done.note') });
      },
    });
  };
  return (
    <FormDialog heading={t('note.new')} confirm={t('note.add')} busy={add.isPending} error={add.error} onCancel={onClose} onSubmit={submit}>
      <p>{t('note.lead')}</p>
      {tried && empty ? <p role="alert" className="factor-choice__error">{t('note.empty')}</p> : null}
      <LongField label={t('note.changed')} value={changed} rows={2} onChange={setChanged} />
      <LongField label={t('note.learned')} value={learned} rows={2} onChange={setLearned} />
      <LongField label={t('note.seen')} hint={t('note.seenHint')} value={seen} rows={2} onChange={setSeen} />
      <LongField label={t('note.wayOn')} value={wayOn} rows={2} onChange={setWayOn} />
    </FormDialog>
  );
};
