package org.ecofrontier.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.faults.support.SampleStudies;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.BoxFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Observation;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Study;

/** States that carry their number in every place, so that a mixture of two shows. */
final class Numbered {

    private static final int ROWS = 2_000;

    private Numbered() {
    }

    /** Sets every number of a study. */
    static void set(Study study, int number) {
        study.setName("state " + number);
        for (Observation observation : study.getObservations()) {
            observation.setValues(ObservationValues.of(number, number, number, number));
        }
    }

    /** Makes a study with the number 0. */
    static void fill(Study study) {
        SampleStudies.fill(study, 100, 5, 1);
        set(study, 0);
    }

    /** {@return the number of a study, when all its places agree} */
    static int of(Study study) {
        Set<String> numbers = new TreeSet<>();
        numbers.add(study.getName().replace("state ", ""));
        for (Observation observation : study.getObservations()) {
            for (int i = 0; i < observation.getValues().size(); i++) {
                numbers.add(Integer.toString((int) observation.getValues().get(i)));
            }
        }
        if (study.getObservations().size() != 500) {
            numbers.add(study.getObservations().size() + " observations");
        }
        return only(numbers);
    }

    private static int only(Set<String> numbers) {
        if (numbers.size() != 1) {
            throw new IllegalStateException("a mixture: " + numbers);
        }
        return Integer.parseInt(numbers.iterator().next());
    }

    /** {@return results with three tables} */
    static StoredResult result(int number) {
        return result(number, List.of());
    }

    /** {@return results with a figure as well} */
    static StoredResult resultWithFigure(int number, String figure) {
        Text text = Text.of("words", "文字");
        return result(number, List.of(new BoxFigure(FigureInfo.of(figure, text), text, new Axis(text, text, Double.NaN, 1, true),
            List.of(new BoxFigure.Group("g", text, DoubleVector.of(1, number, Double.NaN), List.of("a", "b", "c"))))));
    }

    private static StoredResult result(int number, List<Figure> figures) {
        double[] values = new double[ROWS];
        Arrays.fill(values, number);
        List<ResultTable> tables = List.of(table("first", values), table("second", values), table("third", values));
        AnalysisResult result = new AnalysisResult(tables, figures, List.of());
        RunRecord run = new RunRecord("a", "m", "1", "plug-in", "0.1", Map.of("number", Integer.toString(number)), Map.of(), "hash", ROWS,
            1,
            List.of(), Map.of(), "2020-01-01T00:00:00Z", 0, ResultFolder.entries(result),
            figures.stream().map(each -> each.info().id()).toList(), List.of());
        return new StoredResult(run, result);
    }

    private static ResultTable table(String id, double[] values) {
        return ResultTable.builder(id).number("x", values).number("y", values).build();
    }

    /** {@return the number of results, when all their places agree} */
    static int of(StoredResult stored) {
        Set<String> numbers = new TreeSet<>();
        numbers.add(stored.run().parameters().get("number"));
        for (ResultTable table : stored.result().tables()) {
            for (Column column : table.columns()) {
                for (int row = 0; row < table.size(); row++) {
                    numbers.add(Integer.toString((int) column.number(row)));
                }
            }
        }
        return only(numbers);
    }

    /** Writes a table. */
    static void table(Path file, int number, OutputTable.Format format) throws IOException {
        double[] values = new double[ROWS];
        Arrays.fill(values, number);
        new OutputTable("t", ROWS).numbers("x", values).numbers("y", values).write(file, format);
    }
}
