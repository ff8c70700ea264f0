package org.ecofrontier.io.cells;

import java.util.Arrays;
import java.util.List;

/**
 * Words and signs that stand for a missing value when a table does not say otherwise.
 *
 * @since 0.1
 */
public final class MissingMarks {

    /** The usual ones of statistical yearbooks and of statistics programs. */
    public static final List<String> DEFAULT = List.of("-", "--", "---", "–", "—", "——", "…", "……", "..", "...", "......", ".", ":", "NA",
        "N/A", "#N/A", "n/a", "n.a.", "NaN", "nan", "NULL", "null", "缺失", "缺", "无数据", "暂无");

    private MissingMarks() {
    }

    /**
     * Reads a list as it is given on a command line: marks separated by commas; a mark that is a comma cannot be given.
     *
     * @param list for example {@code -,…,NA}
     * @return the marks without blanks around them
     */
    public static List<String> parse(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(mark -> !mark.isEmpty()).toList();
    }
}
