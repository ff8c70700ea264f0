package org.ecofrontier.study;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.edit.StudyCommand;

/** What the tests let another process do with a study: ask for its lock, or save it until it is killed. */
final class OtherProcess {

    private OtherProcess() {
    }

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        if (args[0].equals("lock")) {
            try (StudyFile study = StudyFile.openForEditing(file)) {
                System.out.println("open " + study.path());
            } catch (StudyFileException e) {
                System.out.println(e.kind());
            }
            return;
        }
        try (StudyFile study = StudyFile.openForEditing(file)) {
            System.out.print('+');
            System.out.flush();
            for (int i = 0; true; i++) {
                study.study().setName("save " + i);
                study.save();
            }
        }
    }

    /** {@return whether the classes lie where a plain JVM finds them} */
    static boolean isPossible() {
        return classPath().stream().allMatch(Files::exists);
    }

    static Process start(String task, Path file) throws IOException {
        String path = String.join(File.pathSeparator, classPath().stream().map(Path::toString).toList());
        return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1", "-cp", path,
            OtherProcess.class.getName(), task, file.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<Path> classPath() {
        List<Path> path = new ArrayList<>();
        for (Class<?> type : List.of(OtherProcess.class, StudyFile.class, StudyCommand.class, Study.class, EObject.class, XMLResource.class,
            URI.class)) {
            try {
                path.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (URISyntaxException | IllegalArgumentException e) {
                throw new IllegalStateException(e);
            }
        }
        return path;
    }
}
