package org.ecofrontier.study.examples;

import static org.ecofrontier.model.IndicatorKind.DESIRABLE;
import static org.ecofrontier.model.IndicatorKind.DRIVER;
import static org.ecofrontier.model.IndicatorKind.INPUT;
import static org.ecofrontier.model.IndicatorKind.OTHER;
import static org.ecofrontier.model.IndicatorKind.UNDESIRABLE;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The example study {@code organizing}: industrial organising level, resource endowments and ecological economic efficiency of thirty
 * regions, 2007-2016, related by neural networks. The regions are invented and all figures are generated, see {@link OrganizedRegions}.
 */
final class OrganizingExample {

    static final int FIRST = 2007;
    static final int LAST = 2016;

    private static final long SEED = 20072016;
    private static final String HUNDRED_MILLION = "100 million yuan";
    private static final String VALUE = "/index/value";

    private static final String ABOUT =
        "Organising level from the diversity, the level and the innovation of industry; economic and natural resource "
            + "endowments; resource-use efficiency (added value per unit of water, energy, land) and pollution-emission "
            + "efficiency (per unit of emission); their relation by neural networks. Thirty invented regions with generated "
            + "figures. Composite indices are means of components that are scaled from 0 to 1 over all regions and years, so that "
            + "years compare; the networks are judged on regions they were not trained on.";
    private static final String ABOUT_CHINESE =
        "由产业多样性、产业结构水平与创新构成的产业组织水平；经济资源与自然资源禀赋；资源利用效率（单位水、能源、土地的增加值）与污染"
            + "排放效率（单位排放的增加值）；以神经网络分析其关系。三十个虚构地区，数据由程序生成。综合指数为各组成部分的均值，各组成部分在"
            + "全部地区与年份上缩放到 0 至 1，因而各年可比；神经网络以未参与训练的地区评判。";
    private static final String[] NETWORK = {"performance", "importance", "importanceBars", "partialDependencePanels", "observedPredicted"};

    private OrganizingExample() {
    }

    static void fill(ExampleStudy study) {
        study.about("organizing", "Industrial organising level, resource endowments and ecological economic efficiency of thirty regions",
            ABOUT, ExampleStudy.ILLUSTRATIVE);
        study.chinese("Industrial organising level, resource endowments and ecological economic efficiency of thirty regions",
            "三十个地区的产业组织水平、资源禀赋与生态经济效率").chinese(ABOUT, ABOUT_CHINESE);
        study.years(FIRST, LAST).source("Generated for illustration");
        addIndicators(study);
        OrganizedRegions regions = new OrganizedRegions(new Draws(SEED));
        for (int i = 0; i < OrganizedRegions.COUNT; i++) {
            String number = String.format(Locale.ROOT, "%02d", i + 1);
            study.region("region-" + number, List.of("Region " + number, "地区" + number), Map.of());
            for (int year = FIRST; year <= LAST; year++) {
                study.observation("region-" + number, year, regions.figures(i, year - FIRST));
            }
        }
        addOrganising(study);
        addEndowments(study);
        addEfficiency(study);
        addRelations(study);
    }

    private static void addIndicators(ExampleStudy study) {
        study.indicator(OTHER, "output_mining", "Output of mining", "采矿业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_smelting", "Output of smelting and pressing of metals", "金属冶炼压延业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_food", "Output of food processing", "食品加工业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_textiles", "Output of textiles and clothing", "纺织服装业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_chemicals", "Output of chemicals", "化学工业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_machinery", "Output of machinery", "机械工业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_vehicles", "Output of vehicles", "交通运输设备业产值", HUNDRED_MILLION)
            .indicator(OTHER, "output_electronics", "Output of electronics", "电子工业产值", HUNDRED_MILLION)
            .indicator(OTHER, "patents", "Patents granted", "专利授权数", "patents")
            .indicator(OTHER, "population", "Population", "人口", "10,000 persons")
            .indicator(DRIVER, "capital_per_worker", "Fixed capital per worker", "人均固定资本", "10,000 yuan")
            .indicator(DRIVER, "revenue_per_capita", "Public revenue per inhabitant", "人均财政收入", "yuan")
            .indicator(DRIVER, "road_density", "Density of roads", "公路密度", "km per 100 km2")
            .indicator(DRIVER, "water_resources", "Water resources per inhabitant", "人均水资源量", "m3")
            .indicator(DRIVER, "energy_reserves", "Energy reserves per inhabitant", "人均能源储量", "t standard coal")
            .indicator(DRIVER, "ore_reserves", "Ore reserves per inhabitant", "人均矿产储量", "t")
            .indicator(DRIVER, "arable_land", "Arable land per inhabitant", "人均耕地", "mu")
            .indicator(DESIRABLE, "added_value", "Industrial added value", "工业增加值", HUNDRED_MILLION)
            .indicator(INPUT, "water_use", "Industrial water use", "工业用水量", "100 million m3")
            .indicator(INPUT, "energy_use", "Industrial energy use", "工业能源消费量", "10,000 t standard coal")
            .indicator(INPUT, "land_use", "Industrial land", "工业用地面积", "km2")
            .indicator(UNDESIRABLE, "waste_water", "Industrial waste water", "工业废水排放量", "10,000 t")
            .indicator(UNDESIRABLE, "so2", "Industrial SO2", "工业二氧化硫排放量", "t")
            .indicator(UNDESIRABLE, "solid_waste", "Industrial solid waste", "工业固体废物产生量", "10,000 t");
    }

    /** The organising level: diversity and advance of industry. */
    private static void addOrganising(ExampleStudy study) {
        String[] outputs = study.indicators().stream().filter(id -> id.startsWith("output_")).toArray(String[]::new);
        study.analysis("diversity", "index", "Industrial diversity", 0, 0).set("kind", "diversity").set("measure", "shannon")
            .bind("components", outputs).chinese("产业多样性").report("course");
        study.analysis("advance", "index", "Level of the industrial structure", 0, 1).set("kind", "structure-level")
            .bind("components", outputs).chinese("产业结构水平").report("course");
        study.analysis("innovation", "index", "Patents per 10,000 inhabitants", 0, 2).set("kind", "ratio")
            .bind("components", "patents", "population").chinese("每万人专利数").report("course");
        study.analysis("organising_level", "index", "Industrial organising level", 1, 1).set("kind", "composite").set("weights", "equal")
            .bind("components", "diversity" + VALUE, "advance" + VALUE, "innovation" + VALUE).chinese("产业组织水平");
    }

    private static void addEndowments(ExampleStudy study) {
        study.analysis("economic_endowment", "index", "Economic resource endowment", 1, 3).set("kind", "composite").set("weights", "equal")
            .bind("components", "capital_per_worker", "revenue_per_capita", "road_density").chinese("经济资源禀赋")
            .report("weights", "course");
        study.analysis("natural_endowment", "index", "Natural resource endowment", 1, 4).set("kind", "composite").set("weights", "equal")
            .bind("components", "water_resources", "energy_reserves", "ore_reserves", "arable_land").chinese("自然资源禀赋")
            .report("weights", "course");
    }

    /** Output per unit of each resource and of each emission, and what they make together. */
    private static void addEfficiency(ExampleStudy study) {
        addRatio(study, "water_efficiency", "Added value per unit of water", "water_use", 5).chinese("单位用水增加值");
        addRatio(study, "energy_efficiency", "Added value per unit of energy", "energy_use", 6).chinese("单位能耗增加值");
        addRatio(study, "land_efficiency", "Added value per unit of land", "land_use", 7).chinese("单位土地增加值");
        addRatio(study, "waste_water_efficiency", "Added value per unit of waste water", "waste_water", 8).chinese("单位废水增加值");
        addRatio(study, "so2_efficiency", "Added value per unit of SO2", "so2", 9).chinese("单位二氧化硫增加值");
        addRatio(study, "solid_waste_efficiency", "Added value per unit of solid waste", "solid_waste", 10).chinese("单位固体废物增加值");
        study.analysis("resource_efficiency", "index", "Resource-use efficiency", 1, 6).set("kind", "composite").set("weights", "equal")
            .bind("components", "water_efficiency" + VALUE, "energy_efficiency" + VALUE, "land_efficiency" + VALUE)
            .chinese("资源利用效率").report("weights", "course");
        study.analysis("emission_efficiency", "index", "Pollution-emission efficiency", 1, 9).set("kind", "composite")
            .set("weights", "equal")
            .bind("components", "waste_water_efficiency" + VALUE, "so2_efficiency" + VALUE, "solid_waste_efficiency" + VALUE)
            .chinese("污染排放效率").report("weights", "course");
        study.analysis("ecological_efficiency", "index", "Ecological economic efficiency", 2, 7).set("kind", "composite")
            .set("weights", "equal").bind("components", "resource_efficiency" + VALUE, "emission_efficiency" + VALUE)
            .chinese("生态经济效率");
    }

    private static ExampleStudy.AnalysisMaker addRatio(ExampleStudy study, String id, String name, String use, int row) {
        return study.analysis(id, "index", name, 0, row).set("kind", "ratio").bind("components", "added_value", use).report("course");
    }

    /** Correlations, and neural networks tried on regions they were not trained on. */
    private static void addRelations(ExampleStudy study) {
        String[] drivers = {"organising_level" + VALUE, "economic_endowment" + VALUE, "natural_endowment" + VALUE};
        study.analysis("relations", "correlation", "Organising level, endowments and efficiency", 3, 3)
            .bind("variables", drivers[0], drivers[1], drivers[2], "ecological_efficiency" + VALUE, "resource_efficiency" + VALUE,
                "emission_efficiency" + VALUE, "water_efficiency" + VALUE).chinese("组织水平、禀赋与效率");
        addNetwork(study, "network_ecological", "Drivers of ecological economic efficiency", "ecological_efficiency", 6, drivers)
            .chinese("生态经济效率的影响因素");
        addNetwork(study, "network_resource", "Drivers of resource-use efficiency", "resource_efficiency", 7, drivers)
            .chinese("资源利用效率的影响因素");
        addNetwork(study, "network_emission", "Drivers of pollution-emission efficiency", "emission_efficiency", 8, drivers)
            .chinese("污染排放效率的影响因素");
        addNetwork(study, "network_water", "Drivers of water-use efficiency", "water_efficiency", 9, drivers).chinese("用水效率的影响因素");
    }

    private static ExampleStudy.AnalysisMaker addNetwork(ExampleStudy study, String id, String name, String target, int row,
            String[] drivers) {
        return study.analysis(id, "annr", name, 3, row).set("fold_by", "region").set("seed", "1")
            .bind("target", target + VALUE).bind("predictors", drivers).report(NETWORK);
    }
}
