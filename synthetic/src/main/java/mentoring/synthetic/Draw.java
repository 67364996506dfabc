package mentoring.synthetic;

import java.util.SplittableRandom;

/**
 * Random numbers by name: the same seed, stream and ids give the same generator whatever was drawn before, so entities can
 * be drawn in any order, in parallel, or alone, and nothing of the world has to stay in memory.
 */
public final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Draw() {}

    public static SplittableRandom of(long seed, String stream, long... ids) {
        return new SplittableRandom(key(seed, stream, ids));
    }

    /** The 64 bits that stand for one entity: a hash, not a sum, so that neighbouring ids are unrelated. */
    public static long key(long seed, String stream, long... ids) {
        long hash = mix(seed + GOLDEN);
        for (int i = 0; i < stream.length(); i++) hash = mix(hash ^ stream.charAt(i)) + GOLDEN;
        for (long id : ids) hash = mix(hash ^ id) + GOLDEN;
        return mix(hash);
    }

    /** Finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform on the open interval (0, 1) for one entity without building a generator: for one draw out of many millions. */
    public static double uniform(long seed, String stream, long... ids) {
        return ((key(seed, stream, ids) >>> 11) + 0.5) * 0x1.0p-53;
    }

    /** Standard normal (polar method of Marsaglia); StrictMath, so that every machine gives the same bits. */
    public static double normal(SplittableRandom random) {
        while (true) {
            double u = 2 * random.nextDouble() - 1;
            double v = 2 * random.nextDouble() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) return u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
        }
    }

    /** Gamma with the given shape and mean 1 (Marsaglia and Tsang 2000). */
    public static double gamma(SplittableRandom random, double shape) {
        if (shape < 1) {
            double boost = StrictMath.pow(1 - random.nextDouble(), 1 / shape);
            return gamma(random, shape + 1) * (shape + 1) / shape * boost;
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal(random);
            double v = 1 + c * x;
            if (v <= 0) continue;
            v = v * v * v;
            double u = 1 - random.nextDouble();
            if (StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) return d * v / shape;
        }
    }

    /** Poisson by inversion; meant for means up to a few dozen. */
    public static int poisson(SplittableRandom random, double mean) {
        double limit = StrictMath.exp(-mean);
        double product = random.nextDouble();
        int n = 0;
        while (product > limit) {
            product *= random.nextDouble();
            n++;
        }
        return n;
    }

    public static boolean chance(SplittableRandom random, double probability) {
        return random.nextDouble() < probability;
    }

    @SafeVarargs
    public static <T> T pick(SplittableRandom random, T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Index drawn with the given weights, which need not sum to one. */
    public static int weighted(SplittableRandom random, double... weights) {
        double sum = 0;
        for (double w : weights) sum += w;
        double u = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            u -= weights[i];
            if (u < 0) return i;
        }
        return weights.length - 1;
    }
}
