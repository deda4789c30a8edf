import type { MethodKey } from '@medspill/methods';
import { useTranslation } from 'react-i18next';
import { ComputedSection } from '../../../components/ui/computed-section';

const methods: readonly MethodKey[] = [
  'factor-score',
  'group-mean',
  'group-index',
  'agreement',
  'percentile-norm',
  'group-change-t',
  'unpaired-test',
  'change-direction',
  'rounding',
  'no-control-group',
];

/** How the report's figures are computed, and what they do not say. */
export const Computed = ({ threshold }: { threshold: number }) => {
  const { t } = useTranslation('group-report');
  return (
    <ComputedSection methods={methods}>
      <p>{t('threshold', { threshold })}</p>
    </ComputedSection>
  );
};
