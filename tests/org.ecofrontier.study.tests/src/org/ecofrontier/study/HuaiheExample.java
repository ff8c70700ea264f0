package org.ecofrontier.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Category;
import org.ecofrontier.model.CategoryMap;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Coordinates;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.TextList;
import org.ecofrontier.model.Years;

/**
 * Makes the example study {@code huaihe} from huaihe-panel.csv: {@code main} with the study file as its argument writes it anew, and a test
 * keeps the committed file equal to what this class makes. The indicator system is that of Table 1 of the article on the industrial
 * eco-efficiency of eight cities of the Huaihe River Economic Belt; the figures are generated, not those of a yearbook.
 */
final class HuaiheExample {

    private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;
    private static final String HUNDRED_MILLION = "100 million yuan";

    private record Column(String id, String name, String chinese, String unit, IndicatorKind kind) {
    }

    private static final List<Column> COLUMNS = List.of(
        new Column("fixed_assets", "Fixed assets", "固定资产", HUNDRED_MILLION, IndicatorKind.INPUT),
        new Column("secondary_employment", "Secondary-industry employees", "第二产业从业人员", "10,000 persons",
            IndicatorKind.INPUT),
        new Column("industrial_energy", "Industrial energy use", "工业能源消费量", "10,000 t standard coal", IndicatorKind.INPUT),
        new Column("industrial_added_value", "Industrial added value", "工业增加值", HUNDRED_MILLION, IndicatorKind.DESIRABLE),
        new Column("waste_water", "Industrial waste water", "工业废水排放量", "10,000 t", IndicatorKind.UNDESIRABLE),
        new Column("so2", "Industrial SO2", "工业二氧化硫排放量", "t", IndicatorKind.UNDESIRABLE),
        new Column("smoke_dust", "Industrial smoke and dust", "工业烟粉尘排放量", "t", IndicatorKind.UNDESIRABLE),
        new Column("solid_waste", "Industrial solid waste", "工业固体废物产生量", "10,000 t", IndicatorKind.UNDESIRABLE),
        new Column("gdp", "GDP", "地区生产总值", HUNDRED_MILLION, IndicatorKind.OTHER),
        new Column("population", "Population", "人口", "10,000 persons", IndicatorKind.OTHER),
        new Column("gdp_per_capita", "GDP per capita", "人均地区生产总值", "yuan", IndicatorKind.DRIVER),
        new Column("urbanization", "Urbanisation rate", "城镇化率", "%", IndicatorKind.DRIVER),
        new Column("secondary_share", "Share of the secondary industry in GDP", "第二产业比重", "%", IndicatorKind.DRIVER),
        new Column("fdi_share", "Share of foreign direct investment in GDP", "外商直接投资比重", "%", IndicatorKind.DRIVER),
        new Column("rd_share", "Share of research and development in GDP", "研发投入强度", "%", IndicatorKind.DRIVER),
        new Column("environment_share", "Share of environmental protection in public spending", "环保支出比重", "%",
            IndicatorKind.DRIVER),
        new Column("industrial_water", "Industrial water use", "工业用水量", "10,000 m3", IndicatorKind.OTHER),
        new Column("patents", "Patents granted", "专利授权数", "patents", IndicatorKind.OTHER),
        new Column("output_mining", "Output of mining", "采矿业产值", HUNDRED_MILLION, IndicatorKind.OTHER),
        new Column("output_metals", "Output of metals", "金属工业产值", HUNDRED_MILLION, IndicatorKind.OTHER),
        new Column("output_nonmetal_materials", "Output of non-metal materials", "非金属材料工业产值", HUNDRED_MILLION,
            IndicatorKind.OTHER),
        new Column("output_machinery", "Output of machinery", "机械工业产值", HUNDRED_MILLION, IndicatorKind.OTHER),
        new Column("output_food_textiles", "Output of food and textiles", "食品纺织工业产值", HUNDRED_MILLION, IndicatorKind.OTHER),
        new Column("output_electronics", "Output of electronics", "电子工业产值", HUNDRED_MILLION, IndicatorKind.OTHER));

    /** English names and Chinese ones, as in the boundaries. */
    private static final Map<String, List<String>> NAMES = Map.of(
        "bengbu", List.of("Bengbu", "蚌埠市", "蚌埠"), "huainan", List.of("Huainan", "淮南市", "淮南"),
        "huaibei", List.of("Huaibei", "淮北市", "淮北"), "chuzhou", List.of("Chuzhou", "滁州市", "滁州"),
        "fuyang", List.of("Fuyang", "阜阳市", "阜阳"), "suzhou", List.of("Suzhou", "宿州市", "宿州"),
        "luan", List.of("Lu'an", "六安市", "六安"), "bozhou", List.of("Bozhou", "亳州市", "亳州"));

    private static final Map<String, String> CLASSIFICATIONS = classifications();

    private HuaiheExample() {
    }

    public static void main(String[] args) throws StudyFileException {
        write(Path.of(args[0]));
    }

    /** Writes the study file; there must be none yet. */
    static void write(Path file) throws StudyFileException {
        try (StudyFile target = StudyFile.create(file)) {
            fill(target.study());
            target.saveOver();
        }
    }

    private static Map<String, String> classifications() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("zone", "Location");
        names.put("city_size", "City size");
        names.put("resource_type", "Resource type");
        return names;
    }

    private static void fill(Study study) {
        List<Map<String, String>> rows = rows();
        study.setId("huaihe");
        study.setName("Industrial eco-efficiency of eight cities of the Huaihe River Economic Belt, Anhui");
        study.setDescription("SBM efficiency with undesirable outputs against a frontier pooled over 2009-2018, graded. "
            + "The indicator system is that of the article on these cities; the figures are not.");
        study.setDataNotice("Illustrative data, generated; not yearbook figures");
        study.setYears(Years.of(rows.stream().mapToInt(row -> Integer.parseInt(row.get("year"))).toArray()));
        CLASSIFICATIONS.forEach((id, name) -> study.getClassifications().add(classification(id, name, rows)));
        COLUMNS.forEach(column -> study.getIndicators().add(indicator(column)));
        addRows(study, rows);
        study.getBoundaries().add(boundaries());
        addAnalyses(study);
    }

    private static Classification classification(String id, String name, List<Map<String, String>> rows) {
        Classification classification = FACTORY.createClassification();
        classification.setId(id);
        classification.setName(name);
        Set<String> texts = new LinkedHashSet<>(rows.stream().map(row -> row.get(id)).toList());
        for (String text : texts) {
            Category category = FACTORY.createCategory();
            category.setId(categoryId(text));
            category.setName(text);
            classification.getCategories().add(category);
        }
        return classification;
    }

    private static String categoryId(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private static Indicator indicator(Column column) {
        Indicator indicator = FACTORY.createIndicator();
        indicator.setId(column.id());
        indicator.setName(column.name());
        indicator.setAlternativeNames(TextList.of(column.chinese()));
        indicator.setUnit(column.unit());
        indicator.setKind(column.kind());
        indicator.setSource("Generated for illustration");
        return indicator;
    }

    private static void addRows(Study study, List<Map<String, String>> rows) {
        Set<String> known = new LinkedHashSet<>();
        for (Map<String, String> row : rows) {
            String id = row.get("region");
            if (known.add(id)) {
                study.getRegions().add(region(id, row));
            }
            double[] values = COLUMNS.stream().mapToDouble(column -> Double.parseDouble(row.get(column.id()))).toArray();
            study.getObservations().add(Studies.observation(id, Integer.valueOf(row.get("year")), ObservationValues.of(values)));
        }
    }

    private static Region region(String id, Map<String, String> row) {
        Region region = FACTORY.createRegion();
        List<String> names = NAMES.get(id);
        region.setId(id);
        region.setName(names.get(0));
        region.setAlternativeNames(TextList.of(names.subList(1, names.size())));
        CategoryMap categories = CategoryMap.EMPTY;
        for (String classification : CLASSIFICATIONS.keySet()) {
            categories = categories.with(classification, categoryId(row.get(classification)));
        }
        region.setCategories(categories);
        return region;
    }

    private static Boundaries boundaries() {
        Boundaries boundaries = FACTORY.createBoundaries();
        boundaries.setId("cities");
        boundaries.setName("Cities (simplified)");
        boundaries.setFile("huaihe-boundaries.geojson");
        boundaries.setIdProperty("id");
        boundaries.setCoordinates(Coordinates.DEGREES);
        boundaries.setNotice("Simplified boundaries derived from the map data of Apache ECharts 4.9.0 (Apache-2.0)");
        return boundaries;
    }

    private static void addAnalyses(Study study) {
        Analysis sbm = Studies.analysis("sbm", "org.ecofrontier.sbm");
        sbm.setName("SBM with undesirable outputs");
        sbm.setX(40);
        sbm.setY(40);
        sbm.getParameters().add(parameter("rts", "crs"));
        sbm.getParameters().add(parameter("frontier", "pooled"));
        Studies.bind(sbm, "inputs", sources(IndicatorKind.INPUT));
        Studies.bind(sbm, "desirable", sources(IndicatorKind.DESIRABLE));
        Studies.bind(sbm, "undesirable", sources(IndicatorKind.UNDESIRABLE));
        study.getAnalyses().add(sbm);
        Analysis grades = Studies.analysis("grades", "org.ecofrontier.grades");
        grades.setName("Grades of efficiency");
        grades.setX(280);
        grades.setY(40);
        Studies.bind(grades, "variable", Studies.output("sbm", "scores", "score"));
        study.getAnalyses().add(grades);
    }

    private static Parameter parameter(String id, String value) {
        Parameter parameter = FACTORY.createParameter();
        parameter.setId(id);
        parameter.setValue(value);
        return parameter;
    }

    private static Source[] sources(IndicatorKind kind) {
        return COLUMNS.stream().filter(column -> column.kind() == kind).map(column -> Studies.source(column.id())).toArray(Source[]::new);
    }

    private static List<Map<String, String>> rows() {
        try (InputStream stream = HuaiheExample.class.getResourceAsStream("examples/huaihe-panel.csv");
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String[] header = reader.readLine().split(",");
            return reader.lines().map(line -> row(header, line.split(","))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }
}
