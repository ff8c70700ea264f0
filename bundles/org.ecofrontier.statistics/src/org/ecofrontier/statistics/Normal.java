package org.ecofrontier.statistics;

/**
 * The standard normal distribution with relative accuracy in both tails. Distribution function: rational approximations of W. J. Cody
 * (1969), Mathematics of Computation 23, 631-637. Quantile: M. J. Wichura (1988), Applied Statistics 37, 477-484 (AS 241, PPND16).
 *
 * @since 0.1
 */
public final class Normal {

    /** Half the logarithm of two pi. */
    public static final double HALF_LOG_TWO_PI = 0.9189385332046727418;

    private static final double INVERSE_ROOT_TWO_PI = 0.3989422804014326779;

    private static final double ROOT_32 = 5.656854249492380195;

    /** Below this the far-tail series of the distribution function has all digits. */
    private static final double FAR_TAIL = -1e4;

    private static final double[] CENTRE_A = {0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881,
            1067.6894854603709582, 18154.981253343561249};

    private static final double[] CENTRE_B = {1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205,
            45507.789335026729956};

    private static final double[] MIDDLE_C = {1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412,
            93.506656132177855979, 597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124,
            9842.7148383839780218};

    private static final double[] MIDDLE_D = {1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805,
            6485.558298266760755, 18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727};

    private static final double[] TAIL_P = {0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807,
            0.001421619193227893466, 2.9112874951168792e-5};

    private static final double[] TAIL_Q = {1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515,
            0.00378239633202758244, 7.29751555083966205e-5};

    private static final double[] PPND_A = {2509.0809287301226727, 33430.575583588128105, 67265.770927008700853,
            45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608};

    private static final double[] PPND_B = {5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
            5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1};

    private static final double[] PPND_C = {7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
            1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734};

    private static final double[] PPND_D = {1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
            0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1};

    private static final double[] PPND_E = {2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
            0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772};

    private static final double[] PPND_F = {2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
            7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1};

    private Normal() {
    }

    /**
     * @param x a point
     * @return the density there
     */
    public static double density(double x) {
        return INVERSE_ROOT_TWO_PI * Math.exp(-0.5 * x * x);
    }

    /**
     * @param x a point, infinite ones included
     * @return probability of a value not above it
     */
    public static double cdf(double x) {
        double y = Math.abs(x);
        if (y <= 0.67448975) {
            return 0.5 + centre(x);
        }
        double tail = y > 40 ? 0 : Math.exp(-0.5 * y * y) * scaledTail(y);
        return x < 0 ? tail : 1 - tail;
    }

    /**
     * @param x a point
     * @return logarithm of the probability of a value not above it; finite for every finite point
     */
    public static double logCdf(double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return 0;
        }
        if (x < -0.67448975) {
            return -0.5 * x * x + Math.log(scaledTail(-x));
        }
        return x > 0.67448975 ? Math.log1p(-cdf(-x)) : Math.log(0.5 + centre(x));
    }

    /**
     * The inverse Mills ratio: density divided by distribution function, the derivative of {@link #logCdf(double)}.
     *
     * @param x a point
     * @return the ratio
     */
    public static double mills(double x) {
        if (x < -0.67448975) {
            return INVERSE_ROOT_TWO_PI / scaledTail(-x);
        }
        return density(x) / cdf(x);
    }

    /**
     * The sum of a point and the inverse Mills ratio there, without the cancellation of the far left tail.
     *
     * @param x     a point
     * @param mills the inverse Mills ratio there
     * @return the sum, positive
     */
    public static double millsExcess(double x, double mills) {
        return x < FAR_TAIL ? -1 / x : x + mills;
    }

    /**
     * @param p a probability between 0 and 1
     * @return the value that is not exceeded with that probability
     */
    public static double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1, not " + p);
        }
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(PPND_A, r) / polynomial(PPND_B, r);
        }
        double r = q < 0 ? p : 1 - p;
        if (r == 0) {
            return q < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        r = Math.sqrt(-Math.log(r));
        double x = r <= 5 ? polynomial(PPND_C, r - 1.6) / polynomial(PPND_D, r - 1.6)
                : polynomial(PPND_E, r - 5) / polynomial(PPND_F, r - 5);
        return q < 0 ? -x : x;
    }

    /** Distribution function minus one half, near zero. */
    private static double centre(double x) {
        double square = x * x;
        return x * polynomial(CENTRE_A, square) / polynomial(CENTRE_B, square);
    }

    /** Upper tail at y divided by exp(-y^2/2), for y above 0.67. */
    private static double scaledTail(double y) {
        if (y <= ROOT_32) {
            return polynomial(MIDDLE_C, y) / polynomial(MIDDLE_D, y);
        }
        double r = 1 / (y * y);
        return (INVERSE_ROOT_TWO_PI - r * polynomial(TAIL_P, r) / polynomial(TAIL_Q, r)) / y;
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            value = value * x + coefficients[i];
        }
        return value;
    }
}
