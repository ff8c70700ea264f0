package org.ecofrontier.report;

import org.ecofrontier.figure.Regions;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;

/** The words of a report in its language. */
final class ReportTexts {

    private static final Messages MESSAGES = Messages.beside(ReportTexts.class);

    private final String language;
    private final Regions regions;

    ReportTexts(String language, Regions regions) {
        this.language = language;
        this.regions = regions;
    }

    String language() {
        return language;
    }

    String of(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }

    String in(Text text) {
        return text.in(language);
    }

    String region(String id) {
        return regions.name(id, language);
    }
}
