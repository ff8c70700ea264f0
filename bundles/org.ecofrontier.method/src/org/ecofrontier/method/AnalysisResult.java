package org.ecofrontier.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.table.ResultTable;

/**
 * What a method gives back: the declared tables and figures, and what the analyst should know about them.
 *
 * @param tables the tables, in the declared order
 * @param figures the figures
 * @param findings for example infeasible units, dropped rows, warnings of an estimator
 * @since 0.1
 */
public record AnalysisResult(List<ResultTable> tables, List<Figure> figures, List<Finding> findings) {

    /** Takes unmodifiable copies. */
    public AnalysisResult {
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** The table of an output, if the method gave it. */
    public Optional<ResultTable> table(String output) {
        return tables.stream().filter(table -> table.id().equals(output)).findFirst();
    }

    /** The figure of an output, if the method gave it. */
    public Optional<Figure> figure(String output) {
        return figures.stream().filter(figure -> figure.info().id().equals(output)).findFirst();
    }

    /** Starts an empty result. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects a result.
     *
     * @since 0.1
     */
    public static final class Builder {

        private final List<ResultTable> tables = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        private Builder() {
        }

        /** Adds a table. */
        public Builder table(ResultTable table) {
            tables.add(table);
            return this;
        }

        /** Adds a figure. */
        public Builder figure(Figure figure) {
            figures.add(figure);
            return this;
        }

        /** Adds a finding. */
        public Builder finding(Finding finding) {
            findings.add(finding);
            return this;
        }

        /** The result. */
        public AnalysisResult build() {
            return new AnalysisResult(tables, figures, findings);
        }
    }
}
