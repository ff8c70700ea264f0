package org.ecofrontier.io.layout;

import java.util.Set;
import java.util.regex.Pattern;

/** The words by which headers and rows are told, in the form of {@link HeaderText#key(String)}. */
final class Words {

    static final Set<String> REGION = Set.of("region", "regions", "地区", "区域", "地区名称", "地区名", "区域名称", "城市", "城市名称", "市", "地级市", "地市", "市名",
        "省份", "省", "省市", "省(区、市)", "省、自治区、直辖市", "县", "县市", "区县", "县(市、区)", "行政区", "行政区域", "地名", "名称", "city", "cities", "province",
        "provinces", "county", "prefecture", "country", "countryname", "district", "area", "name", "regionname", "cityname", "provincename", "dmu",
        "决策单元");
    static final Set<String> CODE = Set.of("code", "id", "regioncode", "regionid", "citycode", "countrycode", "代码", "编码", "编号", "地区代码", "行政区划代码",
        "行政代码", "区划代码", "城市代码", "adcode", "fips", "geoid", "indicatorcode", "seriescode");
    static final Set<String> YEAR = Set.of("year", "years", "年份", "年", "年度", "时间", "time", "period", "date", "日期");
    static final Set<String> INDICATOR = Set.of("indicator", "indicators", "indicatorname", "seriesname", "variable", "指标", "指标名称", "项目", "变量");
    static final Set<String> VALUE = Set.of("value", "values", "数值", "值", "数据");
    static final Set<String> SERIAL = Set.of("no", "no.", "nr", "nr.", "#", "序号", "序", "index", "rank", "排名", "位次");
    static final Set<String> TOTAL = Set.of("合计", "总计", "共计", "小计", "总和", "汇总", "平均", "均值", "平均值", "平均数", "全国", "全国合计", "全国总计", "全省", "全省合计",
        "全省总计", "全市", "全市合计", "全区", "total", "totals", "grandtotal", "subtotal", "sub-total", "sum", "average", "mean", "nationaltotal",
        "overall", "alltotal");

    private static final Pattern NOTE = Pattern.compile(
        "^(?:注|附注|备注|说明|资料来源|数据来源|来源|source|sources|datasource|note|notes|remark|remarks)(?:\\d*[:.、]|$).*|^\\*.+|^[①-⑳].*|^[(\\[]?\\d{1,2}[)\\]]\\D.*");

    private Words() {
    }

    /** Whether a region's text is that of a sum or mean over regions. */
    static boolean isTotal(String text) {
        String key = HeaderText.key(text).replaceFirst("[:：]$", "");
        return TOTAL.contains(key) || TOTAL.contains(HeaderText.of(key).name());
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
