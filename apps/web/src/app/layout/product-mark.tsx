/** The product's sign and name. */
export const ProductMark = () => (
  <>
    <img src="/mark.svg" alt="" width="28" height="28" />
    <span>Medspill</span>
  </>
);
