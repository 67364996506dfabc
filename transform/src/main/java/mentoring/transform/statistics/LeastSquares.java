package mentoring.transform.statistics;

import java.util.Arrays;

/**
 * Weighted linear least squares: minimises Σwᵢ(yᵢ − xᵢᵀb)².
 *
 * <p>b = (XᵀWX)⁻XᵀWy with one refinement step. Columns that depend linearly on earlier ones (to 1e-10 of their squared
 * length) are left out, their coefficient is NaN, as R's {@code lm} does. Rows enter in the order given; another order
 * may move the last bits.
 */
final class LeastSquares {
    final double[][] design;
    final double[] weights;
    final Cholesky bread;
    final double[] coefficients;
    final double[] residuals;

    private LeastSquares(double[][] design, double[] outcome, double[] weights) {
        this.design = design;
        this.weights = weights;
        this.bread = Cholesky.of(cross());
        double[] first = bread.times(moments(outcome));
        double[] correction = bread.times(moments(residuals(outcome, first)));
        this.coefficients = new double[first.length];
        for (int j = 0; j < first.length; j++) {
            coefficients[j] = first[j] + correction[j];
        }
        this.residuals = residuals(outcome, coefficients);
    }

    static LeastSquares fit(double[][] design, double[] outcome, double[] weights) {
        int rows = design.length;
        if (rows == 0 || outcome.length != rows || weights.length != rows) {
            throw new IllegalArgumentException(
                    rows + " design rows, " + outcome.length + " outcomes and " + weights.length + " weights");
        }
        for (int i = 0; i < rows; i++) {
            boolean complete = design[i].length == design[0].length
                    && Arrays.stream(design[i]).allMatch(Double::isFinite)
                    && Double.isFinite(outcome[i])
                    && weights[i] > 0
                    && Double.isFinite(weights[i]);
            if (!complete) {
                throw new IllegalArgumentException("row " + i + " is incomplete or has no positive weight");
            }
        }
        return new LeastSquares(design, outcome, weights);
    }

    private double[][] cross() {
        int k = design[0].length;
        double[][] sum = new double[k][k];
        for (int i = 0; i < design.length; i++) {
            for (int a = 0; a < k; a++) {
                double weighted = weights[i] * design[i][a];
                if (weighted != 0) {
                    for (int b = 0; b <= a; b++) {
                        sum[a][b] += weighted * design[i][b];
                    }
                }
            }
        }
        for (int a = 0; a < k; a++) {
            for (int b = a + 1; b < k; b++) {
                sum[a][b] = sum[b][a];
            }
        }
        return sum;
    }

    private double[] moments(double[] outcome) {
        double[] sum = new double[design[0].length];
        for (int i = 0; i < design.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[j] += weights[i] * design[i][j] * outcome[i];
            }
        }
        return sum;
    }

    private double[] residuals(double[] outcome, double[] b) {
        double[] rest = new double[outcome.length];
        for (int i = 0; i < rest.length; i++) {
            double fitted = 0;
            for (int j = 0; j < b.length; j++) {
                fitted += design[i][j] * b[j];
            }
            rest[i] = outcome[i] - fitted;
        }
        return rest;
    }

    /** Σwe² / (n − rank) · (XᵀWX)⁻: right when errors are independent and of one variance; NaN when n = rank. */
    double[][] classicalCovariance() {
        double squares = 0;
        for (int i = 0; i < residuals.length; i++) {
            squares += weights[i] * residuals[i] * residuals[i];
        }
        int spare = residuals.length - bread.rank();
        return scaled(bread.inverse(), spare == 0 ? Double.NaN : squares / spare);
    }

    /** (XᵀWX)⁻ (Σ_g s_g s_gᵀ) (XᵀWX)⁻, s_g = Σ_{i in g} wᵢeᵢxᵢ, times the factor. */
    double[][] sandwich(int[] cluster, int clusters, double factor) {
        int k = coefficients.length;
        double[][] scores = new double[clusters][k];
        for (int i = 0; i < residuals.length; i++) {
            double weighted = weights[i] * residuals[i];
            for (int j = 0; j < k; j++) {
                scores[cluster[i]][j] += weighted * design[i][j];
            }
        }
        double[][] covariance = new double[k][k];
        for (double[] score : scores) {
            double[] influence = bread.times(score);
            for (int a = 0; a < k; a++) {
                for (int b = 0; b < k; b++) {
                    covariance[a][b] += influence[a] * influence[b];
                }
            }
        }
        return scaled(covariance, factor);
    }

    private static double[][] scaled(double[][] matrix, double factor) {
        double[][] result = new double[matrix.length][];
        for (int a = 0; a < matrix.length; a++) {
            result[a] = Arrays.stream(matrix[a]).map(v -> v * factor).toArray();
        }
        return result;
    }
}
