package org.ecofrontier.io.matching;

import java.util.List;

/**
 * A name parted into its base and the level that an administrative word tells: 蚌埠市 and Bengbu City are bengbu / 蚌埠 at the level of
 * cities.
 *
 * @param base the name without administrative words, one word
 * @param level the level, null when the name does not tell it
 * @since 0.1
 */
public record AdministrativeName(String base, Level level) {

    /** Levels of Chinese administration; words of one level may replace each other as regions are upgraded (阜阳地区, 阜阳市). */
    public enum Level {
        /** Provinces, autonomous regions, municipalities. */
        PROVINCE,
        /** Cities and prefectures. */
        CITY,
        /** Counties and districts. */
        COUNTY
    }

    /**
     * {@return whether a name has an administrative word, so that it is the name of a region}
     *
     * @param name the name
     */
    public static boolean isAdministrative(String name) {
        return !name.isBlank() && of(name).level() != null;
    }

    private record Word(String text, Level level) {
    }

    /** Longer words before those that they end with. */
    private static final List<Word> CHINESE = List.of(new Word("特别行政区", Level.PROVINCE), new Word("自治区", Level.PROVINCE),
            new Word("自治州", Level.CITY), new Word("自治县", Level.COUNTY), new Word("自治旗", Level.COUNTY), new Word("地区", Level.CITY),
            new Word("省", Level.PROVINCE), new Word("市", Level.CITY), new Word("盟", Level.CITY), new Word("县", Level.COUNTY),
            new Word("区", Level.COUNTY), new Word("旗", Level.COUNTY));

    private static final List<Word> LATIN = List.of(new Word("special administrative region", Level.PROVINCE),
            new Word("autonomous region", Level.PROVINCE), new Word("autonomous prefecture", Level.CITY),
            new Word("autonomous county", Level.COUNTY), new Word("autonomous banner", Level.COUNTY),
            new Word("prefecture level city", Level.CITY), new Word("county level city", Level.CITY), new Word("zizhiqu", Level.PROVINCE),
            new Word("zizhizhou", Level.CITY), new Word("zizhixian", Level.COUNTY), new Word("municipality", Level.CITY),
            new Word("prefecture", Level.CITY), new Word("province", Level.PROVINCE), new Word("district", Level.COUNTY),
            new Word("county", Level.COUNTY), new Word("banner", Level.COUNTY), new Word("league", Level.CITY),
            new Word("sheng", Level.PROVINCE),
            new Word("diqu", Level.CITY), new Word("city", Level.CITY), new Word("sar", Level.PROVINCE), new Word("xian", Level.COUNTY),
            new Word("meng", Level.CITY), new Word("shi", Level.CITY), new Word("qu", Level.COUNTY));

    private static final List<Word> LATIN_BEFORE = List.of(new Word("municipality of", Level.CITY), new Word("province of", Level.PROVINCE),
            new Word("county of", Level.COUNTY), new Word("city of", Level.CITY));

    private static final List<String> PEOPLES = List.of("土家族", "布依族", "朝鲜族", "傈僳族", "景颇族", "哈尼族", "蒙古族", "维吾尔族", "哈萨克族", "柯尔克孜族",
            "达斡尔族", "鄂温克族", "鄂伦春", "壮族", "回族", "苗族", "侗族", "藏族", "羌族", "彝族", "傣族", "白族", "瑶族", "满族", "黎族", "畲族", "土族", "撒拉族",
            "东乡族", "保安族", "裕固族", "仡佬族", "水族", "纳西族", "拉祜族", "佤族", "布朗族", "怒族", "独龙族", "毛南族", "仫佬族", "锡伯族", "塔吉克", "维吾尔", "哈萨克",
            "柯尔克孜", "蒙古", "各族");

    private static final List<String> PEOPLES_LATIN = List.of("zhuang", "hui", "uygur", "uyghur", "uighur", "tibetan", "qiang", "mongol",
            "mongolian", "kazak", "kazakh", "kirgiz", "kyrgyz", "yi", "miao", "dong", "tujia", "dai", "jingpo", "lisu", "bai", "hani",
            "buyi",
            "bouyei", "korean", "and");

    /** The shortest base that glued syllables may be cut from: bengbushi, not enshi. */
    private static final int SHORTEST_GLUED = 5;

    static AdministrativeName of(String name) {
        String words = RegionKey.words(name);
        String joined = RegionKey.joined(words);
        return joined.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) ? chinese(joined)
                : latin(words);
    }

    /** Whether the levels do not contradict each other. */
    boolean agrees(AdministrativeName other) {
        return level == null || other.level == null || level == other.level;
    }

    private static AdministrativeName chinese(String name) {
        for (Word word : CHINESE) {
            String base = cut(name, word.text());
            if (base.length() >= 2 && base.length() < name.length()) {
                return new AdministrativeName(word.text().startsWith("自治") ? withoutPeoples(base) : base, word.level());
            }
        }
        return new AdministrativeName(name, null);
    }

    private static String withoutPeoples(String name) {
        String rest = name;
        boolean again = true;
        while (again) {
            again = false;
            for (String people : PEOPLES) {
                String shorter = cut(rest, people);
                if (shorter.length() >= 2 && shorter.length() < rest.length()) {
                    rest = shorter;
                    again = true;
                    break;
                }
            }
        }
        return rest;
    }

    private static AdministrativeName latin(String words) {
        for (Word word : LATIN_BEFORE) {
            if (words.startsWith(word.text() + " ")) {
                return new AdministrativeName(RegionKey.joined(words.substring(word.text().length())), word.level());
            }
        }
        for (Word word : LATIN) {
            String base = cut(words, " " + word.text());
            if (base.length() < words.length() && !base.isEmpty()) {
                return new AdministrativeName(RegionKey.joined(word.text().startsWith("autonomous") ? withoutLatinPeoples(base) : base),
                        word.level());
            }
        }
        for (Word word : LATIN) {
            // syllables of Pinyin are often written together with the name
            boolean pinyin = List.of("zizhiqu", "zizhizhou", "zizhixian", "sheng", "diqu", "xian", "shi").contains(word.text());
            String base = cut(words, word.text());
            if (pinyin && base.length() < words.length() && base.length() >= SHORTEST_GLUED) {
                return new AdministrativeName(RegionKey.joined(base), word.level());
            }
        }
        return new AdministrativeName(RegionKey.joined(words), null);
    }

    private static String withoutLatinPeoples(String words) {
        String rest = words;
        int cut = rest.lastIndexOf(' ');
        while (cut > 0 && PEOPLES_LATIN.contains(rest.substring(cut + 1))) {
            rest = rest.substring(0, cut);
            cut = rest.lastIndexOf(' ');
        }
        return rest;
    }

    private static String cut(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
