import { inverse, Matrix, QrDecomposition } from 'ml-matrix';
import { allFinite } from './finite.ts';

/** Columns count as dependent where one lies within this angle (its sine) of the span of those before it. */
const leastSine = 1e-10;

/** A matrix X of n rows and k columns as QR, Q of orthogonal columns, R triangular. */
export interface FactoredDesign {
  readonly q: Matrix;
  /** R⁻¹, so that (XᵀX)⁻¹ = R⁻¹R⁻ᵀ. */
  readonly inverseR: Matrix;
  /** Diagonal of X(XᵀX)⁻¹Xᵀ: how much each row pulls its own fit, 0 to 1. */
  readonly leverages: readonly number[];
}

const isFullRank = (r: Matrix): boolean =>
  Array.from({ length: r.columns }, (_, column) => column).every((column) => {
    const norm = Math.hypot(...r.getColumn(column));
    return norm > 0 && Math.abs(r.get(column, column)) > leastSine * norm;
  });

/**
 * Factors the rows of a regression, by Householder's reflections (ml-matrix).
 * @param rows n rows of k finite numbers
 * @returns null where there are fewer rows than columns, no column, rows of unequal length, a number that is not finite,
 * or columns that depend on each other
 */
export const factoredDesign = (rows: readonly (readonly number[])[]): FactoredDesign | null => {
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.length < width) return null;
  if (!rows.every((row) => row.length === width && allFinite(row))) return null;
  const decomposition = new QrDecomposition(new Matrix(rows.map((row) => [...row])));
  const r = decomposition.upperTriangularMatrix;
  if (!allFinite(r.to1DArray()) || !isFullRank(r)) return null;
  const q = decomposition.orthogonalMatrix;
  const inverseR = inverse(r);
  if (!allFinite(inverseR.to1DArray())) return null;
  return { q, inverseR, leverages: q.to2DArray().map((row) => row.reduce((sum, entry) => sum + entry ** 2, 0)) };
};

/** The coefficients β that minimise the squared length of values − Xβ. */
export const solveDesign = ({ q, inverseR }: FactoredDesign, values: readonly number[]): readonly number[] =>
  inverseR.mmul(q.transpose().mmul(Matrix.columnVector([...values]))).to1DArray();

/**
 * R⁻¹QᵀDQR⁻ᵀ for a diagonal D: the covariance of β where `diagonal` holds the variance of each value.
 * With all of them s² it is s²(XᵀX)⁻¹.
 */
export const covarianceOf = ({ q, inverseR }: FactoredDesign, diagonal: readonly number[]): readonly number[][] => {
  const weighted = q.to2DArray().map((row, index) => row.map((entry) => entry * (diagonal[index] ?? 0)));
  const middle = q.transpose().mmul(new Matrix(weighted));
  return inverseR.mmul(middle).mmul(inverseR.transpose()).to2DArray();
};
