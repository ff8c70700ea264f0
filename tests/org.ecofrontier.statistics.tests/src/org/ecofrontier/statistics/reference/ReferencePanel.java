package org.ecofrontier.statistics.reference;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.statistics.RegressionData;

/** The two generated panels that the regression cases share. */
public final class ReferencePanel {

    private ReferencePanel() {
    }

    /** The regressors of a case: the columns between year and latent. */
    public static List<String> regressors(int number) {
        List<String> header = ReferenceTable.of("tobit-" + number + "/panel.csv").header();
        return new ArrayList<>(header.subList(2, header.indexOf("latent")));
    }

    /** The panel of a case with a column as dependent variable. */
    public static RegressionData of(int number, String dependent) {
        ReferenceTable table = ReferenceTable.of("tobit-" + number + "/panel.csv");
        List<String> names = regressors(number);
        double[][] x = names.stream().map(table::numbers).toArray(double[][]::new);
        return RegressionData.of(table.numbers(dependent), x, names).withPanel(table.codes("region"), table.codes("year"));
    }
}
