package org.ecofrontier.ui.reports;

import org.eclipse.core.runtime.Platform;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * Makes reports of a study, where the report plug-in is installed.
 *
 * @since 0.1
 */
public final class Reports {

    private static final String BUNDLE = "org.ecofrontier.report";

    private Reports() {
    }

    /** {@return whether reports can be made} */
    public static boolean isInstalled() {
        return Platform.getBundle(BUNDLE) != null;
    }

    /** Asks what goes into the report, then writes it. */
    public static void ask(OpenStudy study) {
        Say.info(UiText.of("report.missing"));
    }
}
