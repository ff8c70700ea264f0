package org.ecofrontier.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** The style as kept in a study. */
class FigureStyleTest {

    @Test
    void comesBackFromItsKeysAndValues() {
        FigureStyle style = FigureStyle.standard().size(85, 60.5).font("Times New Roman", 10.5).theme(Theme.SCREEN_DARK).language("zh")
                .captions(false, true).text("x", "年份").text("series.north", "北 = north");
        assertEquals(style, FigureStyle.of(style.toMap()));
        assertEquals(FigureStyle.standard(), FigureStyle.of(Map.of()));
        assertEquals("screen_dark", style.toMap().get("theme"));
        assertEquals("年份", style.toMap().get("text.x"));
    }

    @Test
    void saysWhatIsWrongWithASetting() {
        assertTrue(message(Map.of("colour", "red")).contains("no setting 'colour'"));
        assertTrue(message(Map.of("width", "wide")).contains("width of a figure is 'wide', which is not a number"));
        assertTrue(message(Map.of("width", "5")).contains("between 20.0 and 2000.0"));
        assertTrue(message(Map.of("height", "NaN")).contains("between"));
        assertTrue(message(Map.of("theme", "pink")).contains("must be journal, screen_light or screen_dark"));
        assertTrue(message(Map.of("title", "yes")).contains("must be true or false"));
        assertTrue(message(Map.of("font", " ")).contains("must not be empty"));
    }

    private static String message(Map<String, String> settings) {
        return assertThrows(IllegalArgumentException.class, () -> FigureStyle.of(settings)).getMessage();
    }
}
