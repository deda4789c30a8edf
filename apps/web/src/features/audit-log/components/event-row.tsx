import type { AuditEvent } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { formatTimeOfDay } from '../../../lib/format/format-time';
import { EventDetails } from './event-details';

interface EventRowProps {
  event: AuditEvent;
  /** Shows only what concerns the event's object; null where that is shown already. */
  onFollow: (() => void) | null;
}

/** One event: when, who, what, to what. */
export const EventRow = ({ event, onFollow }: EventRowProps) => {
  const { t } = useTranslation(['audit-log', 'common']);
  const locale = useLocale();
  const { at, actor, action, object, details } = event;
  const named = object.name ?? (object.id === null ? null : t('gone'));
  return (
    <tr>
      <td className="audit-log__time numeric">
        <time dateTime={at}>{formatTimeOfDay(at, locale)}</time>
      </td>
      <td className="audit-log__who">
        {actor === null ? t('nobody') : (actor.name ?? t('accountGone'))}
        {actor === null ? null : <span className="audit-log__role">{t(`common:roles.${actor.role}`)}</span>}
      </td>
      <td className="audit-log__what">
        {t(`actions.${action}`)}
        <EventDetails details={details} />
      </td>
      <td className="audit-log__object">
        <span className="audit-log__type">{t(`objects.${object.type}`)}</span>
        {named !== null && onFollow !== null ? (
          <button type="button" className="link-button" aria-label={t('follow', { name: named })} onClick={onFollow}>
            {named}
          </button>
        ) : (
          named
        )}
      </td>
    </tr>
  );
};
