package org.ecofrontier.ui.look;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/**
 * Widgets as they look everywhere in the workbench.
 *
 * @since 0.1
 */
public final class Widgets {

    /** The height of a line of text in points where texts have the usual size. */
    private static final double USUAL_LINE = 18;
    private static final int TITLE_STEP = 5;
    private static final int HEADING_STEP = 1;
    private static final String FITTING = "fitting";

    private Widgets() {
    }

    /** {@return a composite with one column} */
    public static Composite column(Composite parent, int margin) {
        Composite composite = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        composite.setLayout(layout);
        return composite;
    }

    /** {@return a bar above a content, filled from left to right} */
    public static Composite bar(Composite parent, int columns) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.horizontalSpacing = 8;
        layout.marginHeight = 6;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return bar;
    }

    /** Lays a bar out again when a text in it has changed; one that has no size yet is left alone, its fields would get negative sizes. */
    public static void relayout(Composite bar) {
        if (bar.getSize().x > 0) {
            bar.layout(true, true);
        }
    }

    /** {@return the content of a scrolled page; call {@link #fit} when it is filled} */
    public static Composite scrolled(Composite parent, int columns) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite content = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.horizontalSpacing = 14;
        layout.verticalSpacing = 8;
        content.setLayout(layout);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> fit(content));
        return content;
    }

    /** Gives a scrolled content the size that it needs. */
    public static void fit(Composite content) {
        // Once for all that happens in one event: measuring texts takes its time.
        if (content.getData(FITTING) == null) {
            content.setData(FITTING, true);
            content.getDisplay().asyncExec(() -> {
                if (!content.isDisposed()) {
                    content.setData(FITTING, null);
                    fitNow(content);
                }
            });
        }
    }

    private static void fitNow(Composite content) {
        if (content.getParent() instanceof ScrolledComposite scroll && scroll.getClientArea().width > 0) {
            scroll.setMinSize(0, content.computeSize(scroll.getClientArea().width, SWT.DEFAULT, true).y);
            content.layout(false, true);
        }
    }

    /** {@return the large title of a page} */
    public static Label title(Composite parent, String text) {
        return label(parent, text, font(TITLE_STEP, SWT.NORMAL));
    }

    /** {@return the heading of a section} */
    public static Label heading(Composite parent, String text) {
        return label(parent, text, font(HEADING_STEP, SWT.BOLD));
    }

    private static Label label(Composite parent, String text, Font font) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(plain(text));
        label.setFont(font);
        label.setLayoutData(wide(parent));
        return label;
    }

    /** {@return a text that matters less and may be long} */
    public static Label note(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(plain(text));
        Tone.FAINT.on(label);
        label.setLayoutData(wide(parent));
        return label;
    }

    /** {@return a text that may be long} */
    public static Label text(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(plain(text));
        label.setLayoutData(wide(parent));
        return label;
    }

    private static GridData wide(Composite parent) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 200;
        if (parent.getLayout() instanceof GridLayout grid) {
            data.horizontalSpan = grid.numColumns;
        }
        return data;
    }

    /** {@return a text as a label shows it: an ampersand is no mnemonic} */
    public static String plain(String text) {
        return text.replace("&", "&&");
    }

    /**
     * Says whether a button can be used. The dark look colours the texts of all buttons and has to be told which are grey.
     *
     * @param button the button
     * @param can whether it can be used
     */
    public static void enable(Control button, boolean can) {
        button.setEnabled(can);
        if (Colors.isDark()) {
            (can ? Tone.PLAIN : Tone.DISABLED).on(button);
        }
    }

    /** {@return a push button} */
    public static Button button(Composite parent, String text, String id, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** {@return a push button that shows an icon; its text is the tooltip} */
    public static Button iconButton(Composite parent, String icon, String text, String id, Runnable action) {
        Button button = button(parent, "", id, action);
        button.setImage(Icons.image(icon));
        button.setToolTipText(text);
        button.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = text));
        return button;
    }

    /** {@return how much larger texts are than usual, at least 1: what is drawn around them grows with them} */
    public static double textScale() {
        GC gc = new GC(Display.getCurrent());
        try {
            gc.setFont(JFaceResources.getDialogFont());
            return Math.max(1, gc.getFontMetrics().getHeight() / USUAL_LINE);
        } finally {
            gc.dispose();
        }
    }

    private static Font font(int step, int style) {
        String key = "org.ecofrontier.ui.font." + step + "." + style;
        if (!JFaceResources.getFontRegistry().hasValueFor(key)) {
            FontDescriptor descriptor = FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(step).setStyle(style);
            JFaceResources.getFontRegistry().put(key, descriptor.getFontData());
        }
        return JFaceResources.getFontRegistry().get(key);
    }
}
