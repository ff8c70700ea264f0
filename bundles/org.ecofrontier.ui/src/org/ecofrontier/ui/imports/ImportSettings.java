package org.ecofrontier.ui.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.Layout;
import org.ecofrontier.ui.text.UiText;

/** What is said about a file as a whole; everything else is detected. */
final class ImportSettings {

    private static final int MOST_HEADER_ROWS = 5;
    private static final int COLUMNS = 8;

    private final ImportMapping first;
    private final Runnable changed;
    private Combo sheet;
    private Combo layout;
    private Combo headerRows;
    private Combo encoding;
    private Combo decimal;
    private Combo region;
    private Combo year;
    private Button create;
    private boolean named;

    /**
     * @param first what is said already, for example by an earlier import
     * @param changed told when something else is said
     */
    ImportSettings(ImportMapping first, Runnable changed) {
        this.first = first;
        this.changed = changed;
    }

    void create(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        GridLayout grid = new GridLayout(COLUMNS, false);
        grid.marginWidth = 0;
        bar.setLayout(grid);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sheet = list(bar, "import.sheet", first.sheet() == null ? List.of() : List.of(first.sheet()));
        layout = list(bar, "import.layout", Arrays.stream(Layout.values()).map(Layout::id).toList());
        headerRows = list(bar, "import.headerRows", IntStream.rangeClosed(1, MOST_HEADER_ROWS).mapToObj(Integer::toString).toList());
        decimal = list(bar, "import.decimal", List.of(".", ","));
        region = field(bar, "import.region", first.region());
        year = field(bar, "import.year", first.year());
        encoding = list(bar, "import.encoding", List.of("UTF-8", "GB18030", "UTF-16", "windows-1252"));
        create = new Button(bar, SWT.CHECK);
        create.setText(UiText.of("import.create"));
        create.setData("id", "import.create");
        create.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
        create.addListener(SWT.Selection, event -> changed.run());
        say(sheet, first.sheet());
        say(layout, first.layout() == null ? null : first.layout().id());
        say(headerRows, first.headerRows() == 0 ? null : Integer.toString(first.headerRows()));
        say(decimal, first.decimal() == null ? null : first.decimal().toString());
        say(encoding, first.encoding());
    }

    private Combo list(Composite bar, String key, List<String> choices) {
        new Label(bar, SWT.NONE).setText(UiText.of(key));
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setData("id", key);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.add(UiText.of("import.detect"));
        choices.forEach(combo::add);
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    private Combo field(Composite bar, String key, String value) {
        new Label(bar, SWT.NONE).setText(UiText.of(key));
        Combo combo = new Combo(bar, SWT.DROP_DOWN);
        combo.setData("id", key);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 110;
        combo.setLayoutData(wide);
        combo.setText(value == null ? "" : value);
        combo.setToolTipText(UiText.of(key + ".tip"));
        combo.addListener(SWT.Selection, event -> changed.run());
        combo.addListener(SWT.DefaultSelection, event -> changed.run());
        combo.addListener(SWT.FocusOut, event -> changed.run());
        return combo;
    }

    private static void say(Combo combo, String value) {
        if (value != null) {
            if (combo.indexOf(value) < 0) {
                combo.add(value);
            }
            combo.select(combo.indexOf(value));
        }
    }

    private static String said(Combo combo) {
        return combo.getSelectionIndex() <= 0 ? null : combo.getText();
    }

    private static String entered(Combo combo) {
        return combo.getText().isBlank() ? null : combo.getText().strip();
    }

    /** What is said now, columns apart. */
    ImportMapping mapping() {
        String mark = said(decimal);
        String rows = said(headerRows);
        int count = rows == null ? 0 : Integer.parseInt(rows);
        return first.withSheet(said(sheet)).withLayout(said(layout) == null ? null : Layout.of(said(layout)))
            .withHeader(count == first.headerRows() ? first.headerRow() : 0, count).withRegion(entered(region)).withYear(entered(year))
            .withText(said(encoding), first.delimiter(), mark == null ? null : mark.charAt(0));
    }

    /** Whether regions and years that the study does not have are added. */
    boolean creates() {
        return create.getSelection();
    }

    /** Says which column holds the regions. */
    void region(String column) {
        region.setText(column);
    }

    /** Says which column holds the years. */
    void year(String column) {
        year.setText(column);
    }

    /** Offers what was found in the file. */
    void found(List<String> sheets, List<String> columns) {
        if (!named && sheets.size() > 1) {
            sheets.stream().filter(each -> sheet.indexOf(each) < 0).forEach(sheet::add);
            named = true;
        }
        offer(region, columns);
        offer(year, columns);
    }

    private static void offer(Combo combo, List<String> columns) {
        if (!List.of(combo.getItems()).equals(columns)) {
            String text = combo.getText();
            combo.setItems(columns.toArray(String[]::new));
            combo.setText(text);
        }
    }
}
