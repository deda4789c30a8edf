import { Textfield } from '@digdir/designsystemet-react';
import { type ActionDetails, actionStates, type DevelopmentAction, type DevelopmentArea } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/ui/choice';
import { FormDialog } from '../../../components/ui/form-dialog';
import { useFormat } from '../../../lib/format/use-format';
import { useCreateAction, useUpdateAction } from '../api/development';
import { ConflictNote, isConflict } from './conflict-note';
import { LongField, textOrNull } from './long-field';
import { usePlan } from './plan-context';

const useDraft = (initial: ActionDetails) => {
  const [title, setTitle] = useState(initial.title);
  const [ownerId, setOwnerId] = useState(initial.ownerId);
  const [dueOn, setDueOn] = useState(initial.dueOn ?? '');
  const [state, setState] = useState(initial.state);
  const [note, setNote] = useState(initial.note ?? '');
  const [tried, setTried] = useState(false);
  const details: ActionDetails = { title: title.trim(), ownerId, dueOn: dueOn === '' ? null : dueOn, state, note: textOrNull(note) };
  return { title, setTitle, ownerId, setOwnerId, dueOn, setDueOn, state, setState, note, setNote, tried, setTried, details };
};

const Fields = (draft: ReturnType<typeof useDraft>) => {
  const { t } = useTranslation('development');
  const { plan, mayEdit } = usePlan();
  const owners = plan.members.filter(({ id, left }) => !left || id === draft.ownerId);
  return (
    <>
      <Textfield
        label={t('action.what')}
        value={draft.title}
        maxLength={200}
        autoComplete="off"
        error={draft.tried && draft.details.title === '' ? t('action.whatMissing') : false}
        onChange={(event) => draft.setTitle(event.target.value)}
      />
      {mayEdit ? (
        <Choice
          label={t('action.owner')}
          value={draft.ownerId ?? ''}
          options={[{ value: '', label: t('action.nobody') }, ...owners.map(({ id, name }) => ({ value: id, label: name ?? t('nameless') }))]}
          onChange={(value) => draft.setOwnerId(value || null)}
        />
      ) : null}
      <Textfield className="date-field" type="date" label={t('action.due')} value={draft.dueOn} onChange={(event) => draft.setDueOn(event.target.value)} />
      <Choice
        label={t('action.state')}
        value={draft.state}
        options={actionStates.map((value) => ({ value, label: t(`action.states.${value}`) }))}
        onChange={(value) => draft.setState(actionStates.find((one) => one === value) ?? draft.state)}
      />
      <LongField label={t('action.note')} value={draft.note} rows={2} onChange={draft.setNote} />
    </>
  );
};

export const NewActionDialog = ({ area, onClose }: { area: DevelopmentArea; onClose: () => void }) => {
  const { t } = useTranslation('development');
  const { plan, announce } = usePlan();
  const draft = useDraft({ title: '', ownerId: plan.ownMemberId, dueOn: null, state: 'not_started', note: null });
  const create = useCreateAction(plan.group.id, area.id);
  const submit = (): void => {
    draft.setTried(true);
    if (draft.details.title === '') return;
    create.mutate({ ...draft.details, practiceKey: null }, {
      onSuccess: () => {
        onClose();
        announce({ text: t('done.actionAdded', { title: draft.details.title }) });
      },
    });
  };
  return (
    <FormDialog heading={t('action.new')} confirm={t('action.add')} busy={create.isPending} error={create.error} onCancel={onClose} onSubmit={submit}>
      <Fields {...draft} />
    </FormDialog>
  );
};

export const EditActionDialog = ({ action, onClose }: { action: DevelopmentAction; onClose: () => void }) => {
  const { t } = useTranslation('development');
  const format = useFormat();
  const { plan } = usePlan();
  const draft = useDraft(action);
  const [seen] = useState(action.version);
  const update = useUpdateAction(plan.group.id);
  const conflict = isConflict(update.error);
  const submit = (): void => {
    draft.setTried(true);
    if (draft.details.title === '') return;
    update.mutate({ ...draft.details, id: action.id, version: conflict ? action.version : seen }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      heading={t('action.edit')}
      confirm={conflict ? t('conflict.overwrite') : t('save')}
      busy={update.isPending}
      error={conflict ? null : update.error}
      onCancel={onClose}
      onSubmit={submit}
    >
      <Fields {...draft} />
      {conflict ? (
        <ConflictNote
          theirs={[
            { label: t('action.what'), text: action.title },
            { label: t('action.due'), text: action.dueOn && format.date(action.dueOn) },
            { label: t('action.state'), text: t(`action.states.${action.state}`) },
            { label: t('action.note'), text: action.note },
          ]}
        />
      ) : null}
    </FormDialog>
  );
};
