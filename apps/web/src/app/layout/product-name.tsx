import { Link } from 'react-router';
import { ProductMark } from './product-mark';

export const ProductName = () => (
  <Link to="/" className="product-name">
    <ProductMark />
  </Link>
);
