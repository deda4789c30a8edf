import { Popover } from '@digdir/designsystemet-react';
import type { MethodKey } from '@medspill/methods';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SkeletonBlocks } from './skeleton-blocks';

const MethodSummaries = lazy(async () => ({ default: (await import('./method-summaries')).MethodSummaries }));

interface HowPopoverProps {
  /** The figures that are explained, the most important first. */
  methods: readonly MethodKey[];
  /** Words of the button, where “How is this computed?” does not fit. */
  label?: ReactNode;
}

/** What a figure is and its formula, one tap away. The words are fetched at the first tap. */
export const HowPopover = ({ methods, label }: HowPopoverProps) => {
  const { t } = useTranslation('common');
  const id = useId();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className="quiet-button no-print" popoverTarget={id}>
        {label ?? t('figures.how')}
      </button>
      <Popover id={id} placement="bottom" className="how" onOpen={() => setOpened(true)}>
        {opened ? (
          <Suspense fallback={<SkeletonBlocks heights={[120]} />}>
            <MethodSummaries methods={methods} />
          </Suspense>
        ) : null}
      </Popover>
    </>
  );
};
