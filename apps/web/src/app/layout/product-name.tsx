import { Link } from 'react-router';

export const ProductName = () => (
  <Link to="/" className="product-name">
    <img src="/mark.svg" alt="" width="28" height="28" />
    <span>Medspill</span>
  </Link>
);
