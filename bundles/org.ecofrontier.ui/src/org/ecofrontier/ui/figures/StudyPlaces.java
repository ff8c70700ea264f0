package org.ecofrontier.ui.figures;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecofrontier.engine.StudyRegions;
import org.ecofrontier.figure.Regions;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.ui.session.OpenStudy;

/**
 * The names and places of the regions of a study, for its figures. Made in the user-interface thread, read in another one.
 *
 * @since 0.1
 */
public final class StudyPlaces {

    /** What was read last for each study; all its figures share it until regions or boundaries change. */
    private static final Map<Path, StudyPlaces> READ = new ConcurrentHashMap<>();

    private final Study part;
    private final Path folder;
    private Regions regions;

    private StudyPlaces(Study part, Path folder) {
        this.part = part;
        this.folder = folder;
    }

    /** {@return the places of a study as it is now} */
    public static StudyPlaces of(OpenStudy open) {
        Study study = open.study();
        Study part = StudyFactory.eINSTANCE.createStudy();
        part.setPointCoordinates(study.getPointCoordinates());
        part.getRegions().addAll(EcoreUtil.copyAll(study.getRegions()));
        part.getBoundaries().addAll(EcoreUtil.copyAll(study.getBoundaries()));
        StudyPlaces before = READ.get(open.path());
        if (before != null && EcoreUtil.equals(before.part, part)) {
            return before;
        }
        StudyPlaces places = new StudyPlaces(part, open.file().folder());
        READ.put(open.path(), places);
        return places;
    }

    /** Forgets what was read for a study that is closed. */
    public static void forget(Path study) {
        READ.remove(study);
    }

    /** {@return names and places; not for the user-interface thread} */
    public synchronized Regions read() {
        if (regions == null) {
            StudyRegions found = StudyRegions.of(part, folder);
            regions = new Regions(found.geography(), found.names());
        }
        return regions;
    }
}
