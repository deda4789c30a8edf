import type { WaveSummary } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';

type NamedWave = Pick<WaveSummary, 'kind' | 'number' | 'label'>;

/** What a wave is called: by its kind, a pulse by its number and name. */
export const useWaveName = (): ((wave: NamedWave) => string) => {
  const { t } = useTranslation(['waves', 'common']);
  return ({ kind, number, label }) => {
    if (kind !== 'pulse') return t(`common:waves.${kind}`);
    return label === null ? t('pulse.numbered', { number }) : t('pulse.named', { number, label });
  };
};
