package org.ecofrontier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids and words of methods as people read them, in both languages. */
class CellTextsTest {

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void example() throws Exception {
        study = StudyFile.open(Examples.copyInto("huaihe", folder)).study();
    }

    private String read(String language, String column, String cell) {
        CellTexts texts = CellTexts.of(study, MethodRegistry.load().methods().stream().map(InstalledMethod::descriptor).toList(), language);
        return texts.of(ResultTable.builder("t").text(column, List.of(cell)).build().column(column), 0);
    }

    @Test
    void idsAreReadAsNames() {
        assertEquals("Bengbu", read("en", "region", "bengbu"));
        assertEquals("蚌埠市", read("zh", "peer", "bengbu"));
        assertEquals("Fixed assets", read("en", "variable", "fixed_assets"));
        assertEquals("固定资产", read("zh", "variable", "fixed_assets"));
        assertEquals("ln(固定资产)", read("zh", "term", "ln(fixed_assets)"));
        assertEquals("Resource type", read("en", "classification", "resource_type"));
        assertEquals("皖北", read("zh", "group", "northern_anhui"));
    }

    @Test
    void wordsOfMethodsAreReadInTheLanguage() {
        assertEquals("非期望产出", read("zh", "kind", "undesirable"));
        assertEquals("常数项", read("zh", "term", "(Intercept)"));
        assertEquals("蚌埠市、淮南市", read("zh", "regions", "Bengbu, Huainan"));
        assertEquals("HH", read("zh", "quadrant", "HH"));
    }
}
