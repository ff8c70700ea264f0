package org.ecofrontier.io.layout;

import java.util.ArrayList;
import java.util.List;
import org.ecofrontier.io.layout.Block.Column;

/** Finds what is stated about a column or indicator, and remembers which statements were of use. */
final class ColumnRules {

    private final List<ColumnRule> rules;
    private final boolean[] used;

    ColumnRules(List<ColumnRule> rules) {
        this.rules = rules;
        this.used = new boolean[rules.size()];
    }

    /** The rule for a column, or null. */
    ColumnRule of(Column column) {
        for (int i = 0; i < rules.size(); i++) {
            if (column.isCalled(rules.get(i).column())) {
                used[i] = true;
                return rules.get(i);
            }
        }
        return null;
    }

    /** The kind stated for a column, or null. */
    ColumnKind kind(Column column) {
        ColumnRule rule = of(column);
        return rule == null ? null : rule.kind();
    }

    /** The rule for an indicator by its name, or null. */
    ColumnRule of(HeaderText indicator) {
        String name = HeaderText.key(indicator.name());
        String full = HeaderText.key(indicator.name() + "(" + indicator.unit() + ")");
        for (int i = 0; i < rules.size(); i++) {
            String stated = HeaderText.key(rules.get(i).column());
            if (stated.equals(name) || stated.equals(full)) {
                used[i] = true;
                return rules.get(i);
            }
        }
        return null;
    }

    /** The statements that fit no column and no indicator. */
    List<String> unused() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                names.add(rules.get(i).column());
            }
        }
        return names;
    }
}
