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
    private static final String[] GROUPS = {"location", "city_size", "resource_type"};

    private ResourceCitiesExample() {
    }

    static void fill(ExampleStudy study) {
        study.about("resource-cities", "Industrial eco-efficiency of sixty resource-based cities",
            "Super-SBM efficiency against a frontier pooled over 2000-2017; differences by location, size and resource type; productivity; "
                + "industrial structure; drivers. Sixty invented cities with generated figures.",
            ExampleStudy.ILLUSTRATIVE);
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
            .bind("undesirable", study.indicators(UNDESIRABLE));
        study.analysis("differences", "heterogeneity", "Differences of efficiency by location, size and resource type", 1, 0)
            .bind("variable", SCORE).by("groups", GROUPS);
        study.analysis("grades", "grades", "Grades of efficiency", 1, 1).set("breaks", "0.5,0.7,0.9")
            .set("labels", "low,intermediate,good,high quality").bind("variable", SCORE);
        study.analysis("density", "density", "Kernel density of efficiency", 1, 2).set("years", "2000,2006,2012,2017").bind("variable",
                SCORE);
    }

    /** The productivity index and its components, cumulated from the first year, by the same groups. */
    private static void addProductivity(ExampleStudy study) {
        study.analysis("malmquist", "malmquist", "Malmquist index of total factor productivity", 0, 3)
            .set("distance", "output").set("decomposition", "fgnz")
            .bind("inputs", study.indicators(INPUT)).bind("desirable", study.indicators(DESIRABLE))
            .bind("undesirable", study.indicators(UNDESIRABLE));
        Map<String, String> components = new LinkedHashMap<>();
        components.put("tfpch", "Productivity by group, cumulated");
        components.put("techch", "Technical change by group, cumulated");
        components.put("pech", "Pure efficiency change by group, cumulated");
        components.put("sech", "Scale efficiency change by group, cumulated");
        int row = 3;
        for (Map.Entry<String, String> component : components.entrySet()) {
            study.analysis(component.getKey() + "_differences", "heterogeneity", component.getValue(), 1, row++)
                .set("years", "2001-2017").bind("variable", "malmquist/cumulative/" + component.getKey()).by("groups", GROUPS);
        }
    }

    /** The shares of resource-intensive and of capital- and technology-intensive industries, and what they have to do with efficiency. */
    private static void addStructure(ExampleStudy study) {
        study.analysis("resource_share", "index", "Share of resource-intensive industries", 0, 7).set("kind", "ratio")
            .bind("components", "output_resource", "output");
        study.analysis("technology_share", "index", "Share of capital- and technology-intensive industries", 0, 8).set("kind", "ratio")
            .bind("components", "output_technology", "output");
        String[] shares = {"resource_share/index/value", "technology_share/index/value"};
        study.analysis("structure_correlation", "correlation", "Efficiency and industrial structure", 1, 7)
            .bind("variables", SCORE, shares[0], shares[1]);
        study.analysis("structure_correlation_types", "correlation", "Efficiency and industrial structure by resource type", 1, 8)
            .bind("variables", SCORE, shares[0], shares[1]).by("by", "resource_type");
        study.analysis("structure_regression", "panelregression", "Efficiency on industrial structure", 2, 7)
            .set("model", "two-way").set("covariance", "cluster").bind("dependent", SCORE).bind("regressors", shares);
    }

    /** Regressions on the drivers, for all cities and by group. */
    private static void addDrivers(ExampleStudy study) {
        addDrivers(study, "drivers", "Drivers of efficiency", 9);
        addDrivers(study, "drivers_location", "Drivers of efficiency by location", 10).by("by", "location");
        addDrivers(study, "drivers_size", "Drivers of efficiency by city size", 11).by("by", "city_size");
        addDrivers(study, "drivers_type", "Drivers of efficiency by resource type", 12).by("by", "resource_type");
    }

    private static ExampleStudy.AnalysisMaker addDrivers(ExampleStudy study, String id, String name, int row) {
        return study.analysis(id, "panelregression", name, 2, row).set("model", "fixed").set("covariance", "cluster")
            .set("transform", "gdp_per_capita:ln").bind("dependent", SCORE)
            .bind("regressors", "gdp_per_capita", "secondary_share", "rd_share", "fiscal_share", "environment_share",
                "resource_share/index/value", "fdi_share");
    }
}
