package org.ecofrontier.ui.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.ecofrontier.study.KeptVersions;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;
import org.osgi.framework.FrameworkUtil;

/**
 * Versions of open studies with changes that are not saved yet, kept in the state folder of the workbench until the study is saved or
 * closed; after a crash they can be taken.
 *
 * @since 0.1
 */
public final class Recovery {

    private Recovery() {
    }

    /** {@return the folder of the kept versions} */
    public static Path folder() {
        return Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(Recovery.class)).toOSString()).resolve("recovery");
    }

    private static KeptVersions kept() {
        return new KeptVersions(folder());
    }

    static void keep(Path study, byte[] content) throws IOException {
        kept().keep(study, content);
    }

    /** Forgets the kept version of a study: it is saved or not wanted. */
    public static void forget(Path study) {
        try {
            kept().forget(study);
        } catch (IOException e) {
            Log.warning("A version kept for recovery could not be removed", e);
        }
    }

    /** {@return when the kept version of a study was written, as a text, if there is one that the file does not hold} */
    public static Optional<String> find(Path study) {
        try {
            return kept().find(study).map(Recovery::shown);
        } catch (IOException e) {
            Log.warning("A version kept for recovery could not be looked at", e);
            return Optional.empty();
        }
    }

    private static String shown(FileTime time) {
        return LocalDateTime.ofInstant(time.toInstant(), ZoneId.systemDefault())
            .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(UiText.locale()));
    }

    /** Puts the kept version in place of the model of a study that was just opened; it is unsaved then. */
    public static void restore(OpenStudy study) throws StudyFileException {
        kept().restore(study.file());
        study.markUnsaved();
    }
}
