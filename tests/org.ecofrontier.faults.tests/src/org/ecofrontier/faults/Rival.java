package org.ecofrontier.faults;

import java.nio.file.Path;
import java.util.Random;

import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;

/** A process that adds one to a study so many times, beside others that do the same. */
final class Rival {

    private Rival() {
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int wanted = Integer.parseInt(arguments[1]);
        Random random = new Random();
        int told = 0;
        for (int done = 0; done < wanted;) {
            try (StudyFile study = arguments[2].equals("lock") ? StudyFile.openForEditing(file) : StudyFile.open(file)) {
                Numbered.set(study.study(), Numbered.of(study.study()) + 1);
                study.save();
                done++;
            } catch (StudyFileException e) {
                if (e.kind() != StudyFileException.Kind.LOCKED && e.kind() != StudyFileException.Kind.CHANGED_ON_DISK) {
                    throw e;
                }
                told++;
                Thread.sleep(random.nextInt(10));
            }
        }
        System.out.println(told);
    }
}
