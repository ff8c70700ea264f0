package org.ecofrontier.load;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A fraction in lowest terms with a positive denominator. */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    static final Rational ZERO = of(0);
    static final Rational ONE = of(1);

    static Rational of(long number) {
        return new Rational(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** The number that a double stands for, exactly. */
    static Rational of(double number) {
        BigDecimal exact = new BigDecimal(number);
        return exact.scale() > 0 ? of(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()))
            : new Rational(exact.toBigIntegerExact(), BigInteger.ONE);
    }

    private static Rational of(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        return new Rational(numerator.divide(common), denominator.divide(common));
    }

    Rational plus(Rational other) {
        return of(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)), denominator.multiply(other.denominator));
    }

    Rational minus(Rational other) {
        return plus(other.negated());
    }

    Rational times(Rational other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Rational over(Rational other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    int signum() {
        return numerator.signum();
    }

    double value() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), java.math.MathContext.DECIMAL64).doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
