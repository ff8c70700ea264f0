package org.ecofrontier.ui.look;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.ecofrontier.model.edit.EditRefusedException;

/**
 * A table of things with properties that are edited in place, by keyboard too.
 *
 * @param <T> what a row stands for
 * @since 0.1
 */
public final class PropertyTable<T> {

    private static final String WIDTH = "width";
    private static final String FITTED = "fitted";
    private static final double NARROWEST = 0.82;
    private static final double WIDEST = 2;

    private final TableViewer viewer;
    private final Map<Integer, Support> supports = new HashMap<>();
    private boolean resizedByHand;

    /**
     * @param parent the parent
     * @param id what tests call it
     */
    public PropertyTable(Composite parent, String id) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.VIRTUAL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setUseHashlookup(true);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setData("id", id);
        table.setData("table", this);
        table.addListener(SWT.Resize, event -> fit());
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        ColumnViewerEditorActivationStrategy activation = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                    || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                    || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                    || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.CR;
            }
        };
        TableViewerEditor.create(viewer, focus, activation, ColumnViewerEditor.TABBING_HORIZONTAL
            | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** {@return the viewer} */
    public TableViewer viewer() {
        return viewer;
    }

    /** Adds a column that only shows. */
    public PropertyTable<T> show(String title, int width, Function<T, String> value) {
        column(title, width, value);
        return this;
    }

    /** Adds a column of texts. */
    public PropertyTable<T> text(String title, int width, Function<T, String> value, BiConsumer<T, String> change) {
        return text(title, width, value, value, change);
    }

    /** Adds a column of texts that are shown in other words than they are edited in. */
    public PropertyTable<T> text(String title, int width, Function<T, String> shown, Function<T, String> value,
            BiConsumer<T, String> change) {
        editable(column(title, width, shown), new Support(value, change) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                return new TextCellEditor(viewer.getTable());
            }
        });
        return this;
    }

    /**
     * Adds a column of choices.
     *
     * @param choices the values that are possible, looked up when a cell is edited
     * @param words what each value is called
     */
    public PropertyTable<T> choice(String title, int width, Supplier<List<String>> choices, Function<String, String> words,
            Function<T, String> value, BiConsumer<T, String> change) {
        editable(column(title, width, element -> words.apply(value.apply(element))), new Support(value, change) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
                editor.setContentProvider(ArrayContentProvider.getInstance());
                editor.setLabelProvider(LabelProvider.createTextProvider(each -> words.apply((String) each)));
                editor.setInput(choices.get());
                editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
                    | ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
                return editor;
            }
        });
        return this;
    }

    private void editable(TableViewerColumn column, Support support) {
        column.setEditingSupport(support);
        supports.put(viewer.getTable().indexOf(column.getColumn()), support);
    }

    @SuppressWarnings("unchecked")
    private TableViewerColumn column(String title, int width, Function<T, String> value) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setData(WIDTH, width);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.getColumn().addListener(SWT.Resize, event -> resized(column.getColumn()));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> value.apply((T) element)));
        return column;
    }

    /** Makes the columns as wide as the table, within reason; what the user has made is left as it is. */
    private void fit() {
        Table table = viewer.getTable();
        double wanted = Arrays.stream(table.getColumns()).mapToInt(PropertyTable::width).sum();
        if (!resizedByHand && wanted > 0 && table.getClientArea().width > 0) {
            double scale = Math.clamp(table.getClientArea().width / wanted, NARROWEST, WIDEST);
            for (TableColumn column : table.getColumns()) {
                column.setData(FITTED, (int) (width(column) * scale));
                column.setWidth((Integer) column.getData(FITTED));
            }
        }
    }

    /** The last column is widened by the system. */
    private void resized(TableColumn column) {
        boolean last = viewer.getTable().indexOf(column) == viewer.getTable().getColumnCount() - 1;
        resizedByHand |= !last && column.getData(FITTED) instanceof Integer fitted && Math.abs(column.getWidth() - fitted) > 1;
    }

    private static int width(TableColumn column) {
        return (Integer) column.getData(WIDTH);
    }

    /** Removes all columns but the first ones. */
    public void removeColumns(int kept) {
        TableColumn[] columns = viewer.getTable().getColumns();
        for (int i = columns.length - 1; i >= kept; i--) {
            columns[i].dispose();
        }
    }

    /** Shows rows. */
    public void rows(List<T> rows) {
        List<T> selected = selected();
        if (viewer.isCellEditorActive()) {
            viewer.cancelEditing();
        }
        fit();
        viewer.setInput(List.copyOf(rows));
        viewer.setSelection(new StructuredSelection(selected.stream().filter(rows::contains).toList()));
    }

    /** Changes a cell as its editor does when it is left. */
    public void change(int row, int column, String value) {
        supports.get(column).setValue(viewer.getElementAt(row), value);
    }

    /** Selects a row and shows it. */
    public void select(T row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    /** {@return the rows that are selected} */
    @SuppressWarnings("unchecked")
    public List<T> selected() {
        return viewer.getStructuredSelection().toList();
    }

    /** Changes a property through a command; a refusal is told. */
    private abstract class Support extends EditingSupport {

        private final Function<T, String> value;
        private final BiConsumer<T, String> change;

        Support(Function<T, String> value, BiConsumer<T, String> change) {
            super(viewer);
            this.value = value;
            this.change = change;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected Object getValue(Object element) {
            return value.apply((T) element);
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void setValue(Object element, Object edited) {
            String text = edited == null ? "" : edited.toString().strip();
            if (!text.equals(value.apply((T) element))) {
                try {
                    change.accept((T) element, text);
                } catch (EditRefusedException e) {
                    Say.warning(Say.reason(e));
                }
            }
        }
    }
}
