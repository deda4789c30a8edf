import type { AuditEvent } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';

interface FollowedObjectProps {
  objectId: string;
  /** Events that are shown, to know what the object is called. */
  events: readonly AuditEvent[];
  onClear: () => void;
}

/** Says that only what concerns one object is shown, and leads back. */
export const FollowedObject = ({ objectId, events, onClear }: FollowedObjectProps) => {
  const { t } = useTranslation('audit-log');
  const object = events.find((event) => event.object.id === objectId)?.object;
  const name = object?.name ?? t('gone');
  return (
    <p className="audit-log__followed">
      {object ? t('followed', { type: t(`objects.${object.type}`), name }) : t('followedUnknown')}{' '}
      <button type="button" className="link-button" onClick={onClear}>
        {t('unfollow')}
      </button>
    </p>
  );
};
