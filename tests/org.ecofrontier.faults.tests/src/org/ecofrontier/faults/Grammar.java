package org.ecofrontier.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random sentences of a grammar. Each line is a rule {@code name = alternative | alternative}; words are separated by blanks, a word that
 * is the name of a rule stands for its sentence, every other word for itself, with {@code \n \t \s \0} and {@code \p} for a line end, a
 * tab, a blank, a zero character and a bar. Deep in a sentence the first alternative is taken: it should end.
 */
final class Grammar {

    private static final int DEEP = 40;
    private static final int LONG = 20_000;

    private final Map<String, List<String[]>> rules = new HashMap<>();
    private final String start;

    Grammar(String text) {
        String first = null;
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            String[] rule = line.split(" = ", 2);
            List<String[]> alternatives = new ArrayList<>();
            for (String alternative : rule[1].split(" \\| ", -1)) {
                alternatives.add(alternative.strip().split(" +"));
            }
            rules.put(rule[0].strip(), alternatives);
            first = first == null ? rule[0].strip() : first;
        }
        start = first;
    }

    /** {@return a random sentence} */
    String sentence(Random random) {
        StringBuilder out = new StringBuilder();
        expand(start, random, 0, out);
        return out.toString();
    }

    private void expand(String word, Random random, int depth, StringBuilder out) {
        List<String[]> alternatives = rules.get(word);
        if (alternatives == null) {
            out.append(word.replace("\\n", "\n").replace("\\t", "\t").replace("\\s", " ").replace("\\0", "\0").replace("\\p", "|")
                .replace("\\e", ""));
            return;
        }
        boolean end = depth > DEEP || out.length() > LONG;
        for (String each : alternatives.get(end ? 0 : random.nextInt(alternatives.size()))) {
            expand(each, random, depth + 1, out);
        }
    }
}
