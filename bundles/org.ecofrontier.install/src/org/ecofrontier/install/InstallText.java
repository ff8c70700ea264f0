package org.ecofrontier.install;

import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;

/** The texts of this bundle. */
final class InstallText {

    private static final Messages MESSAGES = Messages.beside(InstallText.class);

    private InstallText() {
    }

    static Text of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
