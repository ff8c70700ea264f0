package org.ecofrontier.io.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecofrontier.io.layout.Block.Column;

/**
 * Names of columns that hold indicator and year in one ({@code gdp2009}, {@code SO2_2010}, {@code 2009年GDP}): they are taken apart where
 * at least two columns have one indicator and different years.
 */
final class YearNames {

    private static final Pattern LAST = Pattern.compile(
        "^(.*?[^\\d\\s_.(-])[\\s_.(-]*((?:19|20)\\d{2})年?\\)?$|^(.*?)[\\s_.(-]+((?:19|20)\\d{2})年?\\)?$");
    private static final Pattern FIRST = Pattern.compile("^((?:19|20)\\d{2})(?:年|[\\s_.-])+(\\S.*)$");

    private YearNames() {
    }

    /** The columns with years taken from their names. */
    static List<Column> apart(List<Column> columns) {
        Map<String, Set<Integer>> years = new HashMap<>();
        List<Column> parted = new ArrayList<>();
        for (Column column : columns) {
            Column apart = column.year() > 0 ? column : apart(column);
            parted.add(apart);
            if (apart != column) {
                years.computeIfAbsent(HeaderText.key(apart.name()), name -> new HashSet<>()).add(apart.year());
            }
        }
        for (int i = 0; i < parted.size(); i++) {
            Column apart = parted.get(i);
            boolean several = years.getOrDefault(HeaderText.key(apart.name()), Set.of()).size() > 1;
            parted.set(i, several ? apart : columns.get(i));
        }
        return parted;
    }

    private static Column apart(Column column) {
        Matcher last = LAST.matcher(column.name());
        if (last.matches()) {
            boolean tight = last.group(1) != null;
            return of(column, last.group(tight ? 1 : 3), last.group(tight ? 2 : 4));
        }
        Matcher first = FIRST.matcher(column.name());
        return first.matches() ? of(column, first.group(2), first.group(1)) : column;
    }

    private static Column of(Column column, String name, String year) {
        return new Column(column.index(), column.header(), name.strip(), column.unit(), Integer.parseInt(year), column.leaf());
    }
}
