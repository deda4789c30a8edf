import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../components/ui/loaded';
import { SkeletonBlocks } from '../../../components/ui/skeleton-blocks';
import { responseCurveQuery } from '../api/response-curve';
import type { WaveFilter } from '../model/wave-filter';
import { ResponseCurve } from './response-curve';

/** The response rate over time of what is listed, for whoever wants to see it. */
export const CurveSection = ({ programmeId, filter: { cohortId, kind } }: { programmeId: string; filter: WaveFilter }) => {
  const { t } = useTranslation('waves');
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...responseCurveQuery(programmeId, { cohortId, kind }), enabled: open });
  return (
    <details className="more waves__curve" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('curve.section')}</summary>
      {open ? (
        <Loaded query={query} skeleton={<SkeletonBlocks heights={[24, 150]} />}>
          {(curve) => <ResponseCurve curve={curve} />}
        </Loaded>
      ) : null}
    </details>
  );
};
