package org.ecofrontier.ui.imports;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.Layout;
import org.ecofrontier.ui.look.Fields;
import org.ecofrontier.ui.text.UiText;

/** What is said about a file as a whole; everything else is detected. */
final class ImportSettings {

    private static final int MOST_HEADER_ROWS = 5;
    private static final int COLUMNS = 8;

    private final ImportMapping first;
    private final Runnable changed;
    private SaidChoice sheet;
    private SaidChoice layout;
    private SaidChoice headerRows;
    private SaidChoice encoding;
    private SaidChoice decimal;
    private SaidColumn region;
    private SaidColumn year;
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
        sheet = list(bar, "import.sheet", List.of(), word -> word, first.sheet());
        layout = list(bar, "import.layout", Arrays.stream(Layout.values()).map(Layout::id).toList(),
            id -> UiText.of("import.layout." + id), first.layout() == null ? null : first.layout().id());
        headerRows = list(bar, "import.headerRows", IntStream.rangeClosed(1, MOST_HEADER_ROWS).mapToObj(Integer::toString).toList(),
            word -> word, first.headerRows() == 0 ? null : Integer.toString(first.headerRows()));
        decimal = list(bar, "import.decimal", List.of(".", ","), word -> word, first.decimal() == null ? null : first.decimal().toString());
        region = column(bar, "import.region", first.region());
        year = column(bar, "import.year", first.year());
        encoding = list(bar, "import.encoding", List.of("UTF-8", "GB18030", "UTF-16", "windows-1252"), word -> word, first.encoding());
        create = Fields.check(bar, "import.create", UiText.of("import.create"), false, changed);
        create.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
    }

    private SaidChoice list(Composite bar, String key, List<String> values, UnaryOperator<String> words, String said) {
        Fields.label(bar, UiText.of(key));
        SaidChoice choice = new SaidChoice(bar, key, words, changed);
        values.forEach(choice::offer);
        choice.say(said);
        return choice;
    }

    private SaidColumn column(Composite bar, String key, String said) {
        Fields.label(bar, UiText.of(key));
        return new SaidColumn(bar, key, said, changed);
    }

    /** What is said now, columns apart. */
    ImportMapping mapping() {
        String mark = decimal.said();
        String rows = headerRows.said();
        int count = rows == null ? 0 : Integer.parseInt(rows);
        return first.withSheet(sheet.said()).withLayout(layout.said() == null ? null : Layout.of(layout.said()))
            .withHeader(count == first.headerRows() ? first.headerRow() : 0, count).withRegion(region.said()).withYear(year.said())
            .withText(encoding.said(), first.delimiter(), mark == null ? null : mark.charAt(0));
    }

    /** Whether regions and years that the study does not have are added. */
    boolean creates() {
        return create.getSelection();
    }

    /** Says which column holds the regions. */
    void region(String column) {
        region.say(column);
    }

    /** Says which column holds the years. */
    void year(String column) {
        year.say(column);
    }

    /** Offers what was found in the file. */
    void found(List<String> sheets, List<String> columns) {
        if (!named && sheets.size() > 1) {
            sheets.forEach(sheet::offer);
            named = true;
        }
        region.offer(columns);
        year.offer(columns);
    }

    /** Shows what was detected where nothing is said. */
    void detected(ImportMapping found) {
        sheet.detected(found.sheet());
        layout.detected(found.layout() == null ? null : found.layout().id());
        headerRows.detected(found.headerRows() == 0 ? null : Integer.toString(found.headerRows()));
        decimal.detected(found.decimal() == null ? null : found.decimal().toString());
        encoding.detected(found.encoding());
        region.detected(found.region());
        year.detected(found.year());
    }
}
