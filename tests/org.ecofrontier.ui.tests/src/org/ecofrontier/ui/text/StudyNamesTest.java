package org.ecofrontier.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.TextList;
import org.ecofrontier.model.Translation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names in the language of the workbench: translated, else as they are, else the id. */
class StudyNamesTest {

    private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;

    private final Locale before = Locale.getDefault();
    private final Study study = FACTORY.createStudy();

    @BeforeEach
    void parts() {
        study.setId("study");
        study.setName("A study");
        region("hefei", "Hefei", "合肥市");
        region("north", "North");
        region("17", null);
        Indicator water = FACTORY.createIndicator();
        water.setId("water");
        water.setName("Waste water");
        water.setUnit("10,000 t");
        study.getIndicators().add(water);
        translate("North", "北部");
        translate("10,000 t", "万吨");
        translate("A study", "一项研究");
    }

    @AfterEach
    void language() {
        Locale.setDefault(before);
    }

    private void region(String id, String name, String... others) {
        Region region = FACTORY.createRegion();
        region.setId(id);
        region.setName(name);
        region.setAlternativeNames(TextList.of(others));
        study.getRegions().add(region);
    }

    private void translate(String text, String wording) {
        Translation translation = FACTORY.createTranslation();
        translation.setLanguage("zh");
        translation.setText(text);
        translation.setWording(wording);
        study.getTranslations().add(translation);
    }

    @Test
    void asTheyAreWhereTheLanguageIsTheirs() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("Hefei", StudyNames.region(study, "hefei"));
        assertEquals("17", StudyNames.region(study, "17"));
        assertEquals("Waste water (10,000 t)", StudyNames.of(study).indicatorWithUnit(study.getIndicators().getFirst()));
        assertEquals("A study", StudyNames.of(study).title());
    }

    @Test
    void translatedOrByTheirChineseName() {
        Locale.setDefault(Locale.CHINA);
        assertEquals("合肥市", StudyNames.region(study, "hefei"));
        assertEquals("北部", StudyNames.region(study, "north"));
        assertEquals("17", StudyNames.region(study, "17"));
        assertEquals("unknown", StudyNames.region(study, "unknown"));
        assertEquals("Waste water (万吨)", StudyNames.of(study).indicatorWithUnit(study.getIndicators().getFirst()));
        assertEquals("一项研究", StudyNames.of(study).title());
    }
}
