import './methods.css';
import { Heading } from '@digdir/designsystemet-react';
import { sections } from '@medspill/methods';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { formulasQuery } from '../../lib/methods/method-queries';
import { methodWordingQuery, symbolsQuery } from './api/method-page-query';
import { Contents } from './components/contents';
import { ErrataList } from './components/errata-list';
import { MethodEntry } from './components/method-entry';
import { SourceList } from './components/source-list';
import { sectionAnchor } from './model/anchors';
import { useAnchor } from './use-anchor';

/** `/methods`: how every figure is computed, and what in the published report does not hold. */
export const MethodsPage = () => {
  const { t } = useTranslation('methods');
  const [{ data: wording }, { data: formulas }, { data: symbols }] = useSuspenseQueries({
    queries: [methodWordingQuery(useLocale()), formulasQuery, symbolsQuery],
  });
  const anchor = useAnchor();
  return (
    <div className="methods">
      <title>{t('title')}</title>
      <header className="methods__header">
        <Heading level={1} data-size="md">
          {t('title')}
        </Heading>
        <p className="methods__lead">{t('lead')}</p>
      </header>
      <nav className="methods__contents no-print" aria-label={t('contents')}>
        <details>
          <summary>{t('contents')}</summary>
          <Contents wording={wording} />
        </details>
        <div className="methods__contents-wide">
          <p>{t('contents')}</p>
          <Contents wording={wording} />
        </div>
      </nav>
      <div className="methods__entries">
        {sections.map(({ key, methods }) => (
          <section key={key} className="methods-section" aria-labelledby={sectionAnchor(key)}>
            <h2 id={sectionAnchor(key)} tabIndex={-1}>
              {wording.sections[key].name}
            </h2>
            <p className="methods-section__introduction">{wording.sections[key].introduction}</p>
            {methods.map((method) => (
              <MethodEntry key={method.key} method={method} wording={wording} mathml={{ formulas, symbols }} current={anchor === method.key} />
            ))}
          </section>
        ))}
        <ErrataList wording={wording} anchor={anchor} />
        <SourceList anchor={anchor} />
      </div>
    </div>
  );
};
