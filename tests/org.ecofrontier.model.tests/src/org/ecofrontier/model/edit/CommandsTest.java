package org.ecofrontier.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Category;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.ImportMapping;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.WeightsDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command does what it says, and its undo restores the file byte for byte. */
class CommandsTest {

    private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;
    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private static final Map<String, Function<Study, StudyCommand>> COMMANDS = commands();

    private final StudyCommandStack stack = new StudyCommandStack();
    private Study study;

    private static Map<String, Function<Study, StudyCommand>> commands() {
        Map<String, Function<Study, StudyCommand>> all = new LinkedHashMap<>();
        all.put("add region", s -> RegionCommands.add(s, region("d"), 1));
        all.put("remove regions", s -> RegionCommands.remove(s, List.of(s.getRegions().get(2), s.getRegions().get(0))));
        all.put("rename region", s -> RegionCommands.rename(s, s.getRegions().get(0), "z"));
        all.put("move region", s -> RegionCommands.move(s, s.getRegions().get(0), 2));
        all.put("categorize", s -> RegionCommands.categorize(s, s.getRegions(), "zone", "s"));
        all.put("uncategorize", s -> RegionCommands.categorize(s, s.getRegions(), "zone", null));
        all.put("add indicator", s -> IndicatorCommands.add(s, indicator("energy"), 1));
        all.put("remove indicators", s -> IndicatorCommands.remove(s, List.of(s.getIndicators().get(2), s.getIndicators().get(0))));
        all.put("rename indicator", s -> IndicatorCommands.rename(s, s.getIndicators().get(1), "work"));
        all.put("move indicator", s -> IndicatorCommands.move(s, s.getIndicators().get(3), 0));
        all.put("define indicator", s -> IndicatorCommands.define(s, s.getIndicators().get(3), "output / labour"));
        all.put("freeze indicator", s -> IndicatorCommands.freeze(s, s.getIndicators().get(0), new double[s.getObservations().size()]));
        all.put("add classification", s -> ClassificationCommands.add(s, classification("type"), 0));
        all.put("remove classification", s -> ClassificationCommands.remove(s, s.getClassifications()));
        all.put("rename classification", s -> ClassificationCommands.rename(s, s.getClassifications().get(0), "place"));
        all.put("move classification", s -> ClassificationCommands.move(s, s.getClassifications().get(0), 1));
        all.put("add category", s -> ClassificationCommands.addCategory(s.getClassifications().get(0), category("e"), 0));
        all.put("remove category", s -> ClassificationCommands.removeCategory(s, zone(s), zone(s).getCategories().get(0)));
        all.put("rename category", s -> ClassificationCommands.renameCategory(s, zone(s), zone(s).getCategories().get(0), "nn"));
        all.put("move category", s -> ClassificationCommands.moveCategory(zone(s), zone(s).getCategories().get(0), 1));
        all.put("set cells", s -> CellCommands.set(s, List.of(CellChange.observed("b", 2000, "waste", Double.NaN),
            CellChange.observed("b", 2001, "output", 7), new CellChange("a", 2001, "waste", 8, true))));
        all.put("fill missing", s -> ImputationCommands.fill(s, List.of(s.getIndicators().get(3)), MissingPolicy.CARRY,
            List.of(new CellChange("a", 2001, s.getIndicators().get(3).getId(), 8, true))));
        all.put("take imputed back", s -> ImputationCommands.takeBack(s, s.getIndicators()));
        all.put("add years", s -> YearCommands.add(s, 1999, 2003));
        all.put("remove year", s -> YearCommands.remove(s, 2000));
        all.put("add analysis", s -> AnalysisCommands.add(s, analysis("tobit"), 1));
        all.put("duplicate analysis", s -> AnalysisCommands.duplicate(s, s.getAnalyses().get(0), "sbm_2"));
        all.put("remove analysis", s -> AnalysisCommands.remove(s, List.of(s.getAnalyses().get(0))));
        all.put("rename analysis", s -> AnalysisCommands.rename(s, s.getAnalyses().get(0), "SBM"));
        all.put("move analysis", s -> AnalysisCommands.move(s, s.getAnalyses().get(1), 0));
        all.put("place analysis", s -> AnalysisCommands.place(s.getAnalyses().get(0), 10, 20));
        all.put("bind anew", s -> AnalysisCommands.bind(s.getAnalyses().get(0), "inputs", List.of(source("waste"))));
        all.put("bind first", s -> AnalysisCommands.bind(s.getAnalyses().get(0), "undesirable", List.of(source("waste"))));
        all.put("unbind", s -> AnalysisCommands.bind(s.getAnalyses().get(0), "inputs", List.of()));
        all.put("set parameter", s -> AnalysisCommands.setParameter(s.getAnalyses().get(0), "rts", "vrs"));
        all.put("add parameter", s -> AnalysisCommands.setParameter(s.getAnalyses().get(0), "zeros", "drop-term"));
        all.put("reset parameter", s -> AnalysisCommands.setParameter(s.getAnalyses().get(0), "rts", null));
        all.put("figure setting", s -> AnalysisCommands.setFigureSetting(s.getAnalyses().get(0), "map", "legend", "off"));
        all.put("reset figure", s -> AnalysisCommands.setFigureSetting(s.getAnalyses().get(1), "bars", "palette", null));
        all.put("report setting", s -> SettingCommands.setReportSetting(s, "author", "me"));
        all.put("put mapping", s -> SettingCommands.putImportMapping(s, mapping("book")));
        all.put("remove mapping", s -> SettingCommands.removeImportMapping(s, s.getImportMappings().get(0)));
        all.put("add boundaries", s -> SpatialCommands.addBoundaries(s, boundaries("lakes"), 0));
        all.put("remove boundaries", s -> SpatialCommands.removeBoundaries(s, s.getBoundaries().get(0)));
        all.put("rename boundaries", s -> SpatialCommands.renameBoundaries(s, s.getBoundaries().get(0), "cities"));
        all.put("add weights", s -> SpatialCommands.addWeights(s, weights("far"), 1));
        all.put("remove weights", s -> SpatialCommands.removeWeights(s, s.getWeights().get(0)));
        all.put("rename weights", s -> SpatialCommands.renameWeights(s, s.getWeights().get(0), "nearest"));
        all.put("move boundaries", s -> PartCommands.together(List.of(SpatialCommands.addBoundaries(s, boundaries("lakes"), 1),
            PartCommands.move(s, s.getBoundaries().get(0), 1))));
        all.put("move weights", s -> PartCommands.together(List.of(SpatialCommands.addWeights(s, weights("far"), 1),
            PartCommands.move(s, s.getWeights().get(0), 1))));
        all.put("name part", s -> PartCommands.name(s.getWeights().get(0), "other"));
        all.put("remove parts", s -> PartCommands.remove(s, List.of(s.getIndicators().get(1), s.getBoundaries().get(0),
            s.getClassifications().get(0), s.getRegions().get(0), s.getAnalyses().get(0), s.getWeights().get(0))));
        all.put("paste parts", s -> PartCommands.paste(s, StudyClip.of(s, List.of(s.getIndicators().get(1), s.getBoundaries().get(0),
            s.getClassifications().get(0), s.getAnalyses().get(0), s.getAnalyses().get(1), s.getWeights().get(0)))));
        all.put("set kind", s -> PropertyCommands.set(s.getIndicators(), MODEL.getIndicator_Kind(), IndicatorKind.DRIVER));
        all.put("set name", s -> PropertyCommands.set(s, MODEL.getStudy_Notes(), "二\nlines"));
        all.put("set point", s -> PropertyCommands.set(s.getRegions().get(0), MODEL.getRegion_X(), 117.25));
        return all;
    }

    static Stream<String> names() {
        return COMMANDS.keySet().stream();
    }

    @BeforeEach
    void load() {
        Resource resource = new XMIResourceImpl();
        try (InputStream stream = CommandsTest.class.getResourceAsStream("small.ecostudy")) {
            MODEL.eClass();
            resource.load(stream, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        study = (Study) resource.getContents().get(0);
    }

    @ParameterizedTest
    @MethodSource("names")
    void undoAndRedoAreExact(String name) {
        String before = text();
        StudyCommand command = COMMANDS.get(name).apply(study);
        stack.execute(command);
        String after = text();
        assertNotEquals(before, after);
        assertTrue(command.hasChanged());
        stack.undo();
        assertEquals(before, text());
        stack.redo();
        assertEquals(after, text());
        stack.undo();
        assertEquals(before, text());
        assertFalse(command.label(Locale.ENGLISH).contains("{"));
        assertNotEquals(command.label(Locale.ENGLISH), command.label(Locale.CHINESE));
        assertEquals(command.label(Locale.ENGLISH), command.getLabel());
    }

    @Test
    void longHistoriesOfCommandsAreTakenBackExactly() {
        Random random = new Random(11);
        List<String> names = new ArrayList<>(COMMANDS.keySet());
        int refused = 0;
        for (int history = 0; history < 60; history++) {
            String before = text();
            int done = 0;
            for (int step = 0; step < 30; step++) {
                try {
                    stack.execute(COMMANDS.get(names.get(random.nextInt(names.size()))).apply(study));
                    done++;
                } catch (EditRefusedException | IndexOutOfBoundsException e) {
                    refused++;
                }
            }
            String after = text();
            for (int i = 0; i < done; i++) {
                stack.undo();
            }
            assertEquals(before, text());
            for (int i = 0; i < done; i++) {
                stack.redo();
            }
            assertEquals(after, text());
            stack.flush();
            load();
        }
        // What a command acts on may be gone by then: it is refused and leaves nothing behind.
        assertTrue(refused > 0);
    }

    @Test
    void removingAnIndicatorRemovesItsColumnAndBindings() {
        stack.execute(IndicatorCommands.remove(study, List.of(study.getIndicators().get(2), study.getIndicators().get(0))));
        assertEquals("2.5 -", study.getObservations().get(1).getValues().toString());
        assertEquals(List.of("inputs"), study.getAnalyses().get(0).getBindings().stream().map(binding -> binding.getSlot()).toList());
        assertEquals("labour", ((IndicatorSource) study.getAnalyses().get(0).getBindings().get(0).getSources().get(0)).getIndicator());
    }

    @Test
    void renamingKeepsReferences() {
        stack.execute(IndicatorCommands.rename(study, study.getIndicators().get(0), "资本"));
        stack.execute(AnalysisCommands.rename(study, study.getAnalyses().get(0), "model"));
        stack.execute(ClassificationCommands.rename(study, zone(study), "location"));
        stack.execute(ClassificationCommands.renameCategory(study, zone(study), zone(study).getCategories().get(0), "north"));
        stack.execute(RegionCommands.rename(study, study.getRegions().get(0), "aa"));
        stack.execute(SpatialCommands.renameBoundaries(study, study.getBoundaries().get(0), "cities"));
        String text = text();
        assertTrue(text.contains("indicator=\"资本\""));
        assertTrue(text.contains("analysis=\"model\""));
        assertTrue(text.contains("classification=\"location\""));
        assertTrue(text.contains("<regions id=\"aa\" name=\"A\" categories=\"location=north size=n\"/>"));
        assertTrue(text.contains("<observations region=\"aa\" year=\"2000\""));
        assertTrue(text.contains("boundaries=\"cities\""));
    }

    @Test
    void pastedPartsGetFreeIdsAndReferToEachOther() {
        StudyClip clip = StudyClip.of(study, List.of(study.getIndicators().get(0), study.getAnalyses().get(0),
            study.getAnalyses().get(1), study.getClassifications().get(0)));
        stack.execute(PartCommands.paste(study, clip));
        stack.execute(PartCommands.paste(study, clip));
        assertEquals(List.of("capital", "capital_2", "capital_3"), study.getIndicators().stream().map(Indicator::getId)
            .filter(id -> id.startsWith("capital")).toList());
        assertEquals(1, study.getObservations().get(0).getValues().get(study.getIndicators().size() - 1));
        Analysis pasted = study.getAnalyses().get(2);
        assertEquals("sbm_2", pasted.getId());
        assertTrue(pasted.getBindings().stream().flatMap(binding -> binding.getSources().stream())
            .anyMatch(each -> each instanceof IndicatorSource source && source.getIndicator().equals("capital_2")));
        assertTrue(study.getAnalyses().get(3).getBindings().stream().flatMap(binding -> binding.getSources().stream())
            .anyMatch(each -> each instanceof OutputSource source && source.getAnalysis().equals("sbm_2")));
        assertEquals("n", study.getRegions().get(0).getCategories().get("zone_2").orElseThrow());
    }

    @Test
    void newObservationsStandWhereTheyBelong() {
        stack.execute(CellCommands.set(study, List.of(CellChange.observed("b", 2001, "labour", 1),
            CellChange.observed("c", 2000, "labour", 2))));
        assertEquals(List.of("a 2000", "a 2001", "b 2000", "b 2001", "c 2000", "c 2001"),
            study.getObservations().stream().map(observation -> observation.getRegion() + " " + observation.getYear()).toList());
        assertEquals("- 1 - -", study.getObservations().get(3).getValues().toString());
    }

    @Test
    void settingWhatIsThereChangesNothing() {
        StudyCommand command = CellCommands.set(study, List.of(CellChange.observed("a", 2000, "capital", 1)));
        stack.execute(command);
        assertFalse(command.hasChanged());
    }

    @Test
    void whatMakesNoSenseIsRefusedAndLeavesNothingBehind() {
        refused("a", () -> RegionCommands.add(study, region("a"), 0));
        refused("cannot be an id", () -> RegionCommands.add(study, region(" x"), 0));
        refused("cannot be an id", () -> RegionCommands.rename(study, study.getRegions().get(0), "x\u0007"));
        refused("taken", () -> RegionCommands.rename(study, study.getRegions().get(0), "b"));
        refused("taken", () -> IndicatorCommands.rename(study, study.getIndicators().get(0), "labour"));
        refused("folder", () -> AnalysisCommands.rename(study, study.getAnalyses().get(0), "../x"));
        refused("folder", () -> AnalysisCommands.add(study, analysis("nul"), 0));
        refused("taken", () -> AnalysisCommands.add(study, analysis("SBM"), 0));
        refused("between", () -> AnalysisCommands.move(study, study.getAnalyses().get(0), 2));
        refused("no longer", () -> RegionCommands.remove(study, List.of(region("a"))));
        refused("category", () -> RegionCommands.categorize(study, study.getRegions(), "zone", "w"));
        refused("no region", () -> CellCommands.set(study, List.of(CellChange.observed("a", 2000, "capital", 9),
            CellChange.observed("x", 2000, "labour", 1))));
        refused("no year 1990", () -> CellCommands.set(study, List.of(CellChange.observed("a", 1990, "labour", 1))));
        refused("no indicator", () -> CellCommands.set(study, List.of(CellChange.observed("a", 2000, "x", 1))));
        assertThrows(IllegalArgumentException.class, () -> PropertyCommands.set(study.getRegions().get(0), MODEL.getRegion_Id(), "x"));
        assertThrows(IllegalArgumentException.class, () -> PropertyCommands.set(study, MODEL.getStudy_Name(), 5));
    }

    @Test
    void aCommandThatFailsOnTheWayIsTakenBack() {
        String before = text();
        StudyCommand failing = new StudyCommand(log -> {
            log.set(study, MODEL.getStudy_Name(), "changed");
            throw new EditRefusedException("refused.gone");
        }, "property.set", "name");
        assertThrows(EditRefusedException.class, failing::execute);
        assertEquals(before, text());
    }

    private void refused(String words, Supplier<StudyCommand> command) {
        String before = text();
        EditRefusedException refusal = assertThrows(EditRefusedException.class, () -> command.get().execute());
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
        assertNotEquals(refusal.getMessage(), refusal.message(Locale.SIMPLIFIED_CHINESE));
        assertEquals(before, text());
    }

    private String text() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            study.eResource().save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Classification zone(Study study) {
        return study.getClassifications().get(0);
    }

    private static <T extends EObject> T named(T part, String id) {
        part.eSet(part.eClass().getEStructuralFeature("id"), id);
        return part;
    }

    private static Region region(String id) {
        return named(FACTORY.createRegion(), id);
    }

    private static Indicator indicator(String id) {
        return named(FACTORY.createIndicator(), id);
    }

    private static Classification classification(String id) {
        return named(FACTORY.createClassification(), id);
    }

    private static Category category(String id) {
        return named(FACTORY.createCategory(), id);
    }

    private static Analysis analysis(String id) {
        Analysis analysis = named(FACTORY.createAnalysis(), id);
        analysis.setMethodId("org.ecofrontier.tobit");
        return analysis;
    }

    private static IndicatorSource source(String indicator) {
        IndicatorSource source = FACTORY.createIndicatorSource();
        source.setIndicator(indicator);
        return source;
    }

    private static Boundaries boundaries(String id) {
        return named(FACTORY.createBoundaries(), id);
    }

    private static WeightsDefinition weights(String id) {
        return named(FACTORY.createWeightsDefinition(), id);
    }

    private static ImportMapping mapping(String id) {
        return named(FACTORY.createImportMapping(), id);
    }
}
