package org.ecofrontier.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, -0", "1, 1", "-1.5, -1.5", "0.1, 0.1", "123456789, 123456789", "1e10, 10000000000", "0.001, 0.001",
        "0.0001, 0.0001", "0.00012345, 0.00012345", "0.00001, 1e-05", "1.5e-5, 1.5e-05", "1e-100, 1e-100", "1e15, 1000000000000000",
        "9007199254740993, 9007199254740992", "1e16, 1e+16", "1.25e16, 1.25e+16", "1e22, 1e+22", "1e100, 1e+100",
        "1.7976931348623157e308, 1.7976931348623157e+308", "4.9e-324, 4.9e-324", "123456.789, 123456.789",
        "0.30000000000000004, 0.30000000000000004",
        "1234567890123456.7, 1234567890123456.8"})
    void writesShortestPlainText(double value, String text) {
        assertEquals(text, PlainNumber.format(value));
    }

    @Test
    void writesWhatIsNotFinite() {
        assertEquals("", PlainNumber.format(Double.NaN));
        assertEquals("Inf", PlainNumber.format(Double.POSITIVE_INFINITY));
        assertEquals("-Inf", PlainNumber.format(Double.NEGATIVE_INFINITY));
        byte[] out = new byte[PlainNumber.MAX_LENGTH];
        assertEquals("-9223372036854775808", new String(out, 0, PlainNumber.write(Long.MIN_VALUE, out, 0)));
        assertEquals("9223372036854775807", new String(out, 0, PlainNumber.write(Long.MAX_VALUE, out, 0)));
    }

    @Test
    void everyDoubleComesBackAndIsNoLongerThanJavasText() {
        Random random = new Random(7);
        for (int i = 0; i < 200_000; i++) {
            double value = switch (i % 4) {
                case 0 -> Double.longBitsToDouble(random.nextLong());
                case 1 -> random.nextInt(2_000_000) / 100.0;
                case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
                default -> random.nextLong() >> random.nextInt(64);
            };
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                continue;
            }
            String text = PlainNumber.format(value);
            assertTrue(text.length() <= PlainNumber.MAX_LENGTH);
            assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits(PlainNumber.parse(text, '.')), text);
            assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits(Double.parseDouble(text)), text);
        }
    }

    @Test
    void readsEveryDecimalTextAsTheNearestDouble() {
        Random random = new Random(8);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
            int digits = 1 + random.nextInt(24);
            int point = random.nextInt(digits + 1);
            for (int k = 0; k < digits; k++) {
                text.append(k == point ? "." : "").append((char) ('0' + (random.nextInt(3) == 0 ? 0 : random.nextInt(10))));
            }
            if (random.nextInt(3) == 0) {
                text.append('e').append(random.nextInt(640) - 330);
            }
            double expected = new BigDecimal(text.toString()).doubleValue();
            double found = PlainNumber.parse(text, '.');
            if (Double.isInfinite(expected)) {
                assertTrue(Double.isNaN(found), text.toString());
            } else {
                assertEquals(Math.abs(expected), Math.abs(found), text.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "+", ".", "-.", "1,5", "1 000", "1e", "1e+", "e5", "0x10", "NaN", "Infinity", "1d", "1f", "--1",
        "1.2.3",
        "1e5.5", "１２", "1e999", "12a"})
    void refusesWhatIsNoPlainNumber(String text) {
        assertTrue(Double.isNaN(PlainNumber.parse(text, '.')), text);
    }

    @Test
    void readsOtherForms() {
        assertEquals(0.5, PlainNumber.parse(".5", '.'));
        assertEquals(5, PlainNumber.parse("5.", '.'));
        assertEquals(5e3, PlainNumber.parse("+5E+3", '.'));
        assertEquals(1.5, PlainNumber.parse("1,5", ','));
        assertTrue(Double.isNaN(PlainNumber.parse("1.5", ',')));
    }
}
