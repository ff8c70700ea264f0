package org.ecofrontier.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.CategoryMap;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.TextList;
import org.ecofrontier.model.Years;
import org.ecofrontier.study.StudyFinding.Severity;
import org.ecofrontier.study.StudyPlace.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that can be wrong is found, where it is. */
class StudyValidatorTest {

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void soundStudy() throws Exception {
        study = StudyFactory.eINSTANCE.createStudy();
        Studies.fill(study);
        for (int i = 0; i < 6; i++) {
            study.getObservations().get(i).setValues(ObservationValues.of(1 + i * 0.1, 2 + i % 4 * 0.2, 3 + i % 2 * 0.5, 4 + i % 3 * 0.3));
        }
        for (int i = 0; i < 3; i++) {
            study.getRegions().get(i).setAlternativeNames(TextList.of("name " + i));
        }
        Files.writeString(folder.resolve("map.geojson"), "{}");
    }

    @Test
    void aSoundStudyHasNoFindings() {
        assertEquals(List.of(), found());
    }

    @Test
    void everyExampleIsSound() throws Exception {
        for (Examples.Example example : Examples.all()) {
            Path file = Examples.copyInto(example.name(), folder.resolve(example.name()));
            assertEquals(List.of(), StudyValidator.validate(StudyFile.open(file).study(), file.getParent()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList());
        }
    }

    @Test
    void ids() {
        finds("finding.duplicateId.region", s -> s.getRegions().add(region("north")));
        finds("finding.unfitId.region", s -> s.getRegions().get(0).setId(""));
        finds("finding.duplicateId.indicator", s -> s.getIndicators().get(1).setId("capital"));
        finds("finding.duplicateId.analysis", s -> s.getAnalyses().get(1).setId("SBM"));
        finds("finding.unfitId.analysis", s -> s.getAnalyses().get(1).setId("../up"));
        finds("finding.unfitId.boundaries", s -> s.getBoundaries().get(0).setId(null));
        finds("finding.badCategoryId", s -> s.getClassifications().get(0).getCategories().get(1).setId("c 0"));
        finds("finding.sharedName", s -> s.getRegions().get(1).setName("Region north"));
    }

    @Test
    void rows() {
        finds("finding.duplicateRow", s -> s.getObservations().add(Studies.observation("north", 2000, ObservationValues.of(1, 2, 3, 4))));
        finds("finding.rowOfUnknownRegion", s -> s.getObservations().get(0).setRegion("west"));
        finds("finding.rowOfUnknownYear", s -> s.getObservations().get(0).setYear(1990));
        finds("finding.rowOfUnknownYear", s -> s.getObservations().get(0).setYear(null));
        finds("finding.tooManyValues", s -> s.getObservations().get(0).setValues(ObservationValues.of(1, 2, 3, 4, 5)));
        finds("finding.missingRow", s -> s.setYears(Years.of(2000, 2001, 2002)));
        finds("finding.unknownCategory", s -> s.getRegions().get(0).setCategories(CategoryMap.of(Map.of("zone", "x"))));
    }

    @Test
    void figures() {
        StudyFinding missing = finds("finding.missingCell", s -> set(s, 0, Double.NaN));
        assertEquals(new StudyPlace(Part.CELL, "capital", "north", 2000), missing.place());
        assertEquals(Severity.ERROR, missing.severity());
        assertEquals(Severity.WARNING, finds("finding.missingCell", s -> {
            set(s, 0, Double.NaN);
            s.getAnalyses().get(0).setEnabled(false);
        }).severity());
        assertEquals(Severity.INFO, finds("finding.missingCellHandled", s -> {
            set(s, 0, Double.NaN);
            s.getIndicators().get(0).setMissingPolicy(MissingPolicy.DROP);
        }).severity());
        assertEquals(Severity.ERROR, finds("finding.missingCellUnfilled", s -> {
            set(s, 0, Double.NaN);
            s.getIndicators().get(0).setMissingPolicy(MissingPolicy.INTERPOLATE);
        }).severity());
        assertEquals(Severity.ERROR, finds("finding.missingCellDerived", s -> {
            set(s, 3, Double.NaN);
            s.getIndicators().get(0).setFormula("waste + 1");
        }).severity());
        finds("formula.circle", s -> s.getIndicators().get(0).setFormula("capital + 1"));
        finds("finding.inputNotPositive", s -> set(s, 1, 0));
        finds("finding.outputNegative", s -> set(s, 3, -1));
        finds("finding.outputAllZero", s -> s.getObservations().forEach(each -> each.setValues(each.getValues().with(2, 0))));
        finds("finding.noValues", s -> s.getObservations().forEach(each -> each.setValues(ObservationValues.of(1, 2, 3))));
        finds("finding.empty", s -> s.getRegions().clear());
    }

    @Test
    void manyMissingCellsAreListedUpToABoundAndCounted() {
        study.getIndicators().add(Studies.indicator("more", "More", "t", IndicatorKind.OTHER));
        study.setYears(Years.of(IntStream.range(1800, 2001).toArray()));
        for (int year = 1800; year < 2000; year++) {
            study.getObservations().add(Studies.observation("north", year, ObservationValues.of(1, 2, 3, 4)));
        }
        study.getObservations().get(0).setValues(ObservationValues.of(1, 2, 3, 4, 5));
        List<StudyFinding> missing = found().stream().filter(each -> each.key().contains("missingCell")).toList();
        assertEquals(Findings.LISTED + 1, missing.size());
        assertEquals("finding.missingCell.more", missing.get(Findings.LISTED).key());
        assertEquals(List.of("5"), missing.get(Findings.LISTED).wording().args());
    }

    @Test
    void references() {
        finds("finding.unknownIndicator", s -> s.getIndicators().get(0).setId("other"));
        finds("finding.unknownClassification", s -> {
            s.getClassifications().get(0).setId("other");
            s.getRegions().forEach(region -> region.setCategories(CategoryMap.EMPTY));
        });
        finds("finding.unknownAnalysis", s -> s.getAnalyses().remove(0));
        finds("finding.noMethod", s -> s.getAnalyses().get(0).setMethodId(null));
        finds("finding.slotTwice", s -> Studies.bind(s.getAnalyses().get(0), "inputs", Studies.source("waste")));
        finds("finding.parameterTwice", s -> s.getAnalyses().get(1).getParameters()
            .add(EcoreUtil.copy(s.getAnalyses().get(1).getParameters().get(0))));
    }

    @Test
    void circles() {
        StudyFinding own = finds("finding.circle",
            s -> Studies.bind(s.getAnalyses().get(0), "x", Studies.output("sbm", "scores", "score")));
        assertEquals(List.of("sbm > sbm"), own.wording().args());
        StudyFinding two = finds("finding.circle", s -> {
            Analysis third = Studies.analysis("third", "m");
            Studies.bind(third, "variable", Studies.output("grades", "grades", "value"));
            s.getAnalyses().add(third);
            Studies.bind(s.getAnalyses().get(0), "x", Studies.output("third", "o", "c"));
        });
        assertEquals(List.of("sbm > third > grades > sbm"), two.wording().args());
    }

    @Test
    void files() {
        finds("finding.noFile", s -> s.getBoundaries().get(0).setFile("none.geojson"));
        finds("finding.fileOutside", s -> s.getBoundaries().get(0).setFile("../../etc/passwd"));
        finds("finding.fileOutside", s -> s.getBoundaries().get(0).setFile(null));
        finds("finding.unknownScheme", s -> s.getWeights().get(0).setScheme("bishop"));
        finds("finding.unknownStyle", s -> s.getWeights().get(0).setStyle("S"));
        finds("finding.noNeighbours", s -> s.getWeights().get(0).setK(null));
        finds("finding.noDistance", s -> s.getWeights().get(0).setScheme("band"));
        finds("finding.unknownBoundaries", s -> s.getWeights().get(0).setBoundaries("none"));
        finds("finding.fileOutside", s -> {
            s.getWeights().get(0).setScheme("file");
            s.getWeights().get(0).setFile("/etc/passwd");
        });
    }

    private StudyFinding finds(String key, Consumer<Study> harm) {
        Study sound = EcoreUtil.copy(study);
        harm.accept(study);
        List<StudyFinding> found = found();
        study = sound;
        assertTrue(found.stream().anyMatch(finding -> finding.key().equals(key)), () -> key + " not in " + found);
        return found.stream().filter(finding -> finding.key().equals(key)).findFirst().orElseThrow();
    }

    private List<StudyFinding> found() {
        return StudyValidator.validate(study, folder);
    }

    private static void set(Study study, int column, double value) {
        study.getObservations().get(0).setValues(study.getObservations().get(0).getValues().with(column, value));
    }

    private static Region region(String id) {
        Region region = StudyFactory.eINSTANCE.createRegion();
        region.setId(id);
        return region;
    }
}
