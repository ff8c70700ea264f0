package org.ecofrontier.study.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.ecofrontier.study.StudyFileException;

/**
 * The makers of the example studies by name. {@code main} writes the studies anew into a folder, NAME/NAME.ecostudy (into
 * bundles/org.ecofrontier.study/examples to bring the committed files up to date); a test keeps those equal to what is made here.
 */
final class ExampleMakers {

    static final Map<String, ExampleStudy.Filler> ALL = new TreeMap<>(Map.of(
        "huaihe", HuaiheExample::fill,
        "organizing", OrganizingExample::fill,
        "provinces", ProvincesExample::fill,
        "resource-cities", ResourceCitiesExample::fill));

    private ExampleMakers() {
    }

    public static void main(String[] args) throws IOException, StudyFileException {
        for (Map.Entry<String, ExampleStudy.Filler> maker : ALL.entrySet()) {
            Path file = Path.of(args[0], maker.getKey(), maker.getKey() + ".ecostudy");
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            ExampleStudy.write(file, maker.getValue());
        }
    }
}
