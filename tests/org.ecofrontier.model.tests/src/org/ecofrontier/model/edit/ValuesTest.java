package org.ecofrontier.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.ecofrontier.model.CategoryMap;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.TextList;
import org.ecofrontier.model.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of the model and their text forms. */
class ValuesTest {

    @Test
    void valuesAreWrittenShortMissingExplicitly() {
        ObservationValues values = ObservationValues.of(28463, 0.1, Double.NaN, -0.0, 1e300, 0).withImputed(1, 0.25);
        assertEquals("28463 ~0.25 - -0.0 1.0E300 0", values.toString());
        assertEquals(values, ObservationValues.parse(values.toString()));
        assertTrue(values.isMissing(2));
        assertTrue(values.isMissing(99));
        assertTrue(values.isImputed(1));
        assertFalse(values.with(1, 7).isImputed(1));
    }

    @Test
    void everyNumberComesBackBitForBit() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                double back = ObservationValues.parse(ObservationValues.of(value).toString()).get(0);
                assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits(back));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "NaN", "Infinity", "0x1p3", "1d", "1e999", "~", "~-", "1,5", "--", "１２"})
    void whatIsNoNumberIsRefused(String token) {
        assertThrows(IllegalArgumentException.class, () -> ObservationValues.parse("1 " + token));
    }

    @Test
    void valuesMoveWithTheirMarks() {
        ObservationValues values = ObservationValues.of(1, 2, 3).withImputed(2, 3);
        assertEquals("~3 - 1", values.reordered(2, -1, 0).toString());
        assertEquals("1 2 ~3 - 9", values.with(4, 9).toString());
        assertThrows(IllegalArgumentException.class, () -> values.with(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> values.withImputed(0, Double.NaN));
    }

    @Test
    void yearsAreAscendingAndDistinct() {
        Years years = Years.parse(" 2003 2001\n2003 ");
        assertEquals("2001 2003", years.toString());
        assertEquals("2001 2002 2003", years.plus(2002, 2001).toString());
        assertEquals("2003", years.minus(2001, 1999).toString());
        assertEquals(Years.NONE, Years.parse(""));
        assertThrows(IllegalArgumentException.class, () -> Years.parse("2001 x"));
    }

    @Test
    void textsMayHoldAnything() {
        TextList texts = TextList.of("蚌埠市", "a|b", "100%", "x%007cy", " blank ");
        assertEquals(texts, TextList.parse(texts.toString()));
        assertEquals(List.of("蚌埠市", "a|b", "100%", "x%007cy", " blank "), texts.toList());
        assertEquals(TextList.EMPTY, TextList.parse(""));
        assertThrows(IllegalArgumentException.class, () -> TextList.parse("50%"));
    }

    @Test
    void categoriesMayHoldAnythingAndKeepTheirOrder() {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put("zone of = 2", "Northern Anhui");
        pairs.put("资源", "能 源");
        CategoryMap categories = CategoryMap.of(pairs);
        assertEquals(pairs, CategoryMap.parse(categories.toString()).toMap());
        assertEquals("资源=能%0020源", categories.without("zone of = 2").toString());
        assertEquals("x", categories.with("资源", "x").get("资源").orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> CategoryMap.parse("zone"));
        assertThrows(IllegalArgumentException.class, () -> CategoryMap.parse("a=1 a=2"));
    }
}
