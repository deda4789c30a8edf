import type { MethodKey } from '@medspill/methods';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import { methodPath } from '../../lib/methods/method-path';
import { formulasQuery, methodSummariesQuery } from '../../lib/methods/method-queries';
import { FormulaLines } from './formula';
import { Loaded } from './loaded';
import { SkeletonBlocks } from './skeleton-blocks';

/** What some figures are, in a sentence and a formula each, with the way to their entries. */
export const MethodSummaries = ({ methods }: { methods: readonly MethodKey[] }) => {
  const { t } = useTranslation('common');
  const words = useQuery(methodSummariesQuery(useLocale()));
  const { data: formulas } = useQuery(formulasQuery);
  return (
    <Loaded query={words} skeleton={<SkeletonBlocks heights={[120]} />}>
      {(summaries) =>
        methods.map((key) => {
          const { name, sentence } = summaries[key];
          return (
            <section key={key} className="method-summary">
              <h3>{name}</h3>
              <p>{sentence}</p>
              {formulas ? <FormulaLines nodes={formulas[key]} label={t('figures.formulaOf', { name })} /> : null}
              <Link to={methodPath(key)}>
                {t('figures.fullEntry')}
                <span className="visually-hidden"> {name}</span>
              </Link>
            </section>
          );
        })
      }
    </Loaded>
  );
};
