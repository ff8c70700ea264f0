package org.ecofrontier.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.MissingPolicy;
import org.ecofrontier.model.Source;
import org.ecofrontier.study.formula.StudyValues;

/** What the choices about missing values mean for the indicators that one analysis uses. */
final class BoundIndicators {

    private static final Messages MESSAGES = Messages.beside(BoundIndicators.class);

    private final StudyData data;
    private final Set<Indicator> bound = new LinkedHashSet<>();
    private final Set<Variable> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    BoundIndicators(StudyData data) {
        this.data = data;
    }

    void add(Source source, Variable variable) throws BindingException {
        if (source instanceof IndicatorSource named) {
            Indicator indicator = data.indicator(named.getIndicator());
            bound.add(indicator);
            if (indicator.getMissingPolicy() == MissingPolicy.DROP) {
                dropped.add(variable);
            }
        }
    }

    /** Whether a variable is an indicator for which it was chosen to drop rows. */
    boolean areDropped(Variable variable) {
        return dropped.contains(variable);
    }

    /** Which of the given rows hold imputed values, by indicator, numbered as the method sees them. */
    ImputedRows imputed(List<Integer> rows) {
        Map<String, BitSet> imputed = new TreeMap<>();
        for (Indicator indicator : bound) {
            int position = data.position(indicator);
            BitSet marked = new BitSet();
            IntStream.range(0, rows.size()).filter(i -> data.values().isImputed(rows.get(i), position)).forEach(marked::set);
            if (!marked.isEmpty()) {
                imputed.put(indicator.getId(), marked);
            }
        }
        return new ImputedRows(imputed);
    }

    /** What could not be computed, and how many of so many values are imputed, one finding per indicator. */
    List<Finding> findings(ImputedRows imputed, int rows) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> counts = imputed.counts();
        for (Indicator indicator : bound) {
            data.values().problems(indicator.getId()).stream().map(Findings::of).forEach(findings::add);
            Integer count = counts.get(indicator.getId());
            if (count != null) {
                findings.add(Finding.info("imputed", MESSAGES.text("imputed", count, rows, indicator.getId(), rule(indicator)),
                        Place.item(indicator.getId())));
            }
        }
        return findings;
    }

    private static Text rule(Indicator indicator) {
        if (StudyValues.isDerived(indicator)) {
            return MESSAGES.text("imputed.derived");
        }
        String rule = indicator.getMissingPolicy() == null ? "" : "imputed." + indicator.getMissingPolicy().getLiteral();
        return MESSAGES.text(MESSAGES.has(rule) ? rule : "imputed.unknown");
    }
}
