import { type Method, type MethodWording, references } from '@medspill/methods';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Formula, FormulaLines } from '../../../components/ui/formula';
import type { FormulaNode } from '../../../lib/methods/formula-node';
import { erratumAnchor, sourceAnchor } from '../model/anchors';
import type { MathmlOf } from '../model/mathml-of';
import { Fact } from './fact';

const Legend = ({ method, wording, mathml }: { method: Method; wording: MethodWording; mathml: MathmlOf }) =>
  method.symbols.length === 0 ? null : (
    <dl className="symbols">
      {method.symbols.map((key) => (
        <div key={key}>
          <dt>
            <Formula node={mathml.symbols[key]} />
          </dt>
          <dd>{wording.symbols[key]}</dd>
        </div>
      ))}
    </dl>
  );

const Facts = ({ method, wording }: { method: Method; wording: MethodWording }) => {
  const { t } = useTranslation('methods');
  return (
    <dl className="method__facts">
      <Fact name={t('entry.over')}>{wording.units[method.unit]}</Fact>
      <Fact name={t('entry.missing')}>{method.conditions.map((key) => wording.conditions[key])}</Fact>
      <Fact name={t('entry.rounding')}>{wording.roundings[method.rounding]}</Fact>
      <Fact name={t('entry.checked')} inLine>
        {method.checkedAgainst.map((name) => (
          <code key={name}>{name}</code>
        ))}
      </Fact>
      <Fact name={t('entry.sources')} inLine>
        {method.references.map((key) => (
          <Link key={key} to={`#${sourceAnchor(key)}`}>
            {references[key].short}
          </Link>
        ))}
      </Fact>
      <Fact name={t('entry.errata')}>
        {method.errata.map((key) => (
          <Link key={key} to={`#${erratumAnchor(key)}`}>
            {wording.errata[key].title}
          </Link>
        ))}
      </Fact>
    </dl>
  );
};

interface MethodEntryProps {
  method: Method;
  wording: MethodWording;
  mathml: MathmlOf;
  /** The address names this entry. */
  current: boolean;
}

/** All that there is to say about one figure. */
export const MethodEntry = ({ method, wording, mathml, current }: MethodEntryProps) => {
  const { t } = useTranslation('methods');
  const { name, sentence } = wording.summaries[method.key];
  const formulas: readonly FormulaNode[] = mathml.formulas[method.key];
  return (
    <article id={method.key} className="method" tabIndex={-1} aria-labelledby={`${method.key}-name`} data-current={current}>
      <h3 id={`${method.key}-name`}>
        <Link to={`#${method.key}`}>{name}</Link>
      </h3>
      <p className="method__sentence">{sentence}</p>
      <FormulaLines nodes={formulas} label={t('entry.formula', { name })} />
      <Legend method={method} wording={wording} mathml={mathml} />
      <p>{wording.details[method.key]}</p>
      <Facts method={method} wording={wording} />
    </article>
  );
};
