import type { GroupPulse } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';

/** What a pulse is called: by its number, and its name where it has one. */
export const usePulseName = (): ((pulse: Pick<GroupPulse, 'number' | 'label'>) => string) => {
  const { t } = useTranslation('group-report');
  return ({ number, label }) => (label === null ? t('pulses.numbered', { number }) : t('pulses.named', { number, label }));
};
