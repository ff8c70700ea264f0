package org.ecofrontier.dea;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact rational number. */
record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Fraction of(double value) {
        BigDecimal exact = new BigDecimal(value);
        return exact.scale() > 0 ? reduce(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()))
                : new Fraction(exact.toBigIntegerExact(), BigInteger.ONE);
    }

    private static Fraction reduce(BigInteger top, BigInteger bottom) {
        BigInteger common = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
        return new Fraction(top.divide(common), bottom.divide(common));
    }

    Fraction plus(Fraction o) {
        return reduce(top.multiply(o.bottom).add(o.top.multiply(bottom)), bottom.multiply(o.bottom));
    }

    Fraction minus(Fraction o) {
        return plus(new Fraction(o.top.negate(), o.bottom));
    }

    Fraction times(Fraction o) {
        return reduce(top.multiply(o.top), bottom.multiply(o.bottom));
    }

    Fraction over(Fraction o) {
        return reduce(top.multiply(o.bottom), bottom.multiply(o.top));
    }

    int signum() {
        return top.signum();
    }

    @Override
    public int compareTo(Fraction o) {
        return top.multiply(o.bottom).compareTo(o.top.multiply(bottom));
    }

    double value() {
        return new BigDecimal(top).divide(new BigDecimal(bottom), java.math.MathContext.DECIMAL64).doubleValue();
    }
}
