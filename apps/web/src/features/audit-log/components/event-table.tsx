import type { AuditEvent } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { formatDay } from '../../../lib/format/format-time';
import type { LogFilter } from '../model/audit-filter';
import { eventsByDay } from '../model/events-by-day';
import { EventRow } from './event-row';

const columns = ['time', 'who', 'what', 'object'] as const;

interface EventTableProps {
  events: readonly AuditEvent[];
  filter: LogFilter;
  onFilter: (filter: LogFilter) => void;
}

/** The events under their days; on a phone each is a card. */
export const EventTable = ({ events, filter, onFilter }: EventTableProps) => {
  const { t } = useTranslation('audit-log');
  const locale = useLocale();
  const follow = ({ object }: AuditEvent): (() => void) | null => {
    const { id } = object;
    return id === null || id === filter.objectId ? null : () => onFilter({ ...filter, objectId: id });
  };
  return (
    <table className="audit-log__table">
      <caption className="visually-hidden">{t('table.caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {eventsByDay(events, (iso) => formatDay(iso, locale)).map(({ day, events: ofDay }) => (
        <tbody key={ofDay[0]?.id ?? day}>
          <tr className="audit-log__day">
            <th scope="rowgroup" colSpan={columns.length}>
              {day}
            </th>
          </tr>
          {ofDay.map((event) => (
            <EventRow key={event.id} event={event} onFollow={follow(event)} />
          ))}
        </tbody>
      ))}
    </table>
  );
};
