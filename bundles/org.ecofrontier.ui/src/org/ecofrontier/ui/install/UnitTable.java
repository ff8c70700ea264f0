package org.ecofrontier.ui.install;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ecofrontier.ui.text.UiText;

/** A short table of units or states. */
final class UnitTable {

    private static final int HEIGHT = 180;
    private static final int MARGIN = 16;
    private static final int NARROWEST = 96;

    private final Table table;
    private final List<Object> values = new ArrayList<>();

    /**
     * A table in a dialog.
     *
     * @param columns keys of the titles
     * @param style SWT.CHECK, or SWT.NONE
     */
    UnitTable(Composite parent, String id, int style, Runnable changed, String... columns) {
        table = new Table(parent, style | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setData("id", id);
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        table.setLayoutData(data);
        for (String column : columns) {
            new TableColumn(table, SWT.LEFT).setText(UiText.of(column));
        }
        fit();
        table.addListener(SWT.Selection, event -> changed.run());
    }

    void clear() {
        table.removeAll();
        values.clear();
    }

    void add(Object value, boolean checked, String... cells) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(cells);
        item.setChecked(checked);
        values.add(value);
    }

    void fit() {
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.max(column.getWidth() + MARGIN, NARROWEST));
        }
    }

    <T> List<T> checked(Class<T> type) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getChecked()) {
                all.add(type.cast(values.get(i)));
            }
        }
        return all;
    }

    <T> T selected(Class<T> type) {
        return table.getSelectionIndex() < 0 ? null : type.cast(values.get(table.getSelectionIndex()));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }
}
