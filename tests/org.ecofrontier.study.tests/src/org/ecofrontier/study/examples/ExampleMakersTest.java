package org.ecofrontier.study.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.Translations;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example is made by what is documented, and the committed file is what its maker makes. */
class ExampleMakersTest {

    @TempDir
    private Path folder;

    @Test
    void everyExampleHasItsMaker() {
        assertEquals(List.copyOf(ExampleMakers.ALL.keySet()), Examples.all().stream().map(Examples.Example::name).toList());
    }

    @Test
    void everyCommittedFileIsWhatItsMakerMakes() throws Exception {
        for (Map.Entry<String, ExampleStudy.Filler> maker : ExampleMakers.ALL.entrySet()) {
            Path made = folder.resolve(maker.getKey() + ".ecostudy");
            ExampleStudy.write(made, maker.getValue());
            Path copy = Examples.copyInto(maker.getKey(), folder.resolve(maker.getKey()));
            assertArrayEquals(Files.readAllBytes(made), Files.readAllBytes(copy), maker.getKey());
        }
    }

    /** Whoever reads the examples in Chinese finds no English in them but the names that are English. */
    @Test
    void everyTextIsInChinese() throws Exception {
        for (String name : ExampleMakers.ALL.keySet()) {
            Study study = StudyFile.open(Examples.copyInto(name, folder.resolve("zh-" + name))).study();
            List<String> texts = new ArrayList<>(List.of(study.getName(), study.getDescription(), study.getDataNotice()));
            study.getAnalyses().forEach(analysis -> texts.add(analysis.getName()));
            study.getIndicators().forEach(indicator -> texts.add(indicator.getUnit()));
            study.getBoundaries().forEach(boundaries -> texts.add(boundaries.getName()));
            for (Classification classification : study.getClassifications()) {
                texts.add(classification.getName());
                classification.getCategories().forEach(category -> texts.add(category.getName()));
            }
            Translations translations = Translations.of(study);
            for (String text : texts) {
                boolean chinese = translations.in(text, "zh").codePoints().anyMatch(Character::isIdeographic);
                assertTrue(chinese || text.equals("%"), () -> name + ": " + text);
            }
        }
    }

    /** The report of an example holds outputs that its analyses have. */
    @Test
    void reportsNameAnalysesOfTheStudy() throws Exception {
        for (String name : ExampleMakers.ALL.keySet()) {
            Study study = StudyFile.open(Examples.copyInto(name, folder.resolve("report-" + name))).study();
            List<String> keys = study.getAnalyses().stream().map(analysis -> "content." + analysis.getId()).toList();
            study.getReportSettings().forEach(setting -> assertTrue(keys.contains(setting.getKey()), setting.getKey()));
        }
    }
}
