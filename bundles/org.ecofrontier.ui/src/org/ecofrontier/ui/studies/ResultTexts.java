package org.ecofrontier.ui.studies;

import org.ecofrontier.method.Finding;
import org.ecofrontier.model.Study;
import org.ecofrontier.report.CellTexts;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.text.UiText;

/**
 * What methods write, in the words of the study and in the language of the workbench.
 *
 * @since 0.1
 */
public final class ResultTexts {

    private ResultTexts() {
    }

    /** {@return the texts in the cells of results of a study as it is now} */
    public static CellTexts of(Study study) {
        return CellTexts.of(study, study.getAnalyses().stream().flatMap(each -> Methods.descriptor(each.getMethodId()).stream()).toList(),
            UiText.locale().getLanguage());
    }

    /** {@return the message of a finding} */
    public static String message(CellTexts texts, Finding finding) {
        return texts.sentence(UiText.in(finding.message()));
    }
}
