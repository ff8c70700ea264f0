package org.ecofrontier.study.examples;

import static org.ecofrontier.model.IndicatorKind.DESIRABLE;
import static org.ecofrontier.model.IndicatorKind.DRIVER;
import static org.ecofrontier.model.IndicatorKind.INPUT;
import static org.ecofrontier.model.IndicatorKind.OTHER;
import static org.ecofrontier.model.IndicatorKind.UNDESIRABLE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The example study {@code huaihe}, from huaihe-panel.csv: the chain of the article on the industrial eco-efficiency of eight cities of
 * the Huaihe River Economic Belt, in its order. The indicator system is that of its Table 1; the figures are generated, not those of a
 * yearbook.
 */
final class HuaiheExample {

    private static final String HUNDRED_MILLION = "100 million yuan";
    private static final String SCORE = "sbm/scores/score";
    private static final String YEARS_SHOWN = "2009,2013,2018";

    private static final String ABOUT =
        "SBM efficiency with undesirable outputs, its grades, course, densities, maps, trend and Moran's I, its coupling "
            + "with inputs and outputs, the DEA-Malmquist index, and a Tobit regression on drivers. The indicator system is that "
            + "of the article on these cities; the figures are not. The SBM compares every city with all cities of 2009-2018 (one "
            + "pooled frontier): with eight indicators, the eight cities of one year would nearly all look efficient, and scores "
            + "of different years would not compare. The Malmquist index needs the frontier of each year and suffers from that: "
            + "most efficiency changes in it are 1, and what moves is the frontier.";
    private static final String ABOUT_CHINESE =
        "考虑非期望产出的 SBM 效率及其等级、变化过程、核密度、分布图、空间趋势与莫兰指数，效率与投入产出的耦合，DEA-Malm"
            + "quist 指数，以及对影响因素的 Tobit 回归。指标体系取自关于这些城市的论文，数据则不是。SBM 把每个城市与 20"
            + "09–2018 年所有城市比较（各年合并为一个前沿）：指标有八个，若每年只比较八个城市，几乎所有城市都会显得有效，且各年效率值"
            + "不可比。Malmquist 指数需要逐年前沿，因此受此影响：其中的效率变化大多为 1，变动的主要是前沿。";

    /** English names and Chinese ones, as in the boundaries. */
    private static final Map<String, List<String>> NAMES = Map.of(
        "bengbu", List.of("Bengbu", "蚌埠市", "蚌埠"), "huainan", List.of("Huainan", "淮南市", "淮南"),
        "huaibei", List.of("Huaibei", "淮北市", "淮北"), "chuzhou", List.of("Chuzhou", "滁州市", "滁州"),
        "fuyang", List.of("Fuyang", "阜阳市", "阜阳"), "suzhou", List.of("Suzhou", "宿州市", "宿州"),
        "luan", List.of("Lu'an", "六安市", "六安"), "bozhou", List.of("Bozhou", "亳州市", "亳州"));

    private static final Map<String, String> CLASSIFICATIONS = classifications();

    private static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(Map.entry("Sub-area", "区域"),
        Map.entry("City size", "城市规模"), Map.entry("Resource type", "资源类型"), Map.entry("Northern Anhui", "皖北"),
        Map.entry("Central Anhui", "皖中"), Map.entry("Large", "大城市"), Map.entry("Medium", "中等城市"),
        Map.entry("Non-resource", "非资源型"), Map.entry("Energy", "能源型"), Map.entry("Metal", "金属型"),
        Map.entry("Non-metal", "非金属型"), Map.entry("Cities (simplified)", "城市边界（简化）")));

    private HuaiheExample() {
    }

    private static Map<String, String> classifications() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("zone", "Sub-area");
        names.put("city_size", "City size");
        names.put("resource_type", "Resource type");
        return names;
    }

    static void fill(ExampleStudy study) {
        List<Map<String, String>> rows = CsvRows.of("huaihe-panel.csv");
        study.about("huaihe", "Industrial eco-efficiency of eight cities of the Huaihe River Economic Belt, Anhui",
            ABOUT, ExampleStudy.ILLUSTRATIVE);
        study.chinese("Industrial eco-efficiency of eight cities of the Huaihe River Economic Belt, Anhui", "淮河经济带安徽段八市工业生态效率")
            .chinese(ABOUT, ABOUT_CHINESE);
        study.years(2009, 2018).source("Generated for illustration");
        CLASSIFICATIONS.forEach((id, name) -> study.classification(id, name, rows.stream().map(row -> row.get(id)).distinct().toList()));
        addIndicators(study);
        addRows(study, rows);
        WORDS.forEach(study::chinese);
        study.boundaries("cities", "Cities (simplified)", "huaihe-boundaries.geojson");
        addEfficiency(study);
        addSpace(study);
        addDynamicsAndDrivers(study);
    }

    private static void addIndicators(ExampleStudy study) {
        study.indicator(INPUT, "fixed_assets", "Fixed assets", "固定资产", HUNDRED_MILLION)
            .indicator(INPUT, "secondary_employment", "Secondary-industry employees", "第二产业从业人员", "10,000 persons")
            .indicator(INPUT, "industrial_energy", "Industrial energy use", "工业能源消费量", "10,000 t standard coal")
            .indicator(DESIRABLE, "industrial_added_value", "Industrial added value", "工业增加值", HUNDRED_MILLION)
            .indicator(UNDESIRABLE, "waste_water", "Industrial waste water", "工业废水排放量", "10,000 t")
            .indicator(UNDESIRABLE, "so2", "Industrial SO2", "工业二氧化硫排放量", "t")
            .indicator(UNDESIRABLE, "smoke_dust", "Industrial smoke and dust", "工业烟粉尘排放量", "t")
            .indicator(UNDESIRABLE, "solid_waste", "Industrial solid waste", "工业固体废物产生量", "10,000 t")
            .indicator(OTHER, "gdp", "GDP", "地区生产总值", HUNDRED_MILLION)
            .indicator(OTHER, "population", "Population", "人口", "10,000 persons")
            .indicator(DRIVER, "gdp_per_capita", "GDP per capita", "人均地区生产总值", "yuan")
            .indicator(DRIVER, "urbanization", "Urbanisation rate", "城镇化率", "%")
            .indicator(DRIVER, "secondary_share", "Share of the secondary industry in GDP", "第二产业比重", "%")
            .indicator(DRIVER, "fdi_share", "Share of foreign direct investment in GDP", "外商直接投资比重", "%")
            .indicator(DRIVER, "rd_share", "Share of research and development in GDP", "研发投入强度", "%")
            .indicator(DRIVER, "environment_share", "Share of environmental protection in public spending", "环保支出比重", "%")
            .indicator(OTHER, "industrial_water", "Industrial water use", "工业用水量", "10,000 m3")
            .indicator(OTHER, "patents", "Patents granted", "专利授权数", "patents")
            .indicator(OTHER, "output_mining", "Output of mining", "采矿业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_metals", "Output of metals", "金属工业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_nonmetal_materials", "Output of non-metal materials", "非金属材料工业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_machinery", "Output of machinery", "机械工业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_food_textiles", "Output of food and textiles", "食品纺织工业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_electronics", "Output of electronics", "电子工业产值", HUNDRED_MILLION);
    }

    private static void addRows(ExampleStudy study, List<Map<String, String>> rows) {
        rows.stream().map(row -> row.get("region")).distinct().forEach(id -> {
            Map<String, String> first = rows.stream().filter(row -> row.get("region").equals(id)).findFirst().orElseThrow();
            Map<String, String> categories = new LinkedHashMap<>();
            CLASSIFICATIONS.keySet().forEach(classification -> categories.put(classification, first.get(classification)));
            study.region(id, NAMES.get(id), categories);
        });
        for (Map<String, String> row : rows) {
            double[] values = study.indicators().stream().mapToDouble(id -> Double.parseDouble(row.get(id))).toArray();
            study.observation(row.get("region"), Integer.parseInt(row.get("year")), values);
        }
    }

    /** Efficiency, its grades (given breaks), its course for the whole area and the sub-areas (Fig. 1), its distribution (Fig. 2). */
    private static void addEfficiency(ExampleStudy study) {
        study.analysis("sbm", "sbm", "SBM with undesirable outputs", 0, 0).set("rts", "crs").set("frontier", "pooled")
            .bind("inputs", study.indicators(INPUT)).bind("desirable", study.indicators(DESIRABLE))
            .bind("undesirable", study.indicators(UNDESIRABLE)).chinese("考虑非期望产出的 SBM 效率")
            .report("scores", "summary", "course", "sources");
        study.analysis("grades", "grades", "Grades of efficiency", 1, 0)
            .set("breaks", "0.5,0.7,0.9").set("labels", "low,intermediate,good,high quality").bind("variable", SCORE)
            .chinese("效率等级");
        study.analysis("areas", "heterogeneity", "Efficiency of the whole area, Northern and Central Anhui", 1, 1)
            .bind("variable", SCORE).by("groups", "zone").chinese("全区、皖北与皖中的效率").report("groups", "growth", "course");
        study.analysis("growth", "index", "Annual growth of efficiency", 1, 2).set("kind", "growth").bind("components", SCORE)
            .chinese("效率的年增长").report("index");
        study.analysis("density", "density", "Kernel density of efficiency", 1, 3).set("years", YEARS_SHOWN).bind("variable", SCORE)
            .chinese("效率的核密度").report("bandwidths", "figure");
    }

    /** Natural-breaks maps (Fig. 3), trend (Fig. 4), global Moran's I (Fig. 5). */
    private static void addSpace(ExampleStudy study) {
        study.analysis("maps", "naturalbreaks", "Spatial pattern of efficiency", 1, 4).set("classes", "4").set("years", YEARS_SHOWN)
            .bind("variable", SCORE).chinese("效率的空间格局").report("breaks", "fit", "map");
        study.analysis("trend", "trend", "Trend of efficiency, east-west and north-south", 1, 5).set("order", "2").set("years", YEARS_SHOWN)
            .bind("variable", SCORE).chinese("效率的东西与南北趋势").report("axes", "figure");
        study.analysis("moran", "moran", "Moran's I of efficiency", 1, 6).set("weights", "queen").set("permutations", "999")
            .set("seed", "1").bind("variable", SCORE).chinese("效率的莫兰指数").report("global", "course");
    }

    /** Coupling of efficiency and input-output (Table 2), DEA-Malmquist (Fig. 6, Table 3), Tobit regression (Table 4). */
    private static void addDynamicsAndDrivers(ExampleStudy study) {
        study.analysis("coupling", "coupling", "Coupling of efficiency and input-output", 1, 7).set("years", YEARS_SHOWN)
            .bind("efficiency", SCORE).bind("inputs", study.indicators(INPUT)).bind("desirable", study.indicators(DESIRABLE))
            .bind("undesirable", study.indicators(UNDESIRABLE)).chinese("效率与投入产出的耦合");
        study.analysis("malmquist", "malmquist", "DEA-Malmquist index", 0, 8).set("distance", "output").set("decomposition", "fgnz")
            .bind("inputs", study.indicators(INPUT)).bind("desirable", study.indicators(DESIRABLE))
            .bind("undesirable", study.indicators(UNDESIRABLE)).chinese("DEA-Malmquist 指数")
            .report("regionMeans", "periodMeans", "overall", "course", "components");
        study.analysis("tobit", "tobit", "Tobit regression on the drivers", 1, 9).set("upper", "1").set("effects", "random")
            .set("transform", "gdp_per_capita:ln")
            .bind("dependent", SCORE).bind("regressors", study.indicators(DRIVER)).chinese("影响因素的 Tobit 回归");
    }
}
