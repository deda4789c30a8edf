import type { ResponseRate } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format';

/** Response rates in half a line: “before 96 % · after 94 %”. */
export const RateLine = ({ rates }: { rates: readonly ResponseRate[] }) => {
  const { t } = useTranslation('common');
  const format = useFormat();
  return rates
    .filter(({ invited }) => invited > 0)
    .map(({ kind, invited, answered }) => ` · ${t(`waves.${kind}`).toLowerCase()} ${format.percent(answered / invited)}`);
};
