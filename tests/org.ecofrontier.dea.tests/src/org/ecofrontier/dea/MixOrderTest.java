package org.ecofrontier.dea;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixOrderTest {

    private static final int N = 1000;

    private static double[][] values() {
        Random random = new Random(5);
        double[][] values = new double[3][N];
        for (int j = 0; j < N; j++) {
            // many ties, some zeros
            values[0][j] = 1 + random.nextInt(20);
            values[1][j] = 1 + random.nextInt(20);
            values[2][j] = random.nextInt(5);
        }
        return values;
    }

    private static UnitData data(double[][] v) {
        return UnitData.of(new double[][] { v[0] }, new double[][] { v[1] }, new double[][] { v[2] });
    }

    @Test
    void everyUnitComesOnceAndNeighboursAreAlike() {
        UnitData data = data(values());
        int[] all = IntStream.range(0, N).toArray();
        int[] order = MixOrder.of(data, all, 16, () -> false);
        assertArrayEquals(all, Arrays.stream(order).sorted().toArray());
        assertTrue(roughness(data, order) < 0.5 * roughness(data, all));
    }

    private static double roughness(UnitData data, int[] order) {
        return IntStream.range(1, N).mapToDouble(i -> Math.abs(Math.log(data.value(0, order[i]) / data.value(1, order[i]))
                - Math.log(data.value(0, order[i - 1]) / data.value(1, order[i - 1])))).sum();
    }

    @Test
    void endsWhenCancelled() {
        UnitData data = data(values());
        assertThrows(CancellationException.class, () -> MixOrder.of(data, new int[] { 0, 1, 2 }, 2, () -> true));
    }
}
