package org.ecofrontier.ui.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.ecofrontier.io.layout.ColumnKind;
import org.ecofrontier.io.layout.ColumnRule;
import org.ecofrontier.io.layout.ImportedColumn;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.text.UiText;

/** What each column of a file is for: the table where it is said. */
final class ImportColumns {

    private final Map<String, ColumnRule> rules = new LinkedHashMap<>();
    private final Runnable changed;
    private PropertyTable<ImportedColumn> table;

    /**
     * @param first what is said already
     * @param changed told when something else is said
     */
    ImportColumns(List<ColumnRule> first, Runnable changed) {
        first.forEach(rule -> rules.put(rule.column(), rule));
        this.changed = changed;
    }

    void create(Composite area) {
        table = new PropertyTable<>(area, "import.columns");
        table.show(UiText.of("import.column"), 220, ImportedColumn::name);
        table.choice(UiText.of("indicators.kind"), 150, () -> kinds().map(ColumnKind::id).toList(), ImportColumns::word,
            each -> each.kind().id(), this::setKind);
        table.text(UiText.of("indicators.id"), 140, ImportedColumn::id, (each, id) -> rule(each, each.kind(), id, null));
        table.text(UiText.of("indicators.unit"), 110, ImportedColumn::unit, (each, unit) -> rule(each, each.kind(), null, unit));
    }

    /** What a column can be besides the regions and the years. */
    static Stream<ColumnKind> kinds() {
        return Arrays.stream(ColumnKind.values()).filter(each -> each != ColumnKind.REGION && each != ColumnKind.YEAR);
    }

    /** The word for a kind. */
    static String word(String id) {
        return UiText.has("kind." + id) ? UiText.of("kind." + id) : UiText.of("import.kind." + id);
    }

    private void setKind(ImportedColumn column, String kind) {
        List<ImportedColumn> chosen = table.selected().contains(column) ? table.selected() : List.of(column);
        chosen.forEach(each -> put(each.name(), ColumnKind.of(kind), null, null));
        changed.run();
    }

    /** Says what a column is for, by its name. */
    void say(String column, ColumnKind kind) {
        put(column, kind, null, null);
        changed.run();
    }

    private void rule(ImportedColumn column, ColumnKind kind, String id, String unit) {
        put(column.name(), kind, id, unit);
        changed.run();
    }

    private void put(String column, ColumnKind kind, String id, String unit) {
        ColumnRule old = rules.get(column);
        String newId = id != null ? id : old == null ? null : old.id();
        String newUnit = unit != null ? unit : old == null ? null : old.unit();
        rules.put(column, new ColumnRule(column, kind, newId, newUnit, old == null ? 1 : old.factor()));
    }

    /** What is said about the columns. */
    List<ColumnRule> rules() {
        return List.copyOf(rules.values());
    }

    /** Shows the columns that were read, and those that are left out, so that they can be taken again. */
    void show(List<ImportedColumn> read) {
        List<ImportedColumn> all = new ArrayList<>(read);
        rules.values().stream().filter(rule -> rule.kind() == ColumnKind.SKIP)
            .forEach(rule -> all.add(new ImportedColumn(rule.column(), "", false, "", ColumnKind.SKIP, true, 1)));
        table.rows(all);
    }
}
