package org.ecofrontier.study.examples;

import static org.ecofrontier.model.IndicatorKind.DESIRABLE;
import static org.ecofrontier.model.IndicatorKind.INPUT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The example study {@code provinces}, on published figures: capital, labour and gross industrial output value of 31 provinces of China,
 * 2005-2009, of Wang and Lan (2011), as in the data set EconomyLong of deaR (wanglan2011-data.csv). Its spellings are alternative names.
 */
final class ProvincesExample {

    private static final String SOURCE =
        "Wang and Lan (2011), Mathematical and Computer Modelling 54, 2760-2771; data set EconomyLong of deaR";

    private static final String ABOUT =
        "Radial efficiency (each year its own frontier), Malmquist index, natural-breaks maps and Moran's I of 31 "
            + "provinces, 2005-2009: capital and labour against gross industrial output value, without undesirable outputs. Under "
            + "variable returns to scale the smallest province (Tibet) is efficient because nobody else is as small, not because "
            + "it does well: its scale efficiency says so. Figures: "
            + SOURCE
            + ".";
    private static final String ABOUT_CHINESE =
        "31 个省份 2005–2009 年的径向效率（每年各自的前沿）、Malmquist 指数、自然断点图与莫兰指数：以资本与劳"
            + "动力对工业总产值，不含非期望产出。规模报酬可变时，规模最小的省份（西藏）因无同等规模者可比而有效，并非表现良好，其规模效率可"
            + "见一斑。数据："
            + SOURCE
            + "。";

    /** What the data set calls a province, its name, and its Chinese name; the ids are those of the boundaries. */
    private record Province(String published, String name, String chinese) {

        static Province of(String name, String chinese) {
            return new Province(name, name, chinese);
        }

        String id() {
            return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        }

        List<String> names() {
            return published.equals(name) ? List.of(name, chinese) : List.of(name, chinese, published);
        }
    }

    private static final List<Province> PROVINCES = List.of(
        Province.of("Beijing", "北京"), Province.of("Tianjin", "天津"), Province.of("Hebei", "河北"),
        new Province("Shanxi_1", "Shanxi", "山西"), new Province("Neimenggu", "Inner Mongolia", "内蒙古"),
        Province.of("Liaoning", "辽宁"), Province.of("Jilin", "吉林"), Province.of("Heilongjiang", "黑龙江"),
        new Province("Shangai", "Shanghai", "上海"), Province.of("Jiangsu", "江苏"), Province.of("Zhejiang", "浙江"),
        Province.of("Anhui", "安徽"), Province.of("Fujian", "福建"), Province.of("Jiangxi", "江西"), Province.of("Shandong", "山东"),
        Province.of("Henan", "河南"), Province.of("Hubei", "湖北"), Province.of("Hunan", "湖南"), Province.of("Guangdong", "广东"),
        Province.of("Guangxi", "广西"), Province.of("Hainan", "海南"), Province.of("Chongqing", "重庆"), Province.of("Sichuan", "四川"),
        Province.of("Guizhou", "贵州"), Province.of("Yunnan", "云南"), Province.of("Tibet", "西藏"),
        new Province("Shanxi_2", "Shaanxi", "陕西"), Province.of("Gansu", "甘肃"), Province.of("Qinghai", "青海"),
        Province.of("Ningxia", "宁夏"), new Province("Sinkiang", "Xinjiang", "新疆"));

    private ProvincesExample() {
    }

    static void fill(ExampleStudy study) {
        study.about("provinces", "Industrial efficiency and productivity of the provinces of China",
            ABOUT, "Published figures: " + SOURCE);
        study.chinese("Industrial efficiency and productivity of the provinces of China", "中国各省工业效率与生产率").chinese(ABOUT, ABOUT_CHINESE)
            .chinese("Published figures: " + SOURCE, "已发表数据：" + SOURCE);
        study.years(2005, 2009).source(SOURCE);
        study.indicator(INPUT, "capital", "Capital", "资本", "100 million yuan")
            .indicator(INPUT, "labor", "Labour", "劳动力", "10,000 persons")
            .indicator(DESIRABLE, "giov", "Gross industrial output value", "工业总产值", "100 million yuan");
        Map<String, String> ids = new LinkedHashMap<>();
        for (Province province : PROVINCES) {
            ids.put(province.published(), province.id());
            study.region(province.id(), province.names(), Map.of());
        }
        for (Map<String, String> row : CsvRows.of("wanglan2011-data.csv")) {
            double[] values = study.indicators().stream().mapToDouble(id -> Double.parseDouble(row.get(id))).toArray();
            study.observation(ids.get(row.get("region")), Integer.parseInt(row.get("year")), values);
        }
        study.boundaries("provinces", "Provinces (simplified)", "provinces-boundaries.geojson")
            .chinese("Provinces (simplified)", "省级边界（简化）");
        addAnalyses(study);
    }

    private static void addAnalyses(ExampleStudy study) {
        String score = "vrs/scores/score";
        bound(study, study.analysis("crs", "radial", "Overall efficiency (CCR, output)", 0, 0).set("rts", "crs")
            .set("orientation", "output")).chinese("总体效率（CCR，产出导向）").report("scores", "summary", "course");
        bound(study, study.analysis("vrs", "radial", "Pure technical efficiency (BCC, output)", 0, 1).set("rts", "vrs")
            .set("orientation", "output")).chinese("纯技术效率（BCC，产出导向）").report("scores", "summary", "course");
        study.analysis("scale", "index", "Scale efficiency", 1, 0).set("kind", "ratio")
            .bind("components", "crs/scores/score", score).chinese("规模效率").report("index");
        study.analysis("maps", "naturalbreaks", "Spatial pattern of pure technical efficiency", 1, 1)
            .set("classes", "4").set("years", "2005,2009").bind("variable", score).chinese("纯技术效率的空间格局")
            .report("breaks", "fit", "map");
        study.analysis("moran", "moran", "Moran's I of pure technical efficiency", 1, 2)
            .set("weights", "queen").set("permutations", "999").set("seed", "1").bind("variable", score)
            .chinese("纯技术效率的莫兰指数").report("global", "course", "scatter", "clusters");
        bound(study, study.analysis("malmquist", "malmquist", "Malmquist index of total factor productivity", 0, 3)
            .set("distance", "output").set("decomposition", "fgnz")).chinese("全要素生产率的 Malmquist 指数")
            .report("regionMeans", "periodMeans", "overall", "course");
        study.analysis("productivity_maps", "naturalbreaks", "Spatial pattern of cumulated productivity change", 1, 3)
            .set("classes", "4").set("years", "2009").bind("variable", "malmquist/cumulative/tfpch")
            .chinese("累积生产率变化的空间格局").report("breaks", "fit", "map");
    }

    private static ExampleStudy.AnalysisMaker bound(ExampleStudy study, ExampleStudy.AnalysisMaker analysis) {
        return analysis.bind("inputs", study.indicators(INPUT)).bind("desirable", study.indicators(DESIRABLE));
    }
}
