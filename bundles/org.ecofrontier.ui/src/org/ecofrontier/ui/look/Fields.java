package org.ecofrontier.ui.look;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.ui.text.UiText;

/**
 * The fields of forms in dialogs: a label, then what is entered.
 *
 * @since 0.1
 */
public final class Fields {

    private static final int MOST_ITEMS = 20;

    private Fields() {
    }

    /**
     * {@return the label of a field}
     *
     * @param area the form
     * @param text what it says
     */
    public static Label label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Widgets.plain(text));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return label;
    }

    /**
     * {@return a field for a text}
     *
     * @param area the form
     * @param id what tests call it
     * @param value what is in it at first
     * @param width how wide it wants to be, in points
     * @param span how many columns of the form it takes
     * @param changed told when something else is in it
     */
    public static Text text(Composite area, String id, String value, int width, int span, Runnable changed) {
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        text.setData("id", id);
        text.setLayoutData(wide(width, span));
        text.addListener(SWT.Modify, event -> changed.run());
        return text;
    }

    /**
     * {@return a field for words to search for}
     *
     * @param area the parent
     * @param id what tests call it
     * @param hint what it says while it is empty
     * @param changed told when something else is in it
     */
    public static Text search(Composite area, String id, String hint, Runnable changed) {
        Text text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(hint);
        text.setData("id", id);
        text.addListener(SWT.Modify, event -> changed.run());
        return text;
    }

    /**
     * {@return a field for one of several values}
     *
     * @param area the form
     * @param id what tests call it
     * @param values what the values are called
     * @param selected which one is chosen at first
     * @param width how wide it wants to be, in points
     * @param span how many columns of the form it takes
     */
    public static Combo choice(Composite area, String id, List<String> values, int selected, int width, int span) {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        values.forEach(combo::add);
        combo.select(selected);
        combo.setVisibleItemCount(MOST_ITEMS);
        combo.setData("id", id);
        combo.setLayoutData(wide(width, span));
        return combo;
    }

    /**
     * {@return a field for yes or no}
     *
     * @param area the form
     * @param id what tests call it
     * @param text what it says
     * @param value what is chosen at first
     * @param changed told when something else is chosen
     */
    public static Button check(Composite area, String id, String text, boolean value, Runnable changed) {
        Button check = new Button(area, SWT.CHECK);
        check.setText(Widgets.plain(text));
        check.setSelection(value);
        check.setData("id", id);
        check.addListener(SWT.Selection, event -> changed.run());
        return check;
    }

    /** Makes a button that looks for a folder and enters it into a field. */
    public static void browse(Composite area, String id, Text folder) {
        Widgets.button(area, UiText.of("example.browse"), id, () -> {
            DirectoryDialog dialog = new DirectoryDialog(folder.getShell());
            dialog.setFilterPath(folder.getText());
            String picked = dialog.open();
            if (picked != null) {
                folder.setText(picked);
            }
        });
    }

    private static GridData wide(int width, int span) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
        data.widthHint = width;
        return data;
    }
}
