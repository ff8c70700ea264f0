package org.ecofrontier.engine.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * How far two columns agree.
 *
 * @param both the number of rows that both tables have
 * @param onlyFirst the number of rows that only the first table has
 * @param onlySecond the number of rows that only the second table has
 * @param equal the number of common rows with equal values, bit by bit; rows without a value on both sides count as equal
 * @param meanDifference mean of second - first over the rows with both values; NaN for texts or when there is none
 * @param largestDifference the largest difference by its size, with its sign; NaN for texts or when there is none
 * @param largestAt the key of the row with the largest difference; empty when there is none
 * @param correlation Pearson's correlation of the two columns; NaN for texts, or fewer than three rows, or when one does not vary
 * @since 0.1
 */
public record ComparisonSummary(int both, int onlyFirst, int onlySecond, int equal, double meanDifference, double largestDifference,
        List<String> largestAt, double correlation) {

    private static final int FEWEST = 3;

    /** Takes an unmodifiable copy. */
    public ComparisonSummary {
        largestAt = List.copyOf(largestAt);
    }

    /** Collects the rows of a comparison. */
    static final class Counter {

        private final List<double[]> pairs = new ArrayList<>();
        private int both;
        private int onlyFirst;
        private int onlySecond;
        private int equal;
        private double largest = Double.NaN;
        private List<String> largestAt = List.of();

        void numbers(List<String> key, boolean first, boolean second, double one, double other) {
            count(first, second, Double.compare(one, other) == 0);
            double difference = other - one;
            if (Double.isNaN(difference)) {
                return;
            }
            pairs.add(new double[] {one, other});
            if (difference != 0 && !(Math.abs(difference) <= Math.abs(largest))) {
                largest = difference;
                largestAt = key;
            }
        }

        void texts(List<String> key, boolean first, boolean second, String one, String other) {
            count(first, second, one.equals(other));
        }

        private void count(boolean first, boolean second, boolean same) {
            if (first && second) {
                both++;
                equal += same ? 1 : 0;
            } else if (first) {
                onlyFirst++;
            } else {
                onlySecond++;
            }
        }

        ComparisonSummary summary() {
            double mean = pairs.isEmpty() ? Double.NaN : pairs.stream().mapToDouble(pair -> pair[1] - pair[0]).sum() / pairs.size();
            double most = pairs.isEmpty() ? Double.NaN : largestAt.isEmpty() ? 0 : largest;
            return new ComparisonSummary(both, onlyFirst, onlySecond, equal, mean, most, largestAt, correlation());
        }

        private double correlation() {
            if (pairs.size() < FEWEST) {
                return Double.NaN;
            }
            double meanOne = pairs.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
            double meanOther = pairs.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
            double products = 0;
            double squaresOne = 0;
            double squaresOther = 0;
            for (double[] pair : pairs) {
                double one = pair[0] - meanOne;
                double other = pair[1] - meanOther;
                products += one * other;
                squaresOne += one * one;
                squaresOther += other * other;
            }
            return squaresOne == 0 || squaresOther == 0 ? Double.NaN : products / Math.sqrt(squaresOne * squaresOther);
        }
    }
}
