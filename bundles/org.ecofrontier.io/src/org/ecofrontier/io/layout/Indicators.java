package org.ecofrontier.io.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ecofrontier.io.Place;
import org.ecofrontier.io.cells.Reading;
import org.ecofrontier.io.cells.Rule;

/** The indicators and classifications of a table while it is read, by name; units and percent signs must agree over all sheets. */
final class Indicators {

    private final ColumnRules rules;
    private final ImportedTable table;
    private final List<Ambiguity> ambiguities;
    private final Map<String, Optional<Indicator>> byName = new LinkedHashMap<>();
    private final Map<Indicator, Ambiguity> unitsAsked = new HashMap<>();

    /** One of them. */
    static final class Indicator {
        private final int column;
        private final ImportedColumn stated;
        private final Place first;
        private Place percent;
        private Place plain;

        private Indicator(int column, ImportedColumn stated, Place first) {
            this.column = column;
            this.stated = stated;
            this.first = first;
        }

        int column() {
            return column;
        }

        ImportedColumn stated() {
            return stated;
        }

        /** Remembers the first number with a percent sign and the first one without. */
        void notePercent(Reading.Number number, Supplier<Place> place) {
            if (number.rules().contains(Rule.PERCENT)) {
                percent = percent == null ? place.get() : percent;
            } else if (plain == null && number.value() != 0 && !number.rules().contains(Rule.SHOWN_AS_PERCENT)) {
                plain = place.get();
            }
        }
    }

    Indicators(ColumnRules rules, ImportedTable table, List<Ambiguity> ambiguities) {
        this.rules = rules;
        this.table = table;
        this.ambiguities = ambiguities;
    }

    /** Name and unit of the indicator of a cell: named in its row, else over its column, else by the block. */
    static HeaderText nameOf(Roles roles, String inRow, Roles.Value value) {
        Block.Column column = value.column();
        if (!inRow.isEmpty()) {
            HeaderText name = HeaderText.of(inRow);
            boolean plain = column.name().isEmpty() || Words.VALUE.contains(HeaderText.key(column.name()));
            String unit = name.unit().isEmpty() ? column.unit() : name.unit();
            return new HeaderText(plain ? name.name() : name.name() + " " + column.name(), unit);
        }
        if (column.name().isEmpty()) {
            return roles.blockIndicator() == null ? new HeaderText(column.header(), "") : roles.blockIndicator();
        }
        return new HeaderText(column.name(), column.unit());
    }

    /** The indicator of a name, made when it comes for the first time; empty when it is not to be read. */
    Optional<Indicator> find(HeaderText name, Roles.Value value, Place place) {
        String key = HeaderText.key(name.name());
        Optional<Indicator> known = byName.get(key);
        if (known == null) {
            known = Optional.ofNullable(make(name, value, place));
            byName.put(key, known);
        } else {
            known.ifPresent(indicator -> checkUnit(indicator, name, place));
        }
        return known;
    }

    private Indicator make(HeaderText name, Roles.Value value, Place place) {
        ColumnRule byIndicator = rules.of(name);
        ColumnRule rule = byIndicator == null ? rules.of(value.column()) : byIndicator;
        ColumnKind kind = value.text() ? ColumnKind.CATEGORY : ColumnKind.OTHER;
        if (rule == null) {
            ImportedColumn column = new ImportedColumn(name.name(), idOf(name), false, name.unit(), kind, false, 1);
            return new Indicator(table.column(column), column, place);
        }
        if (rule.kind() == ColumnKind.SKIP) {
            return null;
        }
        String id = rule.id() == null ? idOf(name) : rule.id();
        String unit = rule.unit() == null ? name.unit() : rule.unit();
        ImportedColumn column = new ImportedColumn(name.name(), id, rule.id() != null, unit, rule.kind() == null ? kind : rule.kind(),
            rule.kind() != null, rule.factor());
        return new Indicator(table.column(column), column, place);
    }

    private static String idOf(HeaderText name) {
        return name.name().replaceAll("\\s+", "_");
    }

    /** One indicator must not change its unit from sheet to sheet unless its unit is stated. */
    private void checkUnit(Indicator indicator, HeaderText name, Place place) {
        String unit = indicator.stated.unit();
        if (name.unit().isEmpty() || unit.isEmpty() || name.unit().equals(unit) || unitsAsked.containsKey(indicator)) {
            return;
        }
        ColumnRule rule = rules.of(name);
        if (rule == null || rule.unit() == null) {
            Ambiguity ambiguity = new Ambiguity(Ambiguity.Subject.COLUMN, "indicator \"" + name.name() + "\" has the unit " + unit
                + " here and "
                + name.unit() + " at " + place + ". Which unit is right?", List.of(unit, name.unit()), indicator.first);
            unitsAsked.put(indicator, ambiguity);
            ambiguities.add(ambiguity);
        }
    }

    /** Asks about indicators that have numbers with percent sign and without. */
    void askAboutPercentSigns() {
        for (Optional<Indicator> known : byName.values()) {
            if (known.isPresent() && known.get().percent != null && known.get().plain != null) {
                Indicator indicator = known.get();
                ambiguities.add(new Ambiguity(Ambiguity.Subject.COLUMN, "indicator \"" + indicator.stated.name()
                    + "\" has numbers with percent sign (" + indicator.percent.cell() + ") and without (" + indicator.plain.cell()
                    + "). Write them all in one way.", List.of(), indicator.percent));
            }
        }
    }
}
