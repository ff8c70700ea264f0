package org.ecofrontier.io.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecofrontier.io.matching.RegionMatch.Rule;
import org.ecofrontier.io.matching.RegionMatch.Status;

/**
 * Finds the regions that the names of a table or of a file of boundaries mean. Rules are tried from the strictest to the loosest, see
 * {@link Rule}; the first that finds anything decides, and where it finds several regions the match is ambiguous, never guessed. Names
 * whose administrative words contradict each other (吉林市, 吉林省) are never the same. Near misses are only suggested.
 *
 * @since 0.1
 */
public final class RegionMatcher {

    private static final int SUGGESTIONS = 3;
    private static final int LONGEST_KEY = 200;
    private static final Pattern PARENT = Pattern.compile("^.{2,12}?(?:省|自治区)(?=.{2})");

    private record Named(String id, AdministrativeName name) {
    }

    private final List<RegionName> regions;
    private final Map<String, Set<String>> byId = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byNormal = new HashMap<>();
    private final Map<String, List<Named>> byBase = new LinkedHashMap<>();

    /**
     * A matcher.
     *
     * @param regions the regions that names can be matched to, their ids all different
     */
    public RegionMatcher(List<RegionName> regions) {
        this.regions = List.copyOf(regions);
        for (RegionName region : this.regions) {
            if (byId.put(RegionKey.canonicalId(region.id()), Set.of(region.id())) != null) {
                throw new IllegalArgumentException("two regions have the id " + region.id());
            }
            register(region.id(), region.id());
            for (String name : region.names()) {
                if (!name.isBlank()) {
                    add(byName, name.strip(), region.id());
                    register(name, region.id());
                }
            }
        }
    }

    private void register(String text, String id) {
        add(byNormal, RegionKey.joined(RegionKey.words(text)), id);
        AdministrativeName name = AdministrativeName.of(text);
        byBase.computeIfAbsent(name.base(), base -> new ArrayList<>()).add(new Named(id, name));
    }

    private static void add(Map<String, Set<String>> index, String key, String id) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(id);
        }
    }

    /**
     * Finds the regions of many names.
     *
     * @param keys the names; blank ones are passed over, equal ones are looked up once
     * @return the report
     */
    public MatchReport match(List<String> keys) {
        Set<String> different = new LinkedHashSet<>();
        keys.stream().filter(k -> k != null && !k.isBlank()).forEach(different::add);
        List<RegionMatch> matches = different.stream().map(this::match).toList();
        Set<String> used = new LinkedHashSet<>();
        matches.forEach(m -> used.add(m.id()));
        return new MatchReport(matches, regions.stream().map(RegionName::id).filter(id -> !used.contains(id)).toList());
    }

    /**
     * Finds the region of one name.
     *
     * @param key the name
     * @return what was found
     */
    public RegionMatch match(String key) {
        Set<String> found = byId.getOrDefault(RegionKey.canonicalId(key), Set.of());
        Rule rule = Rule.ID;
        if (found.isEmpty()) {
            found = byName.getOrDefault(key.strip(), Set.of());
            rule = Rule.NAME;
        }
        if (found.isEmpty()) {
            found = byNormal.getOrDefault(RegionKey.joined(RegionKey.words(key)), Set.of());
            rule = Rule.NORMALISED;
        }
        if (found.isEmpty()) {
            found = withoutSuffix(key);
            rule = Rule.WITHOUT_SUFFIX;
        }
        if (found.isEmpty()) {
            return new RegionMatch(key, Status.UNMATCHED, Rule.NONE, suggestions(key));
        }
        return new RegionMatch(key, found.size() == 1 ? Status.MATCHED : Status.AMBIGUOUS, rule, List.copyOf(found));
    }

    private Set<String> withoutSuffix(String key) {
        Set<String> found = agreeing(AdministrativeName.of(key));
        if (found.isEmpty()) {
            Matcher parent = PARENT.matcher(RegionKey.joined(RegionKey.words(key)));
            if (parent.find()) {
                found = agreeing(AdministrativeName.of(RegionKey.joined(RegionKey.words(key)).substring(parent.end())));
            }
        }
        return found;
    }

    private Set<String> agreeing(AdministrativeName wanted) {
        Set<String> found = new LinkedHashSet<>();
        for (Named candidate : byBase.getOrDefault(wanted.base(), List.of())) {
            if (candidate.name().agrees(wanted)) {
                found.add(candidate.id());
            }
        }
        return found;
    }

    /** The nearest regions by edit distance of the bases, at most a third of the length; a base within another one comes next. */
    private List<String> suggestions(String key) {
        AdministrativeName wanted = AdministrativeName.of(key);
        String base = wanted.base();
        if (base.isEmpty() || base.length() > LONGEST_KEY) {
            return List.of();
        }
        int most = Math.max(1, base.length() / 3);
        Map<String, Integer> nearest = new LinkedHashMap<>();
        byBase.forEach((candidate, named) -> {
            int distance = EditDistance.of(base, candidate, most);
            boolean within = candidate.length() >= 2 && base.length() >= 2 && (candidate.contains(base) || base.contains(candidate));
            boolean sameLength = distance < Math.max(base.length(), candidate.length());
            if (distance <= most && sameLength || within) {
                int score = distance <= most && sameLength ? distance : most + 1;
                named.forEach(n -> nearest.merge(n.id(), score, Math::min));
            }
        });
        return nearest.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                .thenComparing(Map.Entry::getKey)).limit(SUGGESTIONS).map(Map.Entry::getKey).toList();
    }
}
