package org.ecofrontier.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Stands where there is nothing to show yet: says why, and offers what to do next.
 *
 * @since 0.1
 */
public final class Notice {

    private static final int WIDTH = 460;

    private Notice() {
    }

    /** Shows a message. */
    public static Composite show(Composite parent, String message) {
        return show(parent, message, null, null);
    }

    /**
     * Shows a message with a button.
     *
     * @param parent the parent
     * @param message what there is to say
     * @param button the text of the button, or null for none
     * @param action what the button does
     */
    public static Composite show(Composite parent, String message, String button, Runnable action) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 14;
        box.setLayout(layout);
        Label label = new Label(box, SWT.WRAP | SWT.CENTER);
        label.setText(message.replace("&", "&&"));
        label.setData("id", "notice");
        GridData wide = new GridData(SWT.CENTER, button == null ? SWT.CENTER : SWT.END, true, true);
        wide.widthHint = WIDTH;
        label.setLayoutData(wide);
        if (button != null) {
            Button push = new Button(box, SWT.PUSH);
            push.setText(button);
            push.setData("id", "notice.button");
            push.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
            push.addListener(SWT.Selection, event -> action.run());
        }
        return box;
    }
}
