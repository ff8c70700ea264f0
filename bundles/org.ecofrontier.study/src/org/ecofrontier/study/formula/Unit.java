package org.ecofrontier.study.formula;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of measurement as statistical yearbooks write them, for example "10,000 yuan/person" or 万元/人.
 *
 * @param scale how many of the base unit one of it is
 * @param powers the exponents of the base units by their name, none of them 0; empty = a plain number
 */
record Unit(double scale, Map<String, Double> powers) {

    /** A plain number. */
    static final Unit NUMBER = new Unit(1, Map.of());

    private static final String PERSON = "person";
    private static final int MOST_CHARACTERS = 200;
    private static final Pattern ENGLISH = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)?\\s*(hundred|thousand|million|billion)?\\s*(.*)");
    private static final Pattern CHINESE = Pattern.compile("(万亿|千万|百万|十万|亿|万|千|百)(.+)");
    private static final Pattern POWER = Pattern.compile("(m|km)(?:\\^?([23]))");
    private static final Map<String, Double> WORDS = Map.ofEntries(Map.entry("hundred", 1e2), Map.entry("thousand", 1e3),
        Map.entry("million", 1e6), Map.entry("billion", 1e9), Map.entry("百", 1e2), Map.entry("千", 1e3), Map.entry("万", 1e4),
        Map.entry("十万", 1e5), Map.entry("百万", 1e6), Map.entry("千万", 1e7), Map.entry("亿", 1e8), Map.entry("万亿", 1e12));
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("元", "yuan"), Map.entry("cny", "yuan"),
        Map.entry("rmb", "yuan"), Map.entry("人", PERSON), Map.entry("persons", PERSON), Map.entry("people", PERSON),
        Map.entry("capita", PERSON), Map.entry("吨", "t"), Map.entry("tonnes", "t"), Map.entry("tons", "t"), Map.entry("ton", "t"),
        Map.entry("吨标准煤", "t standard coal"), Map.entry("tce", "t standard coal"), Map.entry("立方米", "m3"),
        Map.entry("平方米", "m2"), Map.entry("平方公里", "km2"), Map.entry("平方千米", "km2"));

    /** Sorts the base units. */
    Unit {
        powers = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(powers));
    }

    /** The unit of a text, empty when it says nothing. */
    static Optional<Unit> parse(String text) {
        if (text == null || text.isBlank() || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT).replace(" per ", "/");
        if (plain.contains("=")) {
            return Optional.of(NUMBER);
        }
        String[] parts = plain.split("/");
        Unit unit = NUMBER;
        for (int i = 0; i < parts.length; i++) {
            unit = unit.times(single(parts[i].strip()), i == 0 ? 1 : -1);
        }
        return Optional.of(unit);
    }

    private static Unit single(String text) {
        switch (text) {
            case "%", "percent", "百分比":
                return new Unit(0.01, Map.of());
            case "‰":
                return new Unit(0.001, Map.of());
            case "", "1", "index", "ratio", "指数":
                return NUMBER;
            default:
        }
        Matcher chinese = CHINESE.matcher(text);
        if (chinese.matches()) {
            return base(WORDS.get(chinese.group(1)), chinese.group(2).strip());
        }
        Matcher english = ENGLISH.matcher(text);
        if (!english.matches()) {
            return base(1, text);
        }
        double scale = english.group(1) == null ? 1 : Double.parseDouble(english.group(1).replace(",", ""));
        return base(scale * (english.group(2) == null ? 1 : WORDS.get(english.group(2))), english.group(3).strip());
    }

    private static Unit base(double scale, String text) {
        String name = NAMES.getOrDefault(text, text);
        double positive = scale > 0 && Double.isFinite(scale) ? scale : 1;
        Matcher power = POWER.matcher(name);
        if (power.matches()) {
            int exponent = Integer.parseInt(power.group(2));
            double metres = power.group(1).equals("km") ? 1000 : 1;
            return new Unit(positive * Math.pow(metres, exponent), Map.of("m", (double) exponent));
        }
        return name.isEmpty() ? new Unit(positive, Map.of())
            : name.equals("km") ? new Unit(positive * 1000, Map.of("m", 1.0)) : new Unit(positive, Map.of(name, 1.0));
    }

    /** This unit times another one to a power. */
    Unit times(Unit other, double power) {
        Map<String, Double> sum = new TreeMap<>(powers);
        other.powers.forEach((name, exponent) -> sum.merge(name, exponent * power, (a, b) -> a + b == 0 ? null : Double.valueOf(a + b)));
        sum.values().removeIf(exponent -> exponent == 0);
        return new Unit(scale * Math.pow(other.scale, power), sum);
    }

    Unit power(double power) {
        return NUMBER.times(this, power);
    }

    boolean isSameKind(Unit other) {
        return powers.equals(other.powers);
    }

    /** Whether units are of one kind when heads are not counted: "yuan" is often said for "yuan per person". */
    boolean isNearlySameKind(Unit other) {
        return withoutPersons().equals(other.withoutPersons());
    }

    private Map<String, Double> withoutPersons() {
        Map<String, Double> rest = new TreeMap<>(powers);
        rest.remove(PERSON);
        return rest;
    }

    /** Whether two scales are the same but for rounding. */
    static boolean isSame(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
    }

    /** The unit as it is written. */
    @Override
    public String toString() {
        if (powers.isEmpty() && isSame(scale, 0.01)) {
            return "%";
        }
        List<String> over = new ArrayList<>();
        List<String> under = new ArrayList<>();
        powers.forEach((name, exponent) -> {
            double size = Math.abs(exponent);
            String shown = size == 1 ? name : name + (size == Math.rint(size) ? "" + (long) size : "^" + size);
            (exponent > 0 ? over : under).add(shown);
        });
        String names = over.isEmpty() && !under.isEmpty() ? "1" : String.join(" ", over);
        String shown = (scaleText() + " " + names).strip();
        return shown.isEmpty() ? "1" : under.isEmpty() ? shown : shown + "/" + String.join("/", under);
    }

    private String scaleText() {
        if (isSame(scale, 1)) {
            return "";
        }
        if (isSame(scale, 1e6) || isSame(scale, 1e8) || isSame(scale, 1e9)) {
            return isSame(scale, 1e6) ? "million" : isSame(scale, 1e8) ? "100 million" : "billion";
        }
        return scale >= 1e-6 && scale < 1e15
            ? new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(scale) : Double.toString(scale);
    }
}
