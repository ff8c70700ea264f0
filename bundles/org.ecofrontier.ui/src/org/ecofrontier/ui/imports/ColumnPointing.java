package org.ecofrontier.ui.imports;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ecofrontier.io.layout.ColumnKind;
import org.ecofrontier.ui.text.UiText;

/** Says what a column is for by pointing at it: a menu at its title. */
final class ColumnPointing {

    private final ImportSettings settings;
    private final ImportColumns columns;
    private final Runnable changed;

    ColumnPointing(ImportSettings settings, ImportColumns columns, Runnable changed) {
        this.settings = settings;
        this.columns = columns;
        this.changed = changed;
    }

    /** Shows the menu for a column. */
    void open(Control at, String column) {
        if (column.isBlank()) {
            return;
        }
        Menu menu = new Menu(at);
        item(menu, ImportColumns.word(ColumnKind.REGION.id()), () -> {
            settings.region(column);
            changed.run();
        });
        item(menu, ImportColumns.word(ColumnKind.YEAR.id()), () -> {
            settings.year(column);
            changed.run();
        });
        new MenuItem(menu, SWT.SEPARATOR);
        ImportColumns.kinds().forEach(kind -> item(menu, ImportColumns.word(kind.id()), () -> columns.say(column, kind)));
        menu.addListener(SWT.Hide, event -> at.getDisplay().asyncExec(menu::dispose));
        at.setData("menu", menu);
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(UiText.of("import.use", text));
        item.addListener(SWT.Selection, event -> action.run());
    }
}
