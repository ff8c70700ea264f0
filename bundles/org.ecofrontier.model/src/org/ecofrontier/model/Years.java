package org.ecofrontier.model;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The years of a panel: immutable, ascending, distinct. The text form is the years separated by blanks.
 *
 * @since 0.1
 */
public final class Years implements Iterable<Integer> {

    /** No years: a cross-section. */
    public static final Years NONE = new Years(new int[0]);

    private final int[] years;

    private Years(int[] years) {
        this.years = years;
    }

    /**
     * {@return the given years, ascending and distinct}
     *
     * @param years years in any order
     */
    public static Years of(int... years) {
        return years.length == 0 ? NONE : new Years(IntStream.of(years).sorted().distinct().toArray());
    }

    /**
     * {@return the years of a text}
     *
     * @param text whole numbers separated by white space
     * @throws IllegalArgumentException for anything else
     */
    public static Years parse(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() ? NONE : of(Arrays.stream(trimmed.split("\\s+")).mapToInt(Integer::parseInt).toArray());
    }

    /** {@return the number of years} */
    public int size() {
        return years.length;
    }

    /** {@return whether there are no years} */
    public boolean isEmpty() {
        return years.length == 0;
    }

    /**
     * {@return the year at a position}
     *
     * @param index position from 0
     */
    public int get(int index) {
        return years[index];
    }

    /**
     * {@return whether a year is among these}
     *
     * @param year the year
     */
    public boolean contains(int year) {
        return Arrays.binarySearch(years, year) >= 0;
    }

    /**
     * {@return these years and others}
     *
     * @param others years to add
     */
    public Years plus(int... others) {
        return of(IntStream.concat(IntStream.of(years), IntStream.of(others)).toArray());
    }

    /**
     * {@return these years without others}
     *
     * @param others years to leave out
     */
    public Years minus(int... others) {
        Years left = of(others);
        return of(IntStream.of(years).filter(year -> !left.contains(year)).toArray());
    }

    /** {@return a copy of the years} */
    public int[] toArray() {
        return years.clone();
    }

    @Override
    public Iterator<Integer> iterator() {
        return IntStream.of(years).iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Years that && Arrays.equals(years, that.years);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(years);
    }

    @Override
    public String toString() {
        return IntStream.of(years).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }
}
