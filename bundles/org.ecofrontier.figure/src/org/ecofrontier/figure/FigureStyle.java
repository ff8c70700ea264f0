package org.ecofrontier.figure;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.ecofrontier.lib.font.BundledFont;

/**
 * How a figure looks: everything an analyst can adjust. It is kept in the study as plain keys and values, see {@link #toMap} and
 * {@link #of(Map)}.
 *
 * @param widthMm width in millimetres, 20 to 2000
 * @param heightMm height in millimetres, 20 to 2000
 * @param fontFamily a font family; one that is not installed as a TrueType font, may not be embedded, or lacks a character of the figure
 *        gives way to the bundled one
 * @param fontSize font size of the axis titles and legends in points, 3 to 72; other texts follow it
 * @param theme where the figure is to be seen
 * @param language language of the texts, for example "en" or "zh"
 * @param showTitle whether the title stands above the figure; false where a caption says it
 * @param showNote whether remarks stand below the figure
 * @param showValues whether the values stand at bars
 * @param log the axes of line, curve and point figures that are logarithmic: "", "x", "y" or "xy"; an axis with values of zero or less stays
 *        as it is
 * @param texts wordings that replace those of the figure: keys "title", "note", "x", "y", "legend" and "series.ID", where ID is a series,
 *        map class or category id
 * @since 0.1
 */
public record FigureStyle(double widthMm, double heightMm, String fontFamily, double fontSize, Theme theme, String language,
        boolean showTitle, boolean showNote, boolean showValues, String log, SortedMap<String, String> texts) {

    /** Points in a millimetre. */
    static final double POINTS_PER_MM = 72 / 25.4;

    private static final String TEXT = "text.";
    private static final List<String> KEYS = List.of("width", "height", "font", "fontSize", "theme", "language", "title", "note", "values", "log");
    private static final List<String> LOG = List.of("", "x", "y", "xy");

    /**
     * Checks the ranges and takes an unmodifiable copy.
     *
     * @throws IllegalArgumentException if a number is out of its range or the family or language is empty
     */
    public FigureStyle {
        requireRange("width", widthMm, 20, 2000);
        requireRange("height", heightMm, 20, 2000);
        requireRange("fontSize", fontSize, 3, 72);
        Objects.requireNonNull(theme);
        if (fontFamily.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("The font family and the language of a figure must not be empty.");
        }
        if (!LOG.contains(log)) {
            throw new IllegalArgumentException("The setting log of a figure is '" + log + "', but must be x, y, xy or empty.");
        }
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** 160 mm x 100 mm, 8 pt, English, for paper, with title and note. */
    public static FigureStyle standard() {
        return new FigureStyle(160, 100, BundledFont.FAMILY, 8, Theme.JOURNAL, "en", true, true, false, "", new TreeMap<>());
    }

    /** This style in another size. */
    public FigureStyle size(double width, double height) {
        return new FigureStyle(width, height, fontFamily, fontSize, theme, language, showTitle, showNote, showValues, log, texts);
    }

    /** This style in another font. */
    public FigureStyle font(String family, double size) {
        return new FigureStyle(widthMm, heightMm, family, size, theme, language, showTitle, showNote, showValues, log, texts);
    }

    /** This style for another place. */
    public FigureStyle theme(Theme other) {
        return new FigureStyle(widthMm, heightMm, fontFamily, fontSize, other, language, showTitle, showNote, showValues, log, texts);
    }

    /** This style in another language. */
    public FigureStyle language(String other) {
        return new FigureStyle(widthMm, heightMm, fontFamily, fontSize, theme, other, showTitle, showNote, showValues, log, texts);
    }

    /** This style with or without title and note. */
    public FigureStyle captions(boolean title, boolean note) {
        return new FigureStyle(widthMm, heightMm, fontFamily, fontSize, theme, language, title, note, showValues, log, texts);
    }

    /** This style with or without the values at bars. */
    public FigureStyle values(boolean shown) {
        return new FigureStyle(widthMm, heightMm, fontFamily, fontSize, theme, language, showTitle, showNote, shown, log, texts);
    }

    /** This style with logarithmic axes: "", "x", "y" or "xy". */
    public FigureStyle log(String axes) {
        return new FigureStyle(widthMm, heightMm, fontFamily, fontSize, theme, language, showTitle, showNote, showValues, axes, texts);
    }

    /** This style with one wording replaced, see {@link #texts}. */
    public FigureStyle text(String key, String wording) {
        SortedMap<String, String> all = new TreeMap<>(texts);
        all.put(key, wording);
        return new FigureStyle(widthMm, heightMm, fontFamily, fontSize, theme, language, showTitle, showNote, showValues, log, all);
    }

    /** The style as keys and values, in the order of the keys. */
    public SortedMap<String, String> toMap() {
        SortedMap<String, String> map = new TreeMap<>();
        map.put("width", Double.toString(widthMm));
        map.put("height", Double.toString(heightMm));
        map.put("font", fontFamily);
        map.put("fontSize", Double.toString(fontSize));
        map.put("theme", theme.name().toLowerCase(Locale.ROOT));
        map.put("language", language);
        map.put("title", Boolean.toString(showTitle));
        map.put("note", Boolean.toString(showNote));
        map.put("values", Boolean.toString(showValues));
        map.put("log", log);
        texts.forEach((key, wording) -> map.put(TEXT + key, wording));
        return map;
    }

    /**
     * A style from keys and values; what is not given is as in {@link #standard}.
     *
     * @param map "width", "height" (mm), "font", "fontSize" (pt), "theme" (journal, screen_light, screen_dark), "language", "title",
     *        "note", "values" (true, false), "log" (x, y, xy or empty) and "text.KEY" for replaced wordings
     * @throws IllegalArgumentException naming the key, if one is unknown or its value cannot be read
     */
    public static FigureStyle of(Map<String, String> map) {
        map.keySet().stream().filter(key -> !key.startsWith(TEXT) && !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException(
                    "A figure has no setting '" + key + "'. Settings are " + String.join(", ", KEYS) + " and text.NAME.");
        });
        return standard().with(map);
    }

    /**
     * This style with settings over it, for example those that are kept in a study. Keys that are not known, for example of a later
     * version, are passed over.
     *
     * @param settings as {@link #of} takes them
     * @throws IllegalArgumentException naming the key, if a value cannot be read
     */
    public FigureStyle with(Map<String, String> settings) {
        SortedMap<String, String> all = new TreeMap<>(texts);
        settings.forEach((key, value) -> {
            if (key.startsWith(TEXT)) {
                all.put(key.substring(TEXT.length()), value);
            }
        });
        return new FigureStyle(number(settings, "width", widthMm), number(settings, "height", heightMm),
                settings.getOrDefault("font", fontFamily), number(settings, "fontSize", fontSize), theme(settings, theme),
                settings.getOrDefault("language", language), flag(settings, "title", showTitle),
                flag(settings, "note", showNote), flag(settings, "values", showValues), settings.getOrDefault("log", log), all);
    }

    /** Width in points. */
    double width() {
        return widthMm * POINTS_PER_MM;
    }

    /** Height in points. */
    double height() {
        return heightMm * POINTS_PER_MM;
    }

    private static void requireRange(String key, double value, double from, double to) {
        if (!(value >= from && value <= to)) {
            throw new IllegalArgumentException("The setting " + key + " of a figure is " + value + ", but must lie between " + from
                    + " and "
                    + to + ".");
        }
    }

    private static double number(Map<String, String> map, String key, double standard) {
        String value = map.get(key);
        try {
            return value == null ? standard : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The setting " + key + " of a figure is '" + value + "', which is not a number.", e);
        }
    }

    private static boolean flag(Map<String, String> map, String key, boolean standard) {
        String value = map.get(key);
        if (value == null) {
            return standard;
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("The setting " + key + " of a figure is '" + value + "', but must be true or false.");
        }
        return value.equals("true");
    }

    private static Theme theme(Map<String, String> map, Theme standard) {
        String value = map.get("theme");
        if (value == null) {
            return standard;
        }
        return Arrays.stream(Theme.values()).filter(theme -> theme.name().toLowerCase(Locale.ROOT).equals(value)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The setting theme of a figure is '" + value + "', but must be journal, screen_light or screen_dark."));
    }
}
