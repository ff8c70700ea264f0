package org.ecofrontier.study;

import java.nio.file.Path;
import java.util.List;

import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyIndex;
import org.ecofrontier.study.checks.DataChecks;
import org.ecofrontier.study.formula.StudyValues;

/**
 * Looks for what is wrong with a study, apart from what only a method can tell. Never changes anything and never fails: what is wrong
 * is a finding. The findings come in a fixed order, by kind and then in the order of the study.
 *
 * @since 0.1
 */
public final class StudyValidator {

    private StudyValidator() {
    }

    /**
     * {@return everything found}
     *
     * @param study the study
     * @param folder the folder of the study, where its boundaries lie
     */
    public static List<StudyFinding> validate(Study study, Path folder) {
        Findings findings = new Findings();
        StudyIndex index = StudyIndex.of(study);
        new IdentityCheck(study, findings).run();
        new ReferenceCheck(study, index, findings).run();
        new FileCheck(study, folder, findings).run();
        StudyValues values = StudyValues.of(study);
        findings.addAll(values.findings());
        new DataCheck(study, index, values, findings).run();
        findings.addAll(DataChecks.run(study, values));
        return findings.toList();
    }

    /**
     * {@return what is wrong with ids, references and files, but not with the figures}
     *
     * @param study the study
     * @param folder the folder of the study, where its boundaries lie
     */
    public static List<StudyFinding> validateStructure(Study study, Path folder) {
        Findings findings = new Findings();
        new IdentityCheck(study, findings).run();
        new ReferenceCheck(study, StudyIndex.of(study), findings).run();
        new FileCheck(study, folder, findings).run();
        return findings.toList();
    }
}
