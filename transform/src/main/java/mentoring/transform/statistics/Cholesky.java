package mentoring.transform.statistics;

/**
 * Inverse of a symmetric positive semi-definite matrix that leaves out columns which depend on earlier ones.
 *
 * @param inverse rows and columns of left-out columns are zero
 * @param kept whether a column was kept
 */
record Cholesky(double[][] inverse, boolean[] kept) {
    /** A column counts as dependent when less than this share of its square length is left after the earlier ones. */
    private static final double DEPENDENT = 1e-10;

    /** Factors A = L·Lᵀ from left to right; a column without remainder is left out, as R does with aliased terms. */
    static Cholesky of(double[][] a) {
        int k = a.length;
        double[][] l = new double[k][k];
        boolean[] kept = new boolean[k];
        for (int j = 0; j < k; j++) {
            double rest = a[j][j] - dot(l[j], l[j], j);
            kept[j] = rest > DEPENDENT * a[j][j];
            if (kept[j]) {
                l[j][j] = StrictMath.sqrt(rest);
                for (int i = j + 1; i < k; i++) {
                    l[i][j] = (a[i][j] - dot(l[i], l[j], j)) / l[j][j];
                }
            }
        }
        return new Cholesky(invert(l, kept), kept);
    }

    private static double[][] invert(double[][] l, boolean[] kept) {
        int k = l.length;
        double[][] inverse = new double[k][k];
        for (int column = 0; column < k; column++) {
            if (kept[column]) {
                double[] unit = new double[k];
                unit[column] = 1;
                double[] solved = solve(l, kept, unit);
                for (int i = 0; i < k; i++) {
                    inverse[i][column] = solved[i];
                }
            }
        }
        return inverse;
    }

    private static double[] solve(double[][] l, boolean[] kept, double[] b) {
        int k = l.length;
        double[] y = new double[k];
        for (int i = 0; i < k; i++) {
            y[i] = kept[i] ? (b[i] - dot(l[i], y, i)) / l[i][i] : 0;
        }
        for (int i = k - 1; i >= 0; i--) {
            double sum = y[i];
            for (int j = i + 1; j < k; j++) {
                sum -= l[j][i] * y[j];
            }
            y[i] = kept[i] ? sum / l[i][i] : 0;
        }
        return y;
    }

    /** How many columns were kept. */
    int rank() {
        int rank = 0;
        for (boolean column : kept) {
            rank += column ? 1 : 0;
        }
        return rank;
    }

    double[] times(double[] b) {
        double[] product = new double[b.length];
        for (int i = 0; i < b.length; i++) {
            product[i] = dot(inverse[i], b, b.length);
        }
        return product;
    }

    /** bᵀ·A⁻·b. */
    double quadratic(double[] b) {
        return dot(times(b), b, b.length);
    }

    private static double dot(double[] a, double[] b, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
