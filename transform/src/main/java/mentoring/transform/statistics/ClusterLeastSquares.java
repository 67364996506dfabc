package mentoring.transform.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Least squares with errors that may be correlated within clusters (pupils or years of one school).
 *
 * <p>Covariance CR1: G/(G − 1) · (n − 1)/(n − k) · (XᵀWX)⁻¹ (Σ_g s_g s_gᵀ) (XᵀWX)⁻¹ with the score sums s_g of the G
 * clusters, k = estimated coefficients; intervals and tests by t with G − 1 degrees of freedom, several coefficients by
 * F(q, G − 1). Needs some 40 clusters of similar size; with few or very unequal ones intervals are too short. Source:
 * Cameron and Miller, Journal of Human Resources 50 (2015), 317–372; R {@code sandwich::vcovCL(type = "HC1")}, Stata
 * {@code vce(cluster)}.
 *
 * <p>Columns that depend on earlier ones are left out (coefficient NaN), see {@link #estimated}. All classes and columns
 * are the caller's: there is no hidden intercept.
 */
public final class ClusterLeastSquares {
    private final LeastSquares fit;
    private final double[][] covariance;
    private final int clusters;

    private ClusterLeastSquares(LeastSquares fit, int[] cluster) {
        this.fit = fit;
        int[] numbered = numbered(cluster);
        this.clusters = Arrays.stream(numbered).max().orElse(-1) + 1;
        double n = cluster.length;
        double spare = n - fit.bread.rank();
        double factor = clusters < 2 || spare <= 0 ? Double.NaN : clusters / (clusters - 1d) * ((n - 1) / spare);
        this.covariance = fit.sandwich(numbered, clusters, factor);
    }

    /** All rows weigh the same. */
    public static ClusterLeastSquares fit(double[][] design, double[] outcome, int[] cluster) {
        double[] ones = new double[outcome.length];
        Arrays.fill(ones, 1);
        return fit(design, outcome, ones, cluster);
    }

    /**
     * @param design n rows of the same k columns
     * @param outcome n values
     * @param weights n positive weights (persons behind a mean, for example)
     * @param cluster n cluster numbers, any integers
     * @throws IllegalArgumentException when lengths differ, a value is not finite or a weight not positive
     */
    public static ClusterLeastSquares fit(double[][] design, double[] outcome, double[] weights, int[] cluster) {
        if (cluster.length != outcome.length) {
            throw new IllegalArgumentException(cluster.length + " clusters for " + outcome.length + " rows");
        }
        return new ClusterLeastSquares(LeastSquares.fit(design, outcome, weights), cluster);
    }

    private static int[] numbered(int[] cluster) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] numbered = new int[cluster.length];
        for (int i = 0; i < cluster.length; i++) {
            Integer number = numbers.putIfAbsent(cluster[i], numbers.size());
            numbered[i] = number == null ? numbers.size() - 1 : number;
        }
        return numbered;
    }

    /** Rows. */
    public int observations() {
        return fit.residuals.length;
    }

    /** G, distinct clusters. */
    public int clusters() {
        return clusters;
    }

    /** Whether the column could be estimated; the others are linear combinations of columns before them. */
    public boolean estimated(int column) {
        return fit.bread.kept()[column];
    }

    /** b of a column, in units of the outcome per unit of the column; NaN when not estimated. */
    public double coefficient(int column) {
        return estimated(column) ? fit.coefficients[column] : Double.NaN;
    }

    /** Coefficient with cluster-robust error and G − 1 degrees; error NaN with one cluster or no spare row. */
    public Estimate estimate(int column) {
        double[] only = new double[fit.coefficients.length];
        only[column] = 1;
        return combination(only);
    }

    /** Σ lⱼbⱼ with its cluster-robust error; NaN when it needs a coefficient that was not estimated. */
    public Estimate combination(double[] l) {
        double value = 0;
        double variance = 0;
        for (int a = 0; a < l.length; a++) {
            if (l[a] != 0) {
                value += l[a] * coefficient(a);
                for (int b = 0; b < l.length; b++) {
                    variance += l[a] * l[b] * covariance[a][b];
                }
            }
        }
        double error = Double.isNaN(value) ? Double.NaN : StrictMath.sqrt(StrictMath.max(0, variance));
        return new Estimate(value, error, clusters - 1d);
    }

    /** Coefficient with the classical error (independent rows, one variance) and n − k degrees. */
    public Estimate classical(int column) {
        double variance = fit.classicalCovariance()[column][column];
        double error = estimated(column) ? StrictMath.sqrt(variance) : Double.NaN;
        return new Estimate(coefficient(column), error, observations() - fit.bread.rank());
    }

    /** Cluster-robust covariance of two coefficients; 0 when one was not estimated. */
    public double covariance(int a, int b) {
        return covariance[a][b];
    }

    /**
     * Wald test that the given coefficients are all zero, F(q, G − 1). Coefficients not estimated, or whose errors depend
     * on the others', do not count in q. F is NaN when nothing remains or with one cluster.
     */
    public WaldTest wald(int... columns) {
        double[][] part = new double[columns.length][columns.length];
        double[] b = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            b[i] = estimated(columns[i]) ? fit.coefficients[columns[i]] : 0;
            for (int j = 0; j < columns.length; j++) {
                part[i][j] = covariance[columns[i]][columns[j]];
            }
        }
        Cholesky inverse = Cholesky.of(part);
        int q = inverse.rank();
        return new WaldTest(q == 0 ? Double.NaN : inverse.quadratic(b) / q, StrictMath.max(q, 1), clusters - 1d);
    }
}
