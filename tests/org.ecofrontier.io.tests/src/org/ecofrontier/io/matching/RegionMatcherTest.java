package org.ecofrontier.io.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.ecofrontier.io.matching.RegionMatch.Rule;
import org.ecofrontier.io.matching.RegionMatch.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of regions as tables spell them. */
class RegionMatcherTest {

    private static final RegionMatcher CITIES = new RegionMatcher(List.of(RegionName.of("340300", "Bengbu", "蚌埠市"),
            RegionName.of("341200", "Fuyang", "阜阳市"), RegionName.of("610100", "Xi'an", "西安市"),
            RegionName.of("222400", "Yanbian", "延边朝鲜族自治州"),
            RegionName.of("152500", "Xilin Gol", "锡林郭勒盟"), RegionName.of("422800", "Enshi", "恩施土家族苗族自治州"),
            RegionName.of("220200", "Jilin City", "吉林市"), RegionName.of("513200", "Ngawa", "阿坝藏族羌族自治州"), RegionName.of("331082", "临海市")));

    private static final RegionMatcher PROVINCES = new RegionMatcher(List.of(RegionName.of("shanxi", "Shanxi", "山西"),
            RegionName.of("shaanxi", "Shaanxi", "陕西"), RegionName.of("inner-mongolia", "Inner Mongolia", "内蒙古", "Neimenggu"),
            RegionName.of("xinjiang", "Xinjiang", "新疆", "Sinkiang"), RegionName.of("shanghai", "Shanghai", "上海"),
            RegionName.of("guangxi", "Guangxi", "广西"), RegionName.of("hong-kong", "Hong Kong", "香港"),
            RegionName.of("jilin", "Jilin", "吉林省"),
            RegionName.of("hebei", "Hebei", "河北"), RegionName.of("hubei", "Hubei", "湖北")));

    @ParameterizedTest
    @CsvSource({"340300,340300,ID", "340300.000,340300,ID", "蚌埠市,340300,NAME", "Bengbu,340300,NAME", "BENGBU,340300,NORMALISED",
        "'  ｂｅｎｇｂｕ ',340300,NORMALISED", "Bèngbù,340300,NORMALISED", "３４０３００,340300,NORMALISED", "蚌埠,340300,WITHOUT_SUFFIX",
        "Bengbu City,340300,WITHOUT_SUFFIX", "bengbu shi,340300,WITHOUT_SUFFIX", "Bengbushi,340300,WITHOUT_SUFFIX",
        "City of Bengbu,340300,WITHOUT_SUFFIX", "阜阳地区,341200,WITHOUT_SUFFIX", "安徽省阜阳市,341200,WITHOUT_SUFFIX",
        "安徽省 阜阳,341200,WITHOUT_SUFFIX", "Xian,610100,NORMALISED", "XI’AN,610100,NORMALISED", "Xi an Municipality,610100,WITHOUT_SUFFIX",
        "延边,222400,WITHOUT_SUFFIX", "延边州自治州,,", "阿坝,513200,WITHOUT_SUFFIX", "恩施,422800,WITHOUT_SUFFIX", "Enshi,422800,NAME",
        "锡林郭勒,152500,WITHOUT_SUFFIX", "Xilin Gol League,152500,WITHOUT_SUFFIX", "Xilingol,152500,NORMALISED", "临海,331082,WITHOUT_SUFFIX"})
    void citiesAreFound(String key, String id, Rule rule) {
        RegionMatch match = CITIES.match(key);
        assertEquals(id == null ? "" : id, match.id(), match.message());
        assertEquals(rule == null ? Rule.NONE : rule, match.rule());
    }

    @ParameterizedTest
    @CsvSource({"内蒙古自治区,inner-mongolia", "新疆维吾尔自治区,xinjiang", "广西壮族自治区,guangxi", "Guangxi Zhuang Autonomous Region,guangxi",
        "Xinjiang Uygur Autonomous Region,xinjiang", "香港特别行政区,hong-kong", "Hong Kong SAR,hong-kong", "hongkong,hong-kong", "上海市,shanghai",
        "Shanghai Municipality,shanghai", "山西省,shanxi", "Shaanxi Sheng,shaanxi", "Province of Hebei,hebei", "Neimenggu,inner-mongolia"})
    void provincesAreFound(String key, String id) {
        assertEquals(id, PROVINCES.match(key).id());
    }

    @Test
    void contradictingLevelsAreNeverTheSame() {
        assertEquals("", PROVINCES.match("吉林市").id());
        assertEquals(List.of("jilin"), PROVINCES.match("吉林市").ids());
        assertEquals("", CITIES.match("吉林省").id());
        assertEquals("220200", CITIES.match("吉林").id());
        assertEquals("", CITIES.match("阜阳县").id());
        RegionMatcher both = new RegionMatcher(List.of(RegionName.of("1", "吉林省"), RegionName.of("2", "吉林市")));
        RegionMatch match = both.match("吉林");
        assertEquals(Status.AMBIGUOUS, match.status());
        assertEquals(List.of("1", "2"), match.ids());
        assertEquals("\"吉林\" could be 1 or 2; choose one.", match.message());
        assertEquals("2", both.match("吉林市").id());
    }

    @Test
    void nearMissesAreSuggestedNotTaken() {
        RegionMatch shangai = PROVINCES.match("Shangai");
        assertEquals(Status.UNMATCHED, shangai.status());
        assertEquals("shanghai", shangai.ids().get(0));
        assertTrue(shangai.message().startsWith("No region is called \"Shangai\"; did you mean shanghai"), shangai.message());
        assertTrue(PROVINCES.match("Shanxi_1").ids().contains("shanxi"));
        assertTrue(PROVINCES.match("Hubie").ids().contains("hubei"));
        assertTrue(PROVINCES.match("Atlantis").ids().isEmpty());
        assertTrue(PROVINCES.match("Atlantis").message().contains("add it to a region as alternative name"));
        assertTrue(PROVINCES.match("x".repeat(100_000)).ids().isEmpty());
        assertTrue(PROVINCES.match("省").ids().isEmpty());
    }

    @Test
    void aReportTellsWhatIsOpenUnusedAndTwice() {
        MatchReport report = CITIES.match(List.of("蚌埠", "阜阳市", "蚌埠", "", "Bengbu", "Nowhere"));
        assertEquals(4, report.matches().size());
        assertEquals(List.of("Nowhere"), report.open().stream().map(RegionMatch::key).toList());
        assertEquals(Map.of("340300", List.of("蚌埠", "Bengbu")), report.collisions());
        assertFalse(report.isComplete());
        assertFalse(report.unused().contains("341200"));
        assertTrue(report.unused().contains("610100"));
        assertEquals(Map.of("蚌埠", "340300", "阜阳市", "341200", "Bengbu", "340300"), report.idsByKey());
        assertTrue(CITIES.match(List.of("蚌埠", "西安")).isComplete());
    }

    @Test
    void twoRegionsWithOneNameAreAmbiguous() {
        RegionMatcher matcher = new RegionMatcher(List.of(RegionName.of("a", "Chaoyang"), RegionName.of("b", "Chaoyang"),
                RegionName.of("c")));
        assertEquals(Status.AMBIGUOUS, matcher.match("Chaoyang").status());
        assertEquals(Status.AMBIGUOUS, matcher.match("chaoyang district").status());
        assertEquals("c", matcher.match("C").id());
        assertThrows(IllegalArgumentException.class, () -> new RegionMatcher(List.of(RegionName.of("a"), RegionName.of("a"))));
    }

    @Test
    void editDistances() {
        assertEquals(3, EditDistance.of("kitten", "sitting", 5));
        assertEquals(1, EditDistance.of("hubei", "hubie", 3));
        assertEquals(0, EditDistance.of("", "", 0));
        assertEquals(3, EditDistance.of("abcdef", "uvwxyz", 2));
        assertEquals(3, EditDistance.of("a", "abcdefgh", 2));
    }

    @Test
    void idsWrittenByOtherPrograms() {
        assertEquals("340100", RegionKey.canonicalId("340100.000"));
        assertEquals("340100", RegionKey.canonicalId(" 3.401E5 "));
        assertEquals("1.5", RegionKey.canonicalId("1.5"));
        assertEquals("007", RegionKey.canonicalId("007"));
        assertEquals("", RegionKey.canonicalId(null));
        assertEquals("east", RegionKey.canonicalId("east"));
        assertEquals("9".repeat(25) + ".0", RegionKey.canonicalId("9".repeat(25) + ".0"));
    }
}
