import type { DimensionKey, InstrumentVersion, InstrumentWording } from '@medspill/instruments';
import { useTranslation } from 'react-i18next';

interface OpenStatementsProps {
  groups: readonly { readonly dimension: DimensionKey; readonly positions: readonly number[] }[];
  version: InstrumentVersion;
  wording: InstrumentWording;
  /** Number of the page that a statement stands on. */
  pageOf: (position: number) => number;
  onGo: (position: number) => void;
}

/** Past this many, a dimension's open statements are folded away: a long list hides the button that sends. */
const mostUnfolded = 6;

/** Every statement that is still open, by dimension, each leading to itself. */
export const OpenStatements = ({ groups, version, wording, pageOf, onGo }: OpenStatementsProps) => {
  const { t } = useTranslation('survey');
  return groups.map(({ dimension, positions }) => (
    <details key={dimension} className="open-statements" open={positions.length <= mostUnfolded}>
      <summary>
        {wording.dimensions[dimension].name}
        <span className="survey-quiet">{t('review.openIn', { count: positions.length })}</span>
      </summary>
      <ul>
        {positions.map((position) => {
          const item = version.items[position];
          return item ? (
            <li key={item.key}>
              <button type="button" className="link-button" onClick={() => onGo(position)}>
                {wording.items[item.key]}
              </button>
              <span className="survey-quiet numeric">{t('review.onPage', { page: pageOf(position) })}</span>
            </li>
          ) : null;
        })}
      </ul>
    </details>
  ));
};
