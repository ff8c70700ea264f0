package org.ecofrontier.method;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.ecofrontier.method.descriptor.ColumnDescriptor;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/**
 * What a result must keep to: declared outputs only, the declared columns in the declared order, no infinite numbers, and
 * one row per region-year where the declaration says so. The engine holds every method to it, tests use the same check.
 *
 * @since 0.1
 */
public final class ResultContract {

    private ResultContract() {
    }

    /**
     * Compares a result with the declaration.
     *
     * @param misfit told everything that does not fit
     */
    public static void verify(MethodDescriptor method, AnalysisResult result, Consumer<String> misfit) {
        Set<String> seen = new HashSet<>();
        for (ResultTable table : result.tables()) {
            if (!seen.add(table.id())) {
                misfit.accept("table " + table.id() + " was given twice");
            }
            method.output(table.id()).filter(output -> output.kind() == OutputDescriptor.Kind.TABLE)
                    .ifPresentOrElse(output -> verify(output, table, misfit), () -> misfit.accept("table " + table.id() + " is not declared"));
        }
        for (Figure figure : result.figures()) {
            String id = figure.info().id();
            if (!seen.add(id)) {
                misfit.accept("figure " + id + " was given twice");
            }
            if (method.output(id).filter(output -> output.kind() == OutputDescriptor.Kind.FIGURE).isEmpty()) {
                misfit.accept("figure " + id + " is not declared");
            }
        }
        for (OutputDescriptor output : method.outputs()) {
            if (output.kind() == OutputDescriptor.Kind.TABLE && !seen.contains(output.id())) {
                misfit.accept("the declared table " + output.id() + " was not given");
            }
        }
    }

    private static void verify(OutputDescriptor output, ResultTable table, Consumer<String> misfit) {
        List<String> declared = output.columns().stream().map(ColumnDescriptor::id).toList();
        List<String> given = table.columns().stream().map(Column::id).toList();
        if (!declared.equals(given)) {
            misfit.accept("table " + table.id() + " has the columns " + given + " instead of " + declared);
        }
        for (Column column : table.columns()) {
            if (column instanceof Column.Numbers) {
                for (int row = 0; row < column.size(); row++) {
                    if (Double.isInfinite(column.number(row))) {
                        misfit.accept("table " + table.id() + " has an infinite number in column " + column.id() + ", row " + (row + 1));
                        break;
                    }
                }
            }
        }
        if (output.bindable() && table.find("region").isPresent() && table.find("year").isPresent()) {
            Set<String> keys = new HashSet<>();
            for (int row = 0; row < table.size(); row++) {
                if (!keys.add(table.column("region").text(row) + "\u0000" + table.column("year").text(row))) {
                    misfit.accept("table " + table.id() + " has more than one row for " + table.column("region").text(row) + " "
                            + table.column("year").text(row));
                    break;
                }
            }
        }
    }
}
