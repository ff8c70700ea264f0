package org.ecofrontier.io.table;

import java.util.ArrayList;
import java.util.List;
import org.ecofrontier.io.DataFileException;
import org.xml.sax.Attributes;

/**
 * Reads texts of a workbook, shared or inline: runs set as superscript at the end are kept apart (they are footnote marks, and
 * {@code 1234} with a raised 1 must not become 12341), phonetic guides are left out.
 */
final class XlsxStrings extends XlsxPackage.Handler {

    private final CellBudget budget;
    private final List<Cell.Text> items = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raised = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private boolean inText;
    private boolean superscript;
    private int phonetic;

    XlsxStrings(CellBudget budget) {
        this.budget = budget;
    }

    List<Cell.Text> items() {
        return items;
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "si", "is" -> begin();
            case "r" -> superscript = false;
            case "vertAlign" -> superscript = "superscript".equals(attributes.getValue("val"));
            case "rPh" -> phonetic++;
            case "t" -> {
                inText = phonetic == 0;
                run.setLength(0);
            }
            default -> {
                // fonts do not matter
            }
        }
    }

    private void begin() {
        text.setLength(0);
        raised.setLength(0);
        superscript = false;
        phonetic = 0;
    }

    @Override
    void end(String name) throws DataFileException {
        switch (name) {
            case "t" -> {
                if (inText) {
                    add();
                }
                inText = false;
            }
            case "r" -> superscript = false;
            case "rPh" -> phonetic = Math.max(0, phonetic - 1);
            case "si" -> items.add(finished());
            default -> {
                // nothing ends here
            }
        }
    }

    private void add() {
        if (superscript && text.length() > 0) {
            raised.append(run);
            return;
        }
        // what follows a raised run makes it part of the text (m² per head)
        text.append(raised).append(run);
        raised.setLength(0);
    }

    /** The text since the last beginning. */
    Cell.Text finished() throws DataFileException {
        budget.takeText(text.length() + raised.length() + 16L);
        return new Cell.Text(unescape(text.toString()), unescape(raised.toString()));
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText) {
            run.append(chars, start, length);
        }
    }

    /** Undoes the {@code _x000D_} form of characters that XML cannot hold. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i + 7 <= text.length() && text.charAt(i) == '_' && text.substring(i, i + 7).matches("_x[0-9A-Fa-f]{4}_")) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 6;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
