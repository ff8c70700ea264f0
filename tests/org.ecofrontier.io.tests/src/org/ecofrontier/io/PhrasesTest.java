package org.ecofrontier.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ecofrontier.io.cells.Rule;
import org.ecofrontier.io.layout.Ambiguity;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.ImportResult;
import org.ecofrontier.io.layout.TableImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers say is said in Chinese too, with the same names and numbers. */
public class PhrasesTest {

    @TempDir
    Path folder;

    /** {@return whether a refusal can be said in Chinese wholly} */
    public static boolean isChinese(DataFileException refusal) {
        return Phrases.knows(refusal.problem()) && (refusal.remedy().isEmpty() || Phrases.knows(refusal.remedy()));
    }

    private List<String> catalogue() throws IOException {
        try (InputStream in = Phrases.class.getResourceAsStream("phrases_zh.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void everyPhraseIsTranslatedOnceWithAllItsGaps() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String line : catalogue()) {
            String[] sides = line.split("\t");
            assertEquals(2, sides.length, line);
            assertTrue(seen.add(sides[0]), line);
            int gaps = sides[0].split("\\{}", -1).length - 1;
            for (int i = 0; i < gaps; i++) {
                assertTrue(sides[1].contains("{" + i + "}"), line);
            }
            assertEquals(gaps, sides[1].split("\\{\\d}", -1).length - 1, line);
        }
        for (Rule rule : Rule.values()) {
            assertTrue(Phrases.knows(rule.words()), rule.words());
        }
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    @Test
    void refusalsNamePlaceProblemAndRemedy() throws IOException {
        Path file = write("t.csv", "地区,年份,GDP\n合肥,2009,\"1\n", StandardCharsets.UTF_8);
        DataFileException refusal = assertThrows(DataFileException.class, () -> TableImport.read(file, ImportMapping.DETECT));
        assertEquals(file + "，第 2 行第 3 列：此处的引号没有闭合。请闭合；属于文本的引号请写两次。", refusal.message(Locale.CHINA));
        assertEquals(refusal.getMessage(), refusal.message(Locale.ENGLISH));
        Path none = folder.resolve("none.xlsx");
        refusal = assertThrows(DataFileException.class, () -> TableImport.read(none, ImportMapping.DETECT));
        assertEquals(none + "：没有这个文件。请检查名称和文件夹。", refusal.message(Locale.CHINESE));
        Path good = write("g.csv", "地区,年份,GDP\n合肥,2009,1\n", StandardCharsets.UTF_8);
        refusal = assertThrows(DataFileException.class, () -> TableImport.read(good, ImportMapping.DETECT.withRegion("region")));
        assertEquals(good + "，第 1 行：没有作为地区的列“region”。请选择其中之一：地区, 年份, GDP。", refusal.message(Locale.CHINESE));
    }

    @Test
    void questionsProblemsAndTheReportAreSaidInChinese() throws IOException {
        ImportResult result = TableImport.read(write("t.csv", "region,year,GDP（亿元）\n合肥,2009,\"1,234\"\n淮南*,2009,…\n合计,2009,1234\n",
            Charset.forName("GBK")), ImportMapping.DETECT.withText(null, null, '.'));
        assertEquals(List.of("格式：文本，GB18030，以逗号分隔", "表头在第 1 行", "列“GDP(亿元)”是数，单位 亿元", "布局 long（区域和年份纵排）：地区在列“region”，年份在列“year”",
            "略去 第 4 行（“合计”）：合计或平均，不是地区", "略去千位分隔符：1 个单元格 (第 2 行第 3 列 \"1,234\" -> 1234)",
            "略去脚注标记：1 个单元格 (第 3 行第 1 列 \"淮南*\" -> 淮南)", "读作缺失：1 个单元格 (第 3 行第 3 列 \"…\" -> 缺失)"),
            result.report().lines(5, Locale.CHINESE));
        ImportResult wrong = TableImport.read(write("w.csv", "地区,年份,GDP,SO2\n合肥,2009,两,1\n淮南,2009,2,3\n", StandardCharsets.UTF_8),
            ImportMapping.DETECT.withColumns(List.of(org.ecofrontier.io.layout.ColumnRule.parse("GDP=desirable"))));
        assertEquals("，第 2 行第 3 列：指标“GDP”应为数，而单元格是 \"两\"。请更正该单元格，或指明该文字表示缺失值。",
            wrong.problems().get(0).message(Locale.CHINESE).substring(folder.resolve("w.csv").toString().length()));
        Ambiguity asked = TableImport.read(write("a.csv", "年份,合肥,淮南\n2009,1,2\n", StandardCharsets.UTF_8), ImportMapping.DETECT)
            .ambiguities().get(0);
        assertTrue(asked.message(Locale.CHINESE).endsWith("表格是哪种形状？可选：transposed、long。"), asked.message(Locale.CHINESE));
    }
}
