import { type Reference, references } from '@medspill/methods';
import { useTranslation } from 'react-i18next';
import { sourceAnchor, sourcesAnchor } from '../model/anchors';

/** Full citations, by author. */
export const SourceList = ({ anchor }: { anchor: string }) => {
  const { t } = useTranslation('methods');
  return (
    <section className="methods-section" aria-labelledby={sourcesAnchor}>
      <h2 id={sourcesAnchor} tabIndex={-1}>
        {t('sources.title')}
      </h2>
      <ul className="methods-sources">
        {Object.entries<Reference>(references).map(([key, { citation, doi }]) => (
          <li key={key} id={sourceAnchor(key)} tabIndex={-1} data-current={anchor === sourceAnchor(key)}>
            {citation}
            {doi ? (
              <>
                {' '}
                <a href={`https://doi.org/${doi}`} rel="noreferrer">
                  doi:{doi}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
