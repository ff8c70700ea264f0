package org.ecofrontier.study.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.io.layout.ColumnKind;
import org.ecofrontier.io.layout.ImportedColumn;
import org.ecofrontier.io.layout.ImportedTable;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.study.formula.StudyValues;

/**
 * Which columns of the table are which indicators.
 *
 * @param targets where each column goes
 * @param newIndicators indicators to add
 * @param kinds kinds that were stated and differ, by id of the indicator
 */
record ColumnPlan(List<Target> targets, List<Indicator> newIndicators, Map<String, IndicatorKind> kinds) {

    /**
     * Where a column goes.
     *
     * @param column the column of the table, from 0
     * @param indicator id of the indicator
     * @param position place of its values in an observation
     */
    record Target(int column, String indicator, int position) {
    }

    static ColumnPlan of(Study study, ImportedTable table, Problems problems) {
        Map<String, Integer> names = names(study);
        Set<String> taken = new HashSet<>(study.getIndicators().stream().map(Indicator::getId).toList());
        ColumnPlan plan = new ColumnPlan(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        Set<Integer> used = new HashSet<>();
        for (int c = 0; c < table.columns().size(); c++) {
            ImportedColumn column = table.columns().get(c);
            if (column.isText()) {
                continue;
            }
            Integer known = names.get(key(column.id()));
            if (known == null && !column.idStated()) {
                known = names.get(key(column.name()));
            }
            if (known == null) {
                Indicator indicator = indicator(column, taken);
                plan.targets.add(new Target(c, indicator.getId(), study.getIndicators().size() + plan.newIndicators.size()));
                plan.newIndicators.add(indicator);
            } else {
                Indicator indicator = study.getIndicators().get(known);
                if (!used.add(known)) {
                    problems.add(null, "indicatorTwice", column.name(), indicator.getId());
                }
                if (StudyValues.isDerived(indicator)) {
                    problems.add(null, "derived", column.name(), indicator.getId());
                }
                plan.check(indicator, column, problems);
                plan.targets.add(new Target(c, indicator.getId(), known));
            }
        }
        return plan;
    }

    /** Positions by id, then by name and alternative name; what two indicators share stands for neither. */
    private static Map<String, Integer> names(Study study) {
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (int i = 0; i < study.getIndicators().size(); i++) {
            Indicator indicator = study.getIndicators().get(i);
            ids.putIfAbsent(key(indicator.getId()), i);
            Set<String> own = new HashSet<>();
            indicator.getAlternativeNames().forEach(name -> own.add(key(name)));
            own.add(key(indicator.getName()));
            for (String name : own) {
                if (names.putIfAbsent(name, i) != null) {
                    shared.add(name);
                }
            }
        }
        names.keySet().removeAll(shared);
        names.putAll(ids);
        names.remove("");
        return names;
    }

    private static String key(String name) {
        return name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "");
    }

    private void check(Indicator indicator, ImportedColumn column, Problems problems) {
        String unit = indicator.getUnit() == null ? "" : indicator.getUnit();
        boolean differs = !column.unit().isEmpty() && !unit.isEmpty() && !key(unit).equals(key(column.unit()));
        if (differs && column.factor() == 1) {
            problems.add(null, "unit", column.name(), column.unit(), indicator.getId(), unit);
        }
        if (column.kindStated() && kind(column.kind()) != indicator.getKind()) {
            kinds.put(indicator.getId(), kind(column.kind()));
        }
    }

    private static Indicator indicator(ImportedColumn column, Set<String> taken) {
        Indicator indicator = StudyFactory.eINSTANCE.createIndicator();
        String id = Ids.isId(column.id()) && !taken.contains(column.id()) ? column.id() : Ids.from(column.name(), "indicator", taken);
        taken.add(id);
        indicator.setId(id);
        indicator.setName(column.name());
        indicator.setUnit(column.unit().isEmpty() ? null : column.unit());
        indicator.setKind(kind(column.kind()));
        return indicator;
    }

    private static IndicatorKind kind(ColumnKind kind) {
        return switch (kind) {
            case INPUT -> IndicatorKind.INPUT;
            case DESIRABLE -> IndicatorKind.DESIRABLE;
            case UNDESIRABLE -> IndicatorKind.UNDESIRABLE;
            case DRIVER -> IndicatorKind.DRIVER;
            default -> IndicatorKind.OTHER;
        };
    }
}
