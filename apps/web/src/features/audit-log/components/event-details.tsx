import { type AuditDetails, auditDetailNames, waveKinds } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';

type DetailName = (typeof auditDetailNames)[number];

/** What more there is to tell of an event, in words. */
export const EventDetails = ({ details }: { details: AuditDetails }) => {
  const { t } = useTranslation(['audit-log', 'common']);
  const inWords = (value: string | number): string => {
    const kind = waveKinds.find((known) => known === value);
    return kind ? t(`common:wavesInText.${kind}`) : String(value);
  };
  const told = auditDetailNames.flatMap((name: DetailName) => {
    const value = details[name];
    return value === undefined ? [] : [t(`details.${name}`, { value: inWords(value) })];
  });
  return told.length > 0 ? <span className="audit-log__details numeric">{told.join(' · ')}</span> : null;
};
