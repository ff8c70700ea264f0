package org.ecofrontier.load;

import java.util.Random;

import org.ecofrontier.dea.UnitData;

/**
 * Random data of units with what makes programs hard: scales far apart, ties, duplicates, multiples, zeros, and units that differ by next
 * to nothing. All values are short binary fractions, so that exact arithmetic stays quick.
 *
 * @param inputs by variable and unit
 * @param desirable by variable and unit
 * @param undesirable by variable and unit
 * @param hard what was made hard, for messages
 */
record RandomUnits(double[][] inputs, double[][] desirable, double[][] undesirable, String hard) {

    static RandomUnits draw(Random random) {
        int units = 2 + random.nextInt(random.nextInt(8) == 0 ? 40 : 14);
        int kinds = random.nextInt(1 << 6);
        double[][] inputs = block(random, 1 + random.nextInt(3), units, kinds);
        double[][] desirable = block(random, 1 + random.nextInt(2), units, kinds);
        double[][] undesirable = block(random, random.nextInt(3), units, kinds);
        if ((kinds & 8) != 0) {
            // Duplicates and multiples of others.
            for (int unit = units / 2; unit < units; unit++) {
                int other = random.nextInt(units / 2 + 1);
                double times = random.nextBoolean() ? 1 : Math.scalb(1.0, random.nextInt(5) - 2);
                for (double[][] block : new double[][][] {inputs, desirable, undesirable}) {
                    for (double[] row : block) {
                        row[unit] = row[other] * times;
                    }
                }
            }
        }
        if ((kinds & 16) != 0) {
            // Next to nothing apart.
            for (double[][] block : new double[][][] {inputs, desirable, undesirable}) {
                for (double[] row : block) {
                    int unit = random.nextInt(units);
                    row[unit] = row[random.nextInt(units)] * (1 + Math.scalb(1.0, -20 - random.nextInt(20)));
                }
            }
        }
        if ((kinds & 32) != 0) {
            // Zeros are possible where no model divides by them: in undesirable outputs.
            for (double[] row : undesirable) {
                for (int unit = 0; unit < units; unit++) {
                    row[unit] = random.nextInt(4) == 0 ? 0 : row[unit];
                }
            }
        }
        return new RandomUnits(inputs, desirable, undesirable, Integer.toBinaryString(kinds) + ", " + units + " units");
    }

    private static double[][] block(Random random, int variables, int units, int kinds) {
        double[][] block = new double[variables][units];
        for (double[] row : block) {
            double scale = (kinds & 1) == 0 ? 1 : Math.scalb(1.0, random.nextInt(40) - 20);
            int levels = (kinds & 2) == 0 ? 4096 : 6;
            for (int unit = 0; unit < units; unit++) {
                double value = 1 + random.nextInt(levels);
                if ((kinds & 4) != 0 && random.nextInt(6) == 0) {
                    value = Math.scalb(value, random.nextInt(24) - 12);
                }
                row[unit] = scale * value;
            }
        }
        return block;
    }

    UnitData data() {
        return UnitData.of(inputs, desirable, undesirable);
    }

    int units() {
        return inputs[0].length;
    }
}
