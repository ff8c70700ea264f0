package org.ecofrontier.ui.actions;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Undo within a text field while it has the focus: what was typed there is not yet a change of the study. It starts anew each time the
 * field gets the focus, and when Enter has made a change of it.
 */
public final class TextUndo {

    private static final String KEY = TextUndo.class.getName();
    private static final int MOST = 200;

    /** What a field held, and where the caret was. */
    private record Content(String text, int caret) {
    }

    private final Text field;
    private final Deque<Content> before = new ArrayDeque<>();
    private final Deque<Content> after = new ArrayDeque<>();
    private Content now;
    private boolean restoring;

    private TextUndo(Text field) {
        this.field = field;
        now = content();
        field.addListener(SWT.Modify, event -> modified());
        field.addListener(SWT.DefaultSelection, event -> reset());
    }

    /** Says that a field shows what the study holds now: there is nothing to take back in it. */
    public static void settled(Text field) {
        if (field.getData(KEY) instanceof TextUndo known) {
            known.reset();
        }
    }

    /** Watches all fields of the program. */
    public static void install(Display display) {
        display.addFilter(SWT.FocusIn, TextUndo::focused);
        display.addFilter(SWT.KeyDown, TextUndo::key);
    }

    private static void focused(Event event) {
        if (event.widget instanceof Text text && text.getEditable()) {
            if (text.getData(KEY) instanceof TextUndo known) {
                known.reset();
            } else {
                text.setData(KEY, new TextUndo(text));
            }
        }
    }

    /** Dialogs do not get the keys of commands. */
    private static void key(Event event) {
        boolean command = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (command && event.widget instanceof Control control && (control.getShell().getStyle() & SWT.APPLICATION_MODAL) != 0) {
            if (event.keyCode == 'z' && canUndo()) {
                undo();
                event.type = SWT.None;
            } else if (event.keyCode == 'y' && canRedo()) {
                redo();
                event.type = SWT.None;
            }
        }
    }

    private static TextUndo active() {
        Control control = Display.getCurrent() == null ? null : Display.getCurrent().getFocusControl();
        return control != null && control.getData(KEY) instanceof TextUndo undo ? undo : null;
    }

    /** Whether the field with the focus has something to take back. */
    public static boolean canUndo() {
        return active() != null && !active().before.isEmpty();
    }

    /** Whether the field with the focus has something to make again. */
    public static boolean canRedo() {
        return active() != null && !active().after.isEmpty();
    }

    /** Takes back the last change of the field with the focus. */
    public static void undo() {
        active().go(active().before, active().after);
    }

    /** Makes the last change that was taken back in the field with the focus again. */
    public static void redo() {
        active().go(active().after, active().before);
    }

    private Content content() {
        return new Content(field.getText(), field.getCaretPosition());
    }

    private void reset() {
        before.clear();
        after.clear();
        now = content();
    }

    private void modified() {
        if (!field.isFocusControl()) {
            reset();
        } else if (!restoring && !field.getText().equals(now.text())) {
            before.push(now);
            if (before.size() > MOST) {
                before.removeLast();
            }
            after.clear();
            now = content();
            Actions.refresh();
        }
    }

    private void go(Deque<Content> from, Deque<Content> to) {
        to.push(now);
        now = from.pop();
        restoring = true;
        try {
            field.setText(now.text());
            field.setSelection(Math.min(now.caret(), now.text().length()));
        } finally {
            restoring = false;
        }
        Actions.refresh();
    }
}
