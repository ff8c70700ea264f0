package org.ecofrontier.io.cells;

/**
 * What was done to read a cell. Each rule that was applied is listed in the import report with its cell.
 *
 * @since 0.1
 */
public enum Rule {

    /** Full-width digits and signs (１２．５) are read as ASCII. */
    FULL_WIDTH("full-width characters read as ASCII"),
    /** A minus sign other than the hyphen (−, –) is read as a minus. */
    MINUS_SIGN("typographic minus sign read as minus"),
    /** Blanks around or inside a number or name are left out. */
    BLANKS("blanks left out"),
    /** Separators of thousands (1,234; 1 234; 1'234) are left out. */
    THOUSANDS("separators of thousands left out"),
    /** A comma is the decimal mark. */
    DECIMAL_COMMA("comma read as decimal mark"),
    /** 12.5% is read as 0.125, as a spreadsheet reads it. */
    PERCENT("percentage read as its hundredth"),
    /** A number that the file shows as a percentage (0.125 as 12.5%) is read as it is stored. */
    SHOWN_AS_PERCENT("shown as a percentage, read as stored"),
    /** A footnote mark behind a number or name (1234¹⁾, 1234*, 合肥①) is left out. */
    FOOTNOTE("footnote mark left out"),
    /** A text cell of a workbook holds a number. */
    TEXT_AS_NUMBER("text read as number"),
    /** A formula stands for the value it had when the file was saved. */
    CACHED_FORMULA("formula: value at the time of saving"),
    /** A word or sign stands for a missing value. */
    MISSING_MARK("read as missing"),
    /** A date stands for its year. */
    DATE_AS_YEAR("date read as its year"),
    /** Text such as 2018年 stands for the year. */
    TEXT_AS_YEAR("text read as year"),
    /** The value was multiplied by the factor of its column. */
    FACTOR("multiplied by the factor of the column");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /**
     * The rule in words, for reports.
     *
     * @return a clause in English
     */
    public String words() {
        return words;
    }
}
