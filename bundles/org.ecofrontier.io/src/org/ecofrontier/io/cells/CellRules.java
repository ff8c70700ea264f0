package org.ecofrontier.io.cells;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ecofrontier.io.PlainNumber;
import org.ecofrontier.io.table.Cell;

/**
 * Reads cells as numbers by stated rules. Numbers stay as the file holds them; text is a number only if it follows the rules listed in
 * {@link Rule}; what can mean two numbers is reported as ambiguous; anything else is unreadable. Immutable.
 *
 * @since 0.1
 */
public final class CellRules {

    private static final Pattern NEGATIVE_IN_BRACKETS = Pattern.compile("\\([0-9][0-9., ]*\\)");

    private final Set<String> missingMarks;
    private final char decimal;
    private final boolean trustPoint;
    private final boolean textFile;

    /**
     * The rules for a table.
     *
     * @param missingMarks words that stand for a missing value
     * @param decimal the decimal mark of numbers in text, {@code .} or {@code ,}; 0 when the table does not tell
     * @param trustPoint whether, while the decimal mark is not known, 1.234 is nevertheless a number with three decimals (in text
     *        separated by commas)
     * @param textFile whether all cells are text anyhow, so that a number in text is nothing to report
     */
    public CellRules(List<String> missingMarks, char decimal, boolean trustPoint, boolean textFile) {
        if (decimal != 0 && decimal != '.' && decimal != ',') {
            throw new IllegalArgumentException("the decimal mark is . or , and not " + decimal);
        }
        this.missingMarks = Set.copyOf(missingMarks);
        this.decimal = decimal;
        this.trustPoint = trustPoint;
        this.textFile = textFile;
    }

    /**
     * Reads a cell as a number.
     *
     * @param cell the cell
     * @return what it means
     */
    public Reading read(Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> Reading.EMPTY;
            case Cell.Num num -> new Reading.Number(num.value(), num.percent() ? Set.of(Rule.SHOWN_AS_PERCENT) : Set.of());
            case Cell.Text text -> text(text);
            case Cell.Formula formula -> formula(formula);
            case Cell.Date date -> new Reading.Unreadable("the date " + date.show());
            case Cell.Bool bool -> new Reading.Unreadable("the truth value " + bool.show());
            case Cell.Failure failure -> missingMarks.contains(failure.code()) ? new Reading.Missing(Set.of(Rule.MISSING_MARK))
                : new Reading.Unreadable("the error " + failure.code());
        };
    }

    private Reading formula(Cell.Formula formula) {
        if (formula.cached() == Cell.EMPTY) {
            return new Reading.Unreadable("a formula that was never calculated (open the file in a spreadsheet and save it)");
        }
        return switch (read(formula.cached())) {
            case Reading.Number number -> new Reading.Number(number.value(), with(number.rules(), Rule.CACHED_FORMULA));
            case Reading.Missing missing -> new Reading.Missing(with(missing.rules(), Rule.CACHED_FORMULA));
            case Reading other -> other;
        };
    }

    private static Set<Rule> with(Set<Rule> rules, Rule more) {
        EnumSet<Rule> all = EnumSet.of(more);
        all.addAll(rules);
        return all;
    }

    private Reading text(Cell.Text cell) {
        String raw = cell.text();
        if (textFile && cell.raised().isEmpty() && DecimalMark.NO_EVIDENCE == quick(raw)) {
            double plain = PlainNumber.parse(raw, '.');
            if (!Double.isNaN(plain)) {
                return new Reading.Number(plain, Set.of());
            }
        }
        NumberText text = NumberText.of(raw);
        if (text.body().isEmpty()) {
            return Reading.EMPTY;
        }
        if (missingMarks.contains(text.body()) || missingMarks.contains(raw.strip())) {
            return new Reading.Missing(Set.of(Rule.MISSING_MARK));
        }
        if (NEGATIVE_IN_BRACKETS.matcher(text.body()).matches()) {
            return new Reading.Unreadable("\"" + raw.strip() + "\", which may be a negative number or a note (write it with a minus sign)");
        }
        text.takeApart();
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        rules.addAll(text.rules());
        if (!cell.raised().isEmpty()) {
            rules.add(Rule.FOOTNOTE);
        }
        if (!textFile) {
            rules.add(Rule.TEXT_AS_NUMBER);
        }
        return number(raw, text.body(), rules);
    }

    /** Marks that decide nothing need no closer look. */
    private DecimalMark quick(String raw) {
        return raw.indexOf(',') >= 0 || raw.indexOf('.') >= 0 && decimal != '.' ? DecimalMark.DOUBTFUL_COMMA : DecimalMark.NO_EVIDENCE;
    }

    private Reading number(String raw, String body, EnumSet<Rule> rules) {
        DecimalMark evidence = DecimalMark.of(body);
        char mark = decimal;
        if (mark == 0) {
            if (evidence == DecimalMark.DOUBTFUL_COMMA || evidence == DecimalMark.DOUBTFUL_POINT && !trustPoint) {
                return new Reading.Ambiguous(raw.strip());
            }
            mark = evidence == DecimalMark.COMMA ? ',' : '.';
        }
        String plain = ungrouped(body, mark);
        if (!plain.equals(body)) {
            rules.add(Rule.THOUSANDS);
        }
        if (mark == ',' && plain.indexOf(',') >= 0) {
            rules.add(Rule.DECIMAL_COMMA);
        }
        double value = PlainNumber.parse(plain, mark);
        if (!Double.isNaN(value) && rules.contains(Rule.PERCENT)) {
            value = hundredth(plain, value, mark);
        }
        if (Double.isNaN(value)) {
            String shown = raw.length() > 60 ? raw.substring(0, 60) + "…" : raw;
            return new Reading.Unreadable("\"" + shown.strip() + "\"");
        }
        return new Reading.Number(value, rules);
    }

    /** The exact hundredth: the exponent is lowered, so that 45.3% is the double nearest to 0.453. */
    private static double hundredth(String plain, double value, char mark) {
        int e = Math.max(plain.indexOf('e'), plain.indexOf('E'));
        if (e >= 0 && plain.length() - e > 6) {
            // an exponent of this length belongs to zero or to a number that is zero to any precision
            return value / 100;
        }
        int exponent = e < 0 ? 0 : Integer.parseInt(plain.substring(e + 1));
        return PlainNumber.parse((e < 0 ? plain : plain.substring(0, e)) + "e" + (exponent - 2), mark);
    }

    /** The number without separators of thousands, or as it was if they do not stand where they should. */
    private static String ungrouped(String body, char mark) {
        int end = body.indexOf(mark);
        int exponent = Math.max(body.indexOf('e'), body.indexOf('E'));
        end = end >= 0 ? end : exponent >= 0 ? exponent : body.length();
        int start = body.startsWith("-") || body.startsWith("+") ? 1 : 0;
        String sign = body.substring(0, start);
        if (start < end && body.charAt(start) == ' ') {
            start++;
        }
        char other = mark == '.' ? ',' : '.';
        String whole = body.substring(Math.min(start, end), end);
        for (char separator : new char[] {other, ' ', '\'', '\u00A0', '\u202F', '\u2009'}) {
            if (whole.indexOf(separator) >= 0) {
                String quoted = Pattern.quote(String.valueOf(separator));
                return whole.matches("[0-9]{1,3}(?:" + quoted + "[0-9]{3})+")
                    ? sign + whole.replace(String.valueOf(separator), "") + body.substring(end) : body;
            }
        }
        return body;
    }
}
