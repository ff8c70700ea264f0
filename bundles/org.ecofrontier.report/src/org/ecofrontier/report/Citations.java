package org.ecofrontier.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.method.descriptor.LiteratureReference;
import org.ecofrontier.method.descriptor.MethodDescriptor;

/** References as they stand in a text: authors and year. */
final class Citations {

    /** Authors before a year in brackets. */
    private static final Pattern HEAD = Pattern.compile("^(.*?)\\s*\\((\\d{4}[a-z]?)\\)");
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\p{L}?\\.[ -]?)+");
    private static final int MOST = 3;

    private Citations() {
    }

    /** The first references of a method, for example "Tone 2001; Färe et al. 1994"; empty if it has none. */
    static String brief(MethodDescriptor method, RunRecord run, String language) {
        List<LiteratureReference> references = of(method, run).toList();
        String some = references.stream().limit(MOST).map(reference -> brief(reference.citation(), language)).distinct()
                .collect(Collectors.joining(separator(language)));
        return references.size() > MOST ? some + (isChinese(language) ? " 等" : " …") : some;
    }

    /** The references that a run with its settings rests on. */
    static Stream<LiteratureReference> of(MethodDescriptor method, RunRecord run) {
        return method.references().stream().filter(reference -> reference.when().hold(run.parameters()));
    }

    /** All references of a run. */
    static String all(MethodDescriptor method, RunRecord run, String language) {
        return of(method, run).map(reference -> brief(reference.citation(), language)).distinct()
                .collect(Collectors.joining(separator(language)));
    }

    /** Authors and year; what cannot be told apart is given as it is. */
    static String brief(String citation, String language) {
        Matcher head = HEAD.matcher(citation);
        if (!head.find()) {
            return citation;
        }
        List<String> names = new ArrayList<>();
        for (String part : head.group(1).split(",\\s*|\\s+and\\s+|\\s*&\\s*")) {
            if (!part.isBlank() && !INITIALS.matcher(part.strip() + (part.strip().endsWith(".") ? "" : ".")).matches()) {
                names.add(part.strip());
            }
        }
        boolean chinese = isChinese(language);
        String authors = switch (names.size()) {
            case 0 -> head.group(1);
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + (chinese ? "和" : " and ") + names.get(1);
            default -> names.getFirst() + (chinese ? "等" : " et al.");
        };
        return authors + " " + head.group(2);
    }

    private static String separator(String language) {
        return isChinese(language) ? "；" : "; ";
    }

    private static boolean isChinese(String language) {
        return "zh".equals(language);
    }

    /** A reference in full, with its address. */
    static String full(LiteratureReference reference) {
        return reference.citation() + (reference.doi().isEmpty() ? "" : " https://doi.org/" + reference.doi());
    }

    /** What references are ordered by: letters without their marks, case aside. */
    static String order(String reference) {
        return Normalizer.normalize(reference, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
