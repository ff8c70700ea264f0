package org.ecofrontier.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.report.NamedFigure;
import org.ecofrontier.ui.session.OpenStudy;

/** Which tabs the results of an analysis have. */
final class ResultTabs {

    private ResultTabs() {
    }

    static List<ResultTab> of(OpenStudy study, String analysis, StoredResult stored, Optional<StoredResult> before,
            Optional<MethodDescriptor> method) {
        List<ResultTab> tabs = new ArrayList<>();
        for (ResultTable table : stored.result().tables()) {
            tabs.add(new TableTab(study, table, method.flatMap(each -> each.output(table.id()))));
        }
        for (Figure result : stored.result().figures()) {
            Figure figure = NamedFigure.of(study.study(), result);
            tabs.add(new FigureTab(study, analysis, figure, method.flatMap(each -> each.output(figure.info().id()))));
        }
        tabs.add(new CompareTab(study, analysis, stored, before, method));
        tabs.add(new AboutTab(study, stored, method));
        return tabs;
    }
}
