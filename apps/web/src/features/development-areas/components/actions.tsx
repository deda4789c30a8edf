import { Button, Checkbox } from '@digdir/designsystemet-react';
import type { DevelopmentAction, DevelopmentArea } from '@medspill/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/ui/error-notice';
import { useFormat } from '../../../lib/format/use-format';
import { useRemoveAction, useUpdateAction } from '../api/development';
import { isOverdue } from '../model/overdue';
import { EditActionDialog, NewActionDialog } from './action-dialog';
import { usePlan } from './plan-context';

/** Whether the reader may check an action off and change it: one's own, or all of them. */
const useMayChange = (): ((action: DevelopmentAction) => boolean) => {
  const { plan, mayEdit } = usePlan();
  return ({ ownerId }) => mayEdit || (ownerId !== null && ownerId === plan.ownMemberId);
};

const About = ({ action }: { action: DevelopmentAction }) => {
  const { t } = useTranslation('development');
  const format = useFormat();
  const { plan } = usePlan();
  const { ownerId, dueOn, state } = action;
  const owner = plan.members.find(({ id }) => id === ownerId);
  const [now] = useState(() => new Date());
  const overdue = isOverdue(action, now);
  return (
    <p className="action__about">
      <span>{ownerId === null ? t('action.nobody') : (owner?.name ?? t('nameless'))}</span>
      {dueOn === null ? null : <span data-overdue={overdue || undefined}>{t(overdue ? 'action.overdue' : 'action.by', { date: format.date(dueOn) })}</span>}
      {state === 'under_way' || state === 'dropped' ? <span className="action__state">{t(`action.states.${state}`)}</span> : null}
    </p>
  );
};

interface ActionLineProps {
  action: DevelopmentAction;
  onEdit: () => void;
  onRemove: () => void;
}

const ActionLine = ({ action, onEdit, onRemove }: ActionLineProps) => {
  const { t } = useTranslation('development');
  const { plan } = usePlan();
  const update = useUpdateAction(plan.group.id);
  const mayChange = useMayChange()(action);
  // A tap is answered at once; what the server says comes after it.
  const done = (update.isPending ? update.variables.state : action.state) === 'done';
  return (
    <li className="action" data-state={action.state}>
      {mayChange ? (
        <Checkbox label={action.title} checked={done} onChange={() => update.mutate({ ...action, state: done ? 'under_way' : 'done' })} />
      ) : (
        <p className="action__title">
          <span aria-hidden="true">{done ? '☑' : '☐'}</span> {action.title}
          {done ? <span className="visually-hidden"> {t('action.states.done')}</span> : null}
        </p>
      )}
      <About action={action} />
      {action.note === null ? null : <p className="action__note">{action.note}</p>}
      {update.isError ? <ErrorNotice error={update.error} /> : null}
      {mayChange ? (
        <p className="action__buttons no-print">
          <button type="button" className="link-button" aria-label={t('action.editOf', { title: action.title })} onClick={onEdit}>
            {t('change')}
          </button>
          <button type="button" className="link-button" aria-label={t('action.removeOf', { title: action.title })} onClick={onRemove}>
            {t('remove')}
          </button>
        </p>
      ) : null}
    </li>
  );
};

/** What has been agreed for the area, to be checked off. */
export const Actions = ({ area }: { area: DevelopmentArea }) => {
  const { t } = useTranslation('development');
  const { plan, mayEdit, announce } = usePlan();
  const [open, setOpen] = useState<string | null>(null);
  const remove = useRemoveAction(plan.group.id);
  const actions = area.work?.actions ?? [];
  const edited = actions.find(({ id }) => id === open);
  const setRemoved = (actionId: string, title: string, removed: boolean): void => {
    const undo = () => setRemoved(actionId, title, false);
    remove.mutate({ actionId, removed }, {
      onSuccess: () => announce(removed ? { text: t('done.actionRemoved', { title }), undo } : { text: t('done.actionBack', { title }) }),
    });
  };
  return (
    <div className="area-part">
      <h4>
        {t('action.title')} {area.actions.total > 0 ? <span className="area-part__count">{t('action.done', { ...area.actions })}</span> : null}
      </h4>
      {actions.length === 0 ? <p className="area-part__empty">{t('action.none')}</p> : null}
      {remove.isError ? <ErrorNotice error={remove.error} /> : null}
      <ul className="actions">
        {actions.map((action) => (
          <ActionLine key={action.id} action={action} onEdit={() => setOpen(action.id)} onRemove={() => setRemoved(action.id, action.title, true)} />
        ))}
      </ul>
      {mayEdit || plan.ownMemberId !== null ? (
        <Button className="no-print" variant="secondary" data-size="sm" onClick={() => setOpen('new')}>
          {t('action.new')}
        </Button>
      ) : null}
      {open === 'new' ? <NewActionDialog area={area} onClose={() => setOpen(null)} /> : null}
      {edited ? <EditActionDialog action={edited} onClose={() => setOpen(null)} /> : null}
    </div>
  );
};
