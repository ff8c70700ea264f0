package org.ecofrontier.engine;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;

import org.ecofrontier.io.DataFileException;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.study.StudyFinding;
import org.ecofrontier.study.StudyPlace;

/**
 * What was found about a study, as what is found about an analysis.
 *
 * @since 0.1
 */
public final class Findings {

    private Findings() {
    }

    static Text text(StudyFinding finding) {
        return Text.of(wording(finding, Locale.ENGLISH), wording(finding, Locale.CHINESE));
    }

    /** Why a file cannot be read. */
    static Text text(IOException failure) {
        return failure instanceof DataFileException refusal ? Text.of(refusal.message(Locale.ENGLISH), refusal.message(Locale.CHINESE))
                : Text.of(failure.getMessage());
    }

    private static String wording(StudyFinding finding, Locale locale) {
        return (finding.what(locale) + " " + finding.advice(locale)).strip();
    }

    /**
     * {@return what was found about a study, with what to do}
     *
     * @param finding what was found
     */
    public static Finding of(StudyFinding finding) {
        StudyPlace place = finding.place();
        OptionalInt year = place.year() == null ? OptionalInt.empty() : OptionalInt.of(place.year());
        Severity severity = switch (finding.severity()) {
            case INFO -> Severity.INFO;
            case WARNING -> Severity.WARNING;
            case ERROR -> Severity.ERROR;
        };
        return new Finding(severity, finding.key(), text(finding), new Place(place.region(), year, place.id()));
    }
}
