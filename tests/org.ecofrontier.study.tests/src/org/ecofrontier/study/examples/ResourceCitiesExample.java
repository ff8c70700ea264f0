package org.ecofrontier.study.examples;

import static org.ecofrontier.model.IndicatorKind.DESIRABLE;
import static org.ecofrontier.model.IndicatorKind.DRIVER;
import static org.ecofrontier.model.IndicatorKind.INPUT;
import static org.ecofrontier.model.IndicatorKind.OTHER;
import static org.ecofrontier.model.IndicatorKind.UNDESIRABLE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The example study {@code resource-cities}: the chain of a thesis on the heterogeneity of the industrial eco-efficiency of resource-based
 * cities, 2000-2017. The cities are invented and all figures are generated, see {@link ResourceCity}.
 */
final class ResourceCitiesExample {

    static final int FIRST = 2000;
    static final int LAST = 2017;

    private static final long SEED = 20002017;
    private static final int CITIES = 60;
    private static final List<String> LOCATIONS = List.of("East", "Northeast", "Middle", "West");
    private static final List<String> SIZES = List.of("Big", "Medium", "Small");
    private static final List<String> TYPES = List.of("Energy", "Metal", "Non-metal", "Forest", "Comprehensive");
    private static final String HUNDRED_MILLION = "100 million yuan";
    private static final String SCORE = "supersbm/scores/score";
    private static final String[] BY_GROUP = {"coefficients", "summary", "coefficientPlot"};
    private static final String[] GROUPS = {"location", "city_size", "resource_type"};

    private static final String ABOUT =
        "Super-SBM efficiency, which also ranks the efficient cities; its differences by location, size and resource type; "
            + "productivity; its relation to industrial structure; its drivers. Sixty invented cities with generated figures. "
            + "Every city is compared with all cities of 2000-2017 (one pooled frontier), so that scores of different years "
            + "compare; technical progress therefore shows as rising efficiency. The productivity index keeps them apart.";
    private static final String ABOUT_CHINESE =
        "超效率 SBM（可对有效城市排序）；效率按区位、规模与资源类型的差异；生产率；效率与产业结构的关系；影响因素。六十个虚构城市"
            + "，数据由程序生成。每个城市与 2000–2017 年所有城市比较（各年合并为一个前沿），各年效率值因而可比；技术进步由此表现为"
            + "效率上升，生产率指数则将两者分开。";
    private static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(Map.entry("Location", "区位"),
        Map.entry("City size", "城市规模"), Map.entry("Resource type", "资源类型"), Map.entry("East", "东部"), Map.entry("Northeast", "东北"),
        Map.entry("Middle", "中部"),
        Map.entry("West", "西部"), Map.entry("Big", "大城市"), Map.entry("Medium", "中等城市"), Map.entry("Small", "小城市"),
        Map.entry("Energy", "能源型"), Map.entry("Metal", "金属型"), Map.entry("Non-metal", "非金属型"), Map.entry("Forest", "森工型"),
        Map.entry("Comprehensive", "综合型")));

    private ResourceCitiesExample() {
    }

    static void fill(ExampleStudy study) {
        study.about("resource-cities", "Industrial eco-efficiency of sixty resource-based cities",
            ABOUT, ExampleStudy.ILLUSTRATIVE);
        study.chinese("Industrial eco-efficiency of sixty resource-based cities", "六十个资源型城市的工业生态效率").chinese(ABOUT, ABOUT_CHINESE);
        WORDS.forEach(study::chinese);
        study.years(FIRST, LAST).source("Generated for illustration");
        study.classification("location", "Location", LOCATIONS).classification("city_size", "City size", SIZES)
            .classification("resource_type", "Resource type", TYPES);
        addIndicators(study);
        addCities(study);
        addEfficiency(study);
        addProductivity(study);
        addStructure(study);
        addDrivers(study);
    }

    private static void addIndicators(ExampleStudy study) {
        study.indicator(INPUT, "fixed_assets", "Fixed assets of industry", "工业固定资产", HUNDRED_MILLION)
            .indicator(INPUT, "employment", "Industrial employees", "工业从业人员", "10,000 persons")
            .indicator(INPUT, "energy", "Industrial energy use", "工业能源消费量", "10,000 t standard coal")
            .indicator(INPUT, "water", "Industrial water use", "工业用水量", "10,000 m3")
            .indicator(DESIRABLE, "added_value", "Industrial added value", "工业增加值", HUNDRED_MILLION)
            .indicator(UNDESIRABLE, "waste_water", "Industrial waste water", "工业废水排放量", "10,000 t")
            .indicator(UNDESIRABLE, "so2", "Industrial SO2", "工业二氧化硫排放量", "t")
            .indicator(UNDESIRABLE, "dust", "Industrial smoke and dust", "工业烟粉尘排放量", "t")
            .indicator(DRIVER, "gdp_per_capita", "GDP per capita", "人均地区生产总值", "yuan")
            .indicator(DRIVER, "secondary_share", "Share of the secondary industry in GDP", "第二产业比重", "%")
            .indicator(DRIVER, "rd_share", "Share of research and development in GDP", "研发投入强度", "%")
            .indicator(DRIVER, "fiscal_share", "Share of public spending in GDP", "财政支出比重", "%")
            .indicator(DRIVER, "environment_share", "Share of environmental protection in public spending", "环保支出比重", "%")
            .indicator(DRIVER, "fdi_share", "Share of foreign direct investment in GDP", "外商直接投资比重", "%")
            .indicator(OTHER, "output", "Gross industrial output", "工业总产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_resource", "Output of resource-intensive industries", "资源密集型产业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_labour", "Output of labour-intensive industries", "劳动密集型产业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_technology", "Output of capital- and technology-intensive industries", "资本技术密集型产业产值",
                HUNDRED_MILLION);
    }

    private static void addCities(ExampleStudy study) {
        Draws draws = new Draws(SEED);
        List<String> locations = draws.deal(LOCATIONS, 14, 13, 18, 15);
        List<String> sizes = draws.deal(SIZES, 15, 24, 21);
        List<String> types = draws.deal(TYPES, 20, 12, 10, 9, 9);
        double[] weather = draws.course(LAST - FIRST + 1, 0.3, 0.10);
        for (int i = 0; i < CITIES; i++) {
            String number = String.format(Locale.ROOT, "%02d", i + 1);
            String id = "city-" + number;
            Map<String, String> categories = new LinkedHashMap<>();
            categories.put("location", locations.get(i));
            categories.put("city_size", sizes.get(i));
            categories.put("resource_type", types.get(i));
            study.region(id, List.of("City " + number, "城市" + number), categories);
            ResourceCity city = new ResourceCity(locations.get(i), sizes.get(i), types.get(i), weather, draws);
            for (int year = FIRST; year <= LAST; year++) {
                study.observation(id, year, city.figures(year - FIRST));
            }
        }
    }

    /** Level, course and distribution of efficiency; absolute and relative differences, by location, size and resource type. */
    private static void addEfficiency(ExampleStudy study) {
        study.analysis("supersbm", "supersbm", "Super-SBM with undesirable outputs", 0, 0).set("rts", "crs").set("frontier", "pooled")
            .bind("inputs", study.indicators(INPUT)).bind("desirable", study.indicators(DESIRABLE))
            .bind("undesirable", study.indicators(UNDESIRABLE)).chinese("考虑非期望产出的超效率 SBM")
            .report("scores", "summary", "course", "sources");
        study.analysis("differences", "heterogeneity", "Differences of efficiency by location, size and resource type", 1, 0)
            .bind("variable", SCORE).by("groups", GROUPS).chinese("效率按区位、规模与资源类型的差异");
        study.analysis("grades", "grades", "Grades of efficiency", 1, 1).set("breaks", "0.5,0.7,0.9")
            .set("labels", "low,intermediate,good,high quality").bind("variable", SCORE).chinese("效率等级")
            .report("shares");
        study.analysis("density", "density", "Kernel density of efficiency", 1, 2).set("years", "2000,2006,2012,2017")
            .bind("variable", SCORE).chinese("效率的核密度").report("bandwidths", "figure");
    }

    /** The productivity index and its components, cumulated from the first year, by the same groups. */
    private static void addProductivity(ExampleStudy study) {
        study.analysis("malmquist", "malmquist", "Malmquist index of total factor productivity", 0, 3)
            .set("distance", "output").set("decomposition", "fgnz")
            .bind("inputs", study.indicators(INPUT)).bind("desirable", study.indicators(DESIRABLE))
            .bind("undesirable", study.indicators(UNDESIRABLE)).chinese("全要素生产率的 Malmquist 指数")
            .report("regionMeans", "periodMeans", "overall", "course");
        addCumulated(study, "tfpch", "Productivity by group, cumulated", "各组的累积生产率", 3);
        addCumulated(study, "techch", "Technical change by group, cumulated", "各组的累积技术变化", 4);
        addCumulated(study, "pech", "Pure efficiency change by group, cumulated", "各组的累积纯技术效率变化", 5);
        addCumulated(study, "sech", "Scale efficiency change by group, cumulated", "各组的累积规模效率变化", 6);
    }

    private static void addCumulated(ExampleStudy study, String component, String name, String chinese, int row) {
        study.analysis(component + "_differences", "heterogeneity", name, 1, row)
            .set("years", "2001-2017").bind("variable", "malmquist/cumulative/" + component).by("groups", GROUPS)
            .chinese(chinese).report("groups", "growth", "course");
    }

    /** The shares of resource-intensive and of capital- and technology-intensive industries, and what they have to do with efficiency. */
    private static void addStructure(ExampleStudy study) {
        study.analysis("resource_share", "index", "Share of resource-intensive industries", 0, 7).set("kind", "ratio")
            .bind("components", "output_resource", "output").chinese("资源密集型产业比重").report("course");
        study.analysis("technology_share", "index", "Share of capital- and technology-intensive industries", 0, 8).set("kind", "ratio")
            .bind("components", "output_technology", "output").chinese("资本技术密集型产业比重").report("course");
        String[] shares = {"resource_share/index/value", "technology_share/index/value"};
        study.analysis("structure_correlation", "correlation", "Efficiency and industrial structure", 1, 7)
            .bind("variables", SCORE, shares[0], shares[1]).chinese("效率与产业结构");
        study.analysis("structure_correlation_types", "correlation", "Efficiency and industrial structure by resource type", 1, 8)
            .bind("variables", SCORE, shares[0], shares[1]).by("by", "resource_type").chinese("效率与产业结构：按资源类型");
        study.analysis("structure_regression", "panelregression", "Efficiency on industrial structure", 2, 7)
            .set("model", "two-way").set("covariance", "cluster").bind("dependent", SCORE).bind("regressors", shares)
            .chinese("效率对产业结构的回归");
    }

    /** Regressions on the drivers, for all cities and by group. */
    private static void addDrivers(ExampleStudy study) {
        addDrivers(study, "drivers", "Drivers of efficiency", 9).chinese("效率的影响因素");
        addDrivers(study, "drivers_location", "Drivers of efficiency by location", 10).by("by", "location").chinese("效率的影响因素：按区位")
            .report(BY_GROUP);
        addDrivers(study, "drivers_size", "Drivers of efficiency by city size", 11).by("by", "city_size").chinese("效率的影响因素：按城市规模")
            .report(BY_GROUP);
        addDrivers(study, "drivers_type", "Drivers of efficiency by resource type", 12).by("by", "resource_type")
            .chinese("效率的影响因素：按资源类型").report(BY_GROUP);
    }

    private static ExampleStudy.AnalysisMaker addDrivers(ExampleStudy study, String id, String name, int row) {
        return study.analysis(id, "panelregression", name, 2, row).set("model", "fixed").set("covariance", "cluster")
            .set("transform", "gdp_per_capita:ln").bind("dependent", SCORE)
            .bind("regressors", "gdp_per_capita", "secondary_share", "rd_share", "fiscal_share", "environment_share",
                "resource_share/index/value", "fdi_share");
    }
}
