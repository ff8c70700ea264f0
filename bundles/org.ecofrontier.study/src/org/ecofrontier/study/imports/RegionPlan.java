package org.ecofrontier.study.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.io.layout.ImportedTable;
import org.ecofrontier.io.matching.RegionMatch;
import org.ecofrontier.io.matching.RegionMatcher;
import org.ecofrontier.io.matching.RegionName;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;

/**
 * Which regions of the table are which of the study.
 *
 * @param ids id of the region by its name in the table, without those that are not known
 * @param newRegions regions to add
 */
record RegionPlan(Map<String, String> ids, List<Region> newRegions) {

    static RegionPlan of(Study study, ImportedTable table, ImportOptions options, Problems problems) {
        Map<String, Region> known = new LinkedHashMap<>();
        study.getRegions().forEach(region -> known.putIfAbsent(region.getId(), region));
        RegionMatcher matcher = new RegionMatcher(known.values().stream().map(RegionPlan::name).toList());
        Map<String, String> ids = new LinkedHashMap<>();
        List<Region> added = new ArrayList<>();
        for (String name : table.regions()) {
            String chosen = options.regions().get(name);
            RegionMatch match = matcher.match(name);
            if (chosen != null && known.containsKey(chosen)) {
                ids.put(name, chosen);
            } else if (chosen != null) {
                problems.add(null, "chosenUnknown", name, chosen);
            } else if (match.status() == RegionMatch.Status.MATCHED) {
                ids.put(name, match.id());
            } else if (match.status() == RegionMatch.Status.AMBIGUOUS) {
                problems.add(null, "ambiguousRegion", name, String.join(", ", match.ids()));
            } else if (!options.create()) {
                problems.add(null, match.ids().isEmpty() ? "unknownRegion" : "unknownRegionNear", name, String.join(", ", match.ids()));
            } else if (!Ids.isId(name.strip())) {
                problems.add(null, "unfitRegion", name);
            } else {
                added.add(region(name.strip()));
                ids.put(name, name.strip());
            }
        }
        twice(ids, problems);
        return new RegionPlan(ids, added);
    }

    /** Two names in the table for one region are likely a slip in one of them. */
    private static void twice(Map<String, String> ids, Problems problems) {
        Map<String, String> names = new HashMap<>();
        ids.forEach((name, id) -> {
            String other = names.putIfAbsent(id, name);
            if (other != null) {
                problems.add(null, "twoNames", other, name, id);
            }
        });
    }

    private static RegionName name(Region region) {
        List<String> names = new ArrayList<>(region.getAlternativeNames().toList());
        if (region.getName() != null) {
            names.add(0, region.getName());
        }
        return new RegionName(region.getId(), names);
    }

    private static Region region(String id) {
        Region region = StudyFactory.eINSTANCE.createRegion();
        region.setId(id);
        region.setName(id);
        return region;
    }
}
