package org.ecofrontier.ui.sources;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.io.layout.ColumnRule;
import org.ecofrontier.model.ImportMapping;
import org.ecofrontier.model.Setting;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.study.imports.Mappings;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.editor.StudyPage;
import org.ecofrontier.ui.imports.Imports;
import org.ecofrontier.ui.look.Notice;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * The tables that were brought into a study and how their columns were read, to do it again with newer files.
 *
 * @since 0.1
 */
public final class SourcesPage implements StudyPage {

    private final OpenStudy study;
    private StackLayout stack;
    private Composite pages;
    private Composite filled;
    private Control empty;
    private PropertyTable<ImportMapping> table;
    private PropertyTable<ColumnRule> columns;
    private Button again;
    private Button forget;

    /** @param study the study */
    public SourcesPage(OpenStudy study) {
        this.study = study;
    }

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public Control create(Composite parent) {
        stack = new StackLayout();
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);
        empty = Notice.show(pages, UiText.of("sources.empty"), UiText.of("data.import"),
            () -> Actions.run(Actions.PREFIX + "importTable"));
        filled = Widgets.column(pages, 8);
        Composite bar = new Composite(filled, SWT.NONE);
        RowLayout row = new RowLayout();
        row.spacing = 6;
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        again = Widgets.button(bar, UiText.of("sources.again"), "sources.again",
            () -> table.selected().stream().findFirst().ifPresent(each -> Imports.askAgain(study, each)));
        Widgets.button(bar, UiText.of("data.import"), "sources.import", () -> Actions.run(Actions.PREFIX + "importTable"));
        forget = Widgets.button(bar, UiText.of("sources.forget"), "sources.forget", this::forget);
        SashForm sash = new SashForm(filled, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new PropertyTable<>(sash, "sources.table");
        table.show(UiText.of("sources.file"), 240, each -> text(each.getSourceFile()));
        table.show(UiText.of("import.sheet"), 120, each -> entry(each, "sheet"));
        table.show(UiText.of("import.layout"), 130, each -> layout(entry(each, "layout")));
        table.show(UiText.of("import.region"), 130, each -> entry(each, "region"));
        table.show(UiText.of("import.year"), 130, each -> entry(each, "year"));
        table.show(UiText.of("import.encoding"), 110, each -> entry(each, "encoding"));
        table.viewer().addSelectionChangedListener(event -> showColumns());
        columns = new PropertyTable<>(sash, "sources.columns");
        columns.show(UiText.of("import.column"), 240, ColumnRule::column);
        columns.show(UiText.of("indicators.kind"), 170, each -> UiText.of(UiText.has("kind." + each.kind().id())
            ? "kind." + each.kind().id() : "import.kind." + each.kind().id()));
        columns.show(UiText.of("indicators.id"), 170, each -> text(each.id()));
        columns.show(UiText.of("indicators.unit"), 130, each -> text(each.unit()));
        sash.setWeights(40, 60);
        return pages;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String layout(String id) {
        return UiText.has("import.layout." + id) ? UiText.of("import.layout." + id) : id;
    }

    private static String entry(ImportMapping mapping, String key) {
        return mapping.getEntries().stream().filter(each -> key.equals(each.getKey())).map(Setting::getValue).findFirst().orElse("");
    }

    private void forget() {
        if (!table.selected().isEmpty()) {
            study.execute(PartCommands.remove(study.study(), table.selected()));
        }
    }

    private void showColumns() {
        List<ImportMapping> selected = table.selected();
        Widgets.enable(again, selected.size() == 1);
        Widgets.enable(forget, !selected.isEmpty());
        columns.rows(selected.size() == 1 ? rules(selected.getFirst()) : List.of());
    }

    /** What is said about the columns; nothing for a mapping that makes no sense any more. */
    private static List<ColumnRule> rules(ImportMapping mapping) {
        try {
            return Mappings.fromModel(mapping).columns();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    @Override
    public void refresh() {
        List<ImportMapping> kept = study.study().getImportMappings();
        table.rows(kept);
        if (table.selected().isEmpty() && !kept.isEmpty()) {
            table.select(kept.getFirst());
        }
        showColumns();
        stack.topControl = kept.isEmpty() ? empty : filled;
        pages.layout();
    }

    @Override
    public void reveal(String id) {
        study.study().getImportMappings().stream().filter(each -> id.equals(each.getId())).findFirst().ifPresent(table::select);
    }

    @Override
    public void focus() {
        (study.study().getImportMappings().isEmpty() ? pages : table.viewer().getControl()).setFocus();
    }
}
