package org.ecofrontier.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ecofrontier.engine.WeightsFiles;
import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.matching.RegionName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusals of files of weights: file, line, reason and what to do, in both languages. */
class WeightsFilesTest {

    private static final List<RegionName> REGIONS = List.of(RegionName.of("A1", "A1"), RegionName.of("B1", "B1"));

    @TempDir
    private Path folder;

    private DataFileException refused(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content.replace('|', '\n'));
        return assertThrows(DataFileException.class, () -> WeightsFiles.read(file, REGIONS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "w.gal; ''; line 1: the file is empty",
        "w.gal; 1 2 t id; line 1: the header must be the number of regions",
        "w.gal; x; line 1: the number of regions is \"x\", not a whole number",
        "w.gal; -2; line 1: the number of regions is -2; it must not be negative",
        "w.gal; 2|A1; line 2: the file ends where the number of neighbours of A1 is expected",
        "w.gal; 2|A1|1|B1; line 3: the number of neighbours of A1 is expected beside the id",
        "w.gal; 2|A1 5|B1; line 2: the number of neighbours of A1 is 5; it must be from 0 to 1",
        "w.gal; 2|A1 1; line 2: the file ends where neighbour 1 of 1 of A1 is expected",
        "w.gal; 2|A1 1|A1; line 3: A1 is given as a neighbour of itself",
        "w.gal; 3|A1 2|B1 B1; line 3: B1 is given twice as a neighbour of A1",
        "w.gal; 2|A1 1|B1|A1 1|B1; line 4: the region A1 is listed twice",
        "w.gal; 3|A1 1|B1|B1 1|A1; line 1: the header says 3 regions, the file holds 2",
        "w.gal; 2|A1 1|B1|C1 1|A1; line 3: the neighbour B1 of A1 is not a region of this file",
        "w.gal; 2|X1 1|Y1|Y1 1|X1; none of its regions is a region of the data",
        "w.gwt; 2|A1 B1 x; line 2: the weight of B1 as a neighbour of A1 is \"x\", not a number",
        "w.gwt; 2|A1 B1 -1; line 2: the weight of B1 as a neighbour of A1 is -1; it must be finite and not negative",
        "w.gwt; 2|A1 B1|1; line 2: a region, a neighbour and a number are expected on one line",
        "w.gwt; 3|A1 C1 1; line 2: the region C1 is not one of the 2 regions of the study",
        "w.txt; 2; weights are read from GAL and GWT files only"})
    void refusalsNameTheLineAndTheReason(String name, String content, String reason) throws IOException {
        DataFileException refusal = refused(name, content);
        String english = refusal.message(Locale.ENGLISH);
        String expected = folder.resolve(name) + (reason.startsWith("line") ? ", " : ": ") + reason;
        assertEquals(expected, english.substring(0, Math.min(expected.length(), english.length())));
        String chinese = refusal.message(Locale.CHINESE).replace(folder.resolve(name).toString(), "").replaceAll("GAL|GWT|\\.ga?[lw]t?", "");
        assertFalse(chinese.matches("(?s).*[a-z]{2}.*"), chinese);
    }

    @Test
    void aFileThatIsNotThere() {
        Path none = folder.resolve("none.gal");
        DataFileException refusal = assertThrows(DataFileException.class, () -> WeightsFiles.read(none, REGIONS));
        assertEquals(none + "：没有这个文件。请检查权重文件的路径。", refusal.message(Locale.CHINESE));
    }
}
