package org.ecofrontier.ui.commands;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.ecofrontier.engine.MethodCall;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.text.UiText;

/** Says which version this is, and where its log lies. */
final class AboutDialog extends MessageDialog {

    private static final int COPY = 1;

    AboutDialog(Shell shell) {
        super(shell, UiText.of("about.title"), Icons.image("app"), text(), INFORMATION, 0, UiText.of("say.ok"), UiText.of("about.copy"));
    }

    private static String text() {
        return UiText.of("about.text", MethodCall.productVersion(), System.getProperty("java.version"),
            System.getProperty("os.name") + " " + System.getProperty("os.version"), Platform.getLogFileLocation().toOSString());
    }

    @Override
    public Image getImage() {
        return Icons.image("app-large");
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            try {
                clipboard.setContents(new Object[] {text()}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        } else {
            super.buttonPressed(button);
        }
    }
}
