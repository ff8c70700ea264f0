package org.ecofrontier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecofrontier.figure.FigureRenderer;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.figure.Regions;
import org.ecofrontier.figure.Theme;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Category;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.FigureSettings;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Setting;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.TextList;
import org.junit.jupiter.api.Test;

/** What a study keeps about its report and its figures. */
class ReportSettingsTest {

    private static final StudyFactory MODEL = StudyFactory.eINSTANCE;

    private static Study study(String... analyses) {
        Study study = MODEL.createStudy();
        for (String id : analyses) {
            Analysis analysis = MODEL.createAnalysis();
            analysis.setId(id);
            study.getAnalyses().add(analysis);
        }
        return study;
    }

    private static Setting setting(String key, String value) {
        Setting setting = MODEL.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        return setting;
    }

    private static CategoryFigure bars(String category, String series) {
        return new CategoryFigure(FigureInfo.of("bars", Text.of("Bars")), Text.empty(), Axis.of(Text.of("Score")), List.of(Text.of(category)),
                List.of(new CategoryFigure.Series(series, Text.of(series), DoubleVector.of(1))), CategoryFigure.Arrangement.GROUPED, false);
    }

    @Test
    void comesBackFromItsKeysAndValues() {
        ReportSettings settings = ReportSettings.standard().language("zh").title("报告").longTables(LongTables.FULL)
                .formats(EnumSet.of(ReportFormat.HTML, ReportFormat.DOCX)).some("sbm", List.of("scores", "course")).some("moran", List.of());
        assertEquals(Map.of("language", "zh", "title", "报告", "tables", "full", "formats", "docx,html", "content.sbm", "scores,course",
                "content.moran", ""), settings.toMap());
        assertEquals(settings, ReportSettings.of(settings.toMap()));
        assertEquals(Map.of(), ReportSettings.standard().toMap());
    }

    @Test
    void readsAStudyAndPassesOverWhatItDoesNotKnow() {
        Study study = study("sbm");
        study.getReportSettings().add(setting("content.sbm", " scores , summary "));
        study.getReportSettings().add(setting("from.later", "x"));
        study.getReportSettings().add(setting("tables", "endless"));
        study.getReportSettings().add(setting("language", "fr"));
        ReportSettings settings = ReportSettings.of(study);
        assertTrue(settings.shows("sbm", "scores") && settings.shows("sbm", "summary") && settings.shows("moran", "global"));
        assertFalse(settings.shows("sbm", "peers"));
        assertEquals(LongTables.SHORT, settings.longTables());
        assertEquals(Optional.empty(), settings.language());
    }

    @Test
    void namesChooseAnalysesAndOutputs() {
        ReportSettings settings = ReportSettings.standard().some("tobit", List.of()).only(study("sbm", "moran", "tobit"),
                List.of("tobit", "sbm/scores"));
        assertTrue(settings.shows("tobit", "anything") && settings.shows("sbm", "scores"));
        assertFalse(settings.shows("sbm", "peers") || settings.shows("moran"));
    }

    @Test
    void figuresLookAsTheStudySays() {
        Study study = study("sbm");
        FigureSettings kept = MODEL.createFigureSettings();
        kept.setFigure("bars");
        kept.getSettings().addAll(List.of(setting("width", "85"), setting("theme", "screen_dark"), setting("text.title", "My title"),
                setting("language", "zh"), setting("from.later", "1")));
        study.getAnalyses().getFirst().getFigures().add(kept);
        FigureRenderer renderer = new FigureRenderer(Regions.unknown());
        CategoryFigure figure = bars("one", "s");
        FigureStyle style = StudyFigures.style(study.getAnalyses().getFirst(), figure, renderer, "en");
        FigureStyle expected = FigureStyle.standard().size(85, 100).theme(Theme.SCREEN_DARK).text("title", "My title");
        assertEquals(renderer.suited(figure, expected), style, "in the language of the report, as high as it needs");
        kept.getSettings().add(setting("height", "40"));
        assertEquals(40, StudyFigures.style(study.getAnalyses().getFirst(), figure, renderer, "en").heightMm());
        assertEquals(Map.of(), StudyFigures.problems(study));
        kept.getSettings().add(setting("fontSize", "big"));
        assertTrue(StudyFigures.problems(study).get("sbm/bars").contains("fontSize"));
    }

    @Test
    void figuresNameGroupsAndVariablesApart() {
        Study study = study();
        Indicator energy = MODEL.createIndicator();
        energy.setId("energy");
        energy.setName("Energy use");
        energy.setAlternativeNames(TextList.of(List.of("能源消费量")));
        study.getIndicators().add(energy);
        Classification type = MODEL.createClassification();
        type.setId("type");
        Category cities = MODEL.createCategory();
        cities.setId("energy");
        cities.setName("Energy cities");
        type.getCategories().add(cities);
        study.getClassifications().add(type);
        CategoryFigure named = (CategoryFigure) NamedFigure.of(study, bars("ln(energy) **", "energy"));
        assertEquals(Text.of("ln(Energy use) **", "ln(能源消费量) **"), named.categories().getFirst());
        assertEquals("Energy cities", named.series().getFirst().label().in("en"));
        assertEquals("Energy cities", named.series().getFirst().label().in("zh"), "not the name of the indicator with the same id");
        assertEquals("energy", named.series().getFirst().id(), "ids stay, colours and hit areas go by them");
        assertEquals(Text.of("Score"), named.values().label());
    }
}
