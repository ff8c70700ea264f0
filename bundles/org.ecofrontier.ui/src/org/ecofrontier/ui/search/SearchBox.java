package org.ecofrontier.ui.search;

import java.util.List;

import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.text.UiText;

/**
 * The search of the window: what is typed is looked for everywhere, a list below shows what was found.
 *
 * @since 0.1
 */
public final class SearchBox extends ControlContribution {

    private static final int WIDTH = 260;
    private static final int LIST_WIDTH = 460;
    private static final int MOST_ROWS = 14;
    private static Text current;

    private Text text;
    private Shell popup;
    private Table table;
    private List<SearchHit> hits = List.of();

    /** A search box for a tool bar. */
    public SearchBox() {
        super("org.ecofrontier.ui.search");
    }

    /** Puts the cursor into the search box. */
    public static void focus() {
        if (current != null && !current.isDisposed()) {
            current.setFocus();
            current.selectAll();
        }
    }

    @Override
    protected int computeWidth(Control control) {
        return WIDTH;
    }

    @Override
    protected Control createControl(Composite parent) {
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(UiText.of("search.message"));
        text.setToolTipText(UiText.of("search.tip"));
        text.setData("id", "search.text");
        text.addListener(SWT.Modify, event -> look());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.DefaultSelection, event -> open());
        text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::leave));
        text.addListener(SWT.Dispose, event -> close());
        current = text;
        return text;
    }

    private void look() {
        hits = SearchIndex.find(text.getText());
        if (text.getText().isBlank()) {
            close();
            return;
        }
        if (popup == null) {
            make();
        }
        table.removeAll();
        for (SearchHit hit : hits) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(hit.text() + "   —   " + hit.detail());
            item.setImage(Icons.image(hit.icon()));
        }
        if (hits.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(UiText.of("search.none"));
        } else {
            table.select(0);
        }
        place();
    }

    private void make() {
        popup = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        popup.setLayout(new FillLayout());
        table = new Table(popup, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        table.setData("id", "search.list");
        table.addListener(SWT.MouseUp, event -> open());
        table.addListener(SWT.DefaultSelection, event -> open());
        table.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::leave));
    }

    private void place() {
        Rectangle screen = text.getMonitor().getClientArea();
        int rows = Math.clamp(table.getItemCount(), 1, MOST_ROWS);
        Point below = text.toDisplay(0, text.getSize().y);
        int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - LIST_WIDTH));
        popup.setBounds(x, below.y, LIST_WIDTH, rows * table.getItemHeight() + 8);
        if (!popup.isVisible()) {
            popup.setVisible(true);
        }
    }

    private void key(Event event) {
        if (popup == null) {
            return;
        }
        int index = table.getSelectionIndex();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, Math.min(index + 1, table.getItemCount() - 1));
            case SWT.ARROW_UP -> move(event, Math.max(index - 1, 0));
            case SWT.ESC -> {
                event.doit = false;
                text.setText("");
            }
            default -> {
                // typed into the field
            }
        }
    }

    private void move(Event event, int index) {
        event.doit = false;
        table.setSelection(index);
        table.showSelection();
    }

    private void open() {
        int index = popup == null ? -1 : table.getSelectionIndex();
        if (index >= 0 && index < hits.size()) {
            SearchHit hit = hits.get(index);
            text.setText("");
            hit.open().run();
        }
    }

    private void leave() {
        if (popup != null && !text.isDisposed() && !text.isFocusControl() && !table.isDisposed() && !table.isFocusControl()) {
            close();
        }
    }

    private void close() {
        if (popup != null && !popup.isDisposed()) {
            popup.dispose();
        }
        popup = null;
    }
}
