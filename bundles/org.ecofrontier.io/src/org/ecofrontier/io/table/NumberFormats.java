package org.ecofrontier.io.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** Number formats of spreadsheets (ECMA-376 part 1, 18.8.30 and 18.8.31) and their dates. */
final class NumberFormats {

    private static final double MAX_SERIAL = 2_958_466;

    private NumberFormats() {
    }

    /** The built-in date formats, those of the East Asian locales included. */
    static boolean isBuiltInDate(int id) {
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
    }

    static boolean isDate(String format) {
        String bare = bare(format);
        if (bare.isEmpty() || bare.contains("general") || bare.indexOf('0') >= 0 && !bare.contains("s") || bare.indexOf('#') >= 0) {
            return false;
        }
        return bare.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
    }

    static boolean isPercent(String format) {
        return bare(format).indexOf('%') >= 0;
    }

    /** The first section in small letters without quoted text, escaped characters and what stands in brackets (but [h], [mm], [ss]). */
    private static String bare(String format) {
        StringBuilder out = new StringBuilder();
        String text = format.toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';') {
                break;
            } else if (c == '"') {
                int end = text.indexOf('"', i + 1);
                i = end < 0 ? text.length() : end;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '[') {
                int end = text.indexOf(']', i);
                String inside = end < 0 ? "" : text.substring(i + 1, end);
                out.append(inside.matches("h+|m+|s+") ? inside : "");
                i = end < 0 ? text.length() : end;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The date of a serial number, or null if it is outside of 1900 to 9999. */
    static LocalDateTime date(double serial, boolean from1904) {
        if (!(serial >= 0 && serial < MAX_SERIAL)) {
            return null;
        }
        long day = (long) serial;
        long seconds = Math.round((serial - day) * 86_400);
        // the 1900 system counts a 29 February 1900 that never was
        LocalDate origin = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, day < 60 ? 31 : 30);
        return origin.plusDays(day).atStartOfDay().plusSeconds(seconds);
    }

    /** The serial number of a date in the 1900 system. */
    static double serial(LocalDateTime date) {
        long day = date.toLocalDate().toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
        return (day <= 60 ? day - 1 : day) + date.toLocalTime().toSecondOfDay() / 86_400.0;
    }
}
