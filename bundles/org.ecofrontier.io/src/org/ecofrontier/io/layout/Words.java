package org.ecofrontier.io.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which headers and rows are told, in the form of {@link HeaderText#key(String)}. */
final class Words {

    static final Set<String> REGION = Set.of("region", "regions", "地区", "区域", "地区名称", "地区名", "区域名称", "城市", "城市名称", "市", "地级市", "地市", "市名",
        "省份", "省", "省市", "省(区、市)", "省、自治区、直辖市", "县", "县市", "区县", "县(市、区)", "行政区", "行政区域", "地名", "名称", "city", "cities", "province",
        "provinces", "county", "prefecture", "country", "countryname", "district", "area", "name", "regionname", "cityname",
        "provincename", "dmu",
        "决策单元");
    static final Set<String> CODE = Set.of("code", "id", "regioncode", "regionid", "citycode", "countrycode", "代码", "编码", "编号", "地区代码",
        "行政区划代码",
        "行政代码", "区划代码", "城市代码", "adcode", "fips", "geoid", "indicatorcode", "seriescode");
    static final Set<String> YEAR = Set.of("year", "years", "年份", "年", "年度", "时间", "time", "period", "date", "日期");
    static final Set<String> INDICATOR = Set.of("indicator", "indicators", "indicatorname", "seriesname", "variable", "指标", "指标名称", "项目",
        "变量");
    static final Set<String> VALUE = Set.of("value", "values", "数值", "值", "数据");
    static final Set<String> UNITS = Set.of("unit", "units", "单位", "计量单位");
    static final Set<String> SERIAL = Set.of("no", "no.", "nr", "nr.", "#", "序号", "序", "index", "rank", "排名", "位次", "unnamed:0");
    private static final Set<String> NUMBERING = Set.of("甲", "乙", "丙", "栏次", "栏目");
    static final Set<String> TOTAL = Set.of("合计", "总计", "共计", "小计", "总和", "汇总", "平均", "均值", "平均值", "平均数", "全国", "全国合计", "全国总计", "全省",
        "全省合计",
        "全省总计", "全市", "全市合计", "全区", "total", "totals", "grandtotal", "subtotal", "sub-total", "sum", "average", "mean", "nationaltotal",
        "overall", "alltotal");

    private static final Pattern NOTE = Pattern.compile(
        "^(?:注|附注|备注|说明|资料来源|数据来源|来源|source|sources|datasource|note|notes|remark|remarks)(?:\\d*[:.、]|$).*"
            + "|^\\*.+|^[①-⑳].*|^[(\\[]?\\d{1,2}[)\\]]\\D.*");

    private static final Pattern TOTAL_OF = Pattern.compile(
        ".+(?:合计|总计|共计|小计|总和|平均|均值|平均值)"
            + "|(?:grand|sub)?total(?:of|for|:).*|(?:average|mean|sum)of.*|.+[ ,:(-](?:total|subtotal|average|mean)\\)?");
    private static final Pattern UNIT = Pattern.compile("(?:[\\d,.]+\\s*)?(?:(?:million|billion|thousand|hundred|mn|bn)\\s*){0,2}"
        + "(?:%|‰|yuan|rmb|cny|usd|us\\$|\\$|eur|dollars?|euros?|tons?|tonnes?|t|kt|mt|kg|g|persons?|people|inhabitants|workers|households|"
        + "km2|km²|m2|m²|m3|m³|ha|hectares?|kwh|mwh|gwh|tj|gj|pj|tce|toe|(?:tons?|tonnes?|t) of (?:standard coal|sce|coal equivalent|co2)|"
        + "(?:tons?|tonnes?|t) (?:standard coal|sce|co2)|units?|pieces)(?:\\s*(?:/|per)\\s*[\\w²³ ]+)?"
        + "|[十百千万亿]*(?:元|美元|人民币元|吨|公吨|人|户|个|家|件|项|辆|台|套|公顷|亩|千克|公斤|克|立方米|平方米|平方公里|平方千米|公里|千米|米|千瓦时|度|千瓦|"
        + "吨标准煤|吨标煤|吨煤|标准煤|焦耳|焦|人次|张|所|岁|年)(?:/[\\u4e00-\\u9fff]+)?");

    private Words() {
    }

    /** Whether a region's text is that of a sum or mean over regions. */
    static boolean isTotal(String text) {
        String key = HeaderText.key(text).replaceFirst(":$", "");
        String spaced = HeaderText.clean(text).toLowerCase(Locale.ROOT);
        return TOTAL.contains(key) || TOTAL.contains(HeaderText.of(key).name()) || TOTAL_OF.matcher(key).matches()
            || TOTAL_OF.matcher(spaced).matches();
    }

    /** Whether a text is a unit of measurement. */
    static boolean isUnit(String text) {
        return UNIT.matcher(HeaderText.clean(text).toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a text stands in front of a row that numbers the columns. */
    static boolean isNumbering(String text) {
        return NUMBERING.contains(HeaderText.key(text));
    }

    /** Whether a row's only text is a footnote or a source. */
    static boolean isNote(String text) {
        return NOTE.matcher(HeaderText.key(text)).matches();
    }

    /** Whether a sheet's name says nothing about its content. */
    static boolean isGenericSheet(String name) {
        return name == null || name.strip().matches("(?i)(?:sheet|tabelle|feuil|table|data|工作表|表|数据)\\s*\\d*");
    }
}
