package org.ecofrontier.ui.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFile;
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

    private static Path file(Path study) {
        Path folder = Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(Recovery.class)).toOSString()).resolve("recovery");
        String name = UUID.nameUUIDFromBytes(study.toString().getBytes(StandardCharsets.UTF_8)) + ".ecostudy";
        return folder.resolve(name);
    }

    /** Keeps the present version of a study. Not for the user-interface thread. */
    public static void keep(Path study, Study snapshot) {
        Path file = file(study);
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            try (StudyFile kept = StudyFile.create(file)) {
                take(snapshot, kept.study());
                kept.save();
            }
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".bak"));
        } catch (IOException | StudyFileException e) {
            Log.warning("Changes could not be kept for recovery", e);
        }
    }

    private static void take(Study from, Study to) {
        for (EStructuralFeature feature : to.eClass().getEAllStructuralFeatures()) {
            to.eSet(feature, from.eGet(feature));
        }
    }

    /** Forgets the kept version of a study: it is saved or not wanted. */
    public static void forget(Path study) {
        try {
            Files.deleteIfExists(file(study));
        } catch (IOException e) {
            Log.warning("A version kept for recovery could not be removed", e);
        }
    }

    /** {@return when the kept version of a study was written, as a text, if there is one that the file does not hold} */
    public static Optional<String> find(Path study) {
        Path file = file(study);
        try {
            if (!Files.exists(file) || !Files.exists(study)
                || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(study)) <= 0) {
                return Optional.empty();
            }
            LocalDateTime time = LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
            return Optional.of(time.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(UiText.locale())));
        } catch (IOException e) {
            Log.warning("A version kept for recovery could not be looked at", e);
            return Optional.empty();
        }
    }

    /** Puts the kept version in place of the model of a study that was just opened; it is unsaved then. */
    public static void restore(OpenStudy study) throws StudyFileException {
        StudyFile kept = StudyFile.open(file(study.path()));
        String id = study.study().getId();
        take(EcoreUtil.copy(kept.study()), study.study());
        study.study().setId(id);
        study.markUnsaved();
    }
}
