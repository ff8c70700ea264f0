package org.ecofrontier.io.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;

/** What a workbook's styles say about the numbers that wear them: date, percentage, or neither. */
final class XlsxStyles extends XlsxPackage.Handler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inCellStyles;

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(number(attributes.getValue("numFmtId")), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    styles.add(number(attributes.getValue("numFmtId")));
                }
            }
            default -> {
                // fonts, fills and borders do not matter
            }
        }
    }

    @Override
    void end(String name) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private static int number(String text) {
        return text == null || !text.matches("\\d{1,6}") ? 0 : Integer.parseInt(text);
    }

    boolean isDate(int style) {
        if (style < 0 || style >= styles.size()) {
            return false;
        }
        int id = styles.get(style);
        String format = formats.get(id);
        return format == null ? NumberFormats.isBuiltInDate(id) : NumberFormats.isDate(format);
    }

    boolean isPercent(int style) {
        if (style < 0 || style >= styles.size()) {
            return false;
        }
        int id = styles.get(style);
        String format = formats.get(id);
        return format == null ? id == 9 || id == 10 : NumberFormats.isPercent(format);
    }
}
