package org.ecofrontier.ui.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.edit.AnalysisCommands;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.model.edit.PropertyCommands;
import org.ecofrontier.model.edit.StudyCommand;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * What a user does with analyses as a whole.
 *
 * @since 0.1
 */
public final class AnalysisEdits {

    private AnalysisEdits() {
    }

    /** Lets the user choose a method and adds an analysis of it. */
    public static void add(OpenStudy study) {
        Editors.openPage(study, "analyses").ifPresent(page -> ((AnalysesPage) page).addAnalysis());
    }

    /** Adds copies of analyses, in one step. */
    public static void duplicate(OpenStudy study, List<String> ids) {
        Set<String> taken = study.study().getAnalyses().stream().map(Analysis::getId).collect(Collectors.toSet());
        List<StudyCommand> commands = new ArrayList<>();
        for (Analysis analysis : find(study, ids)) {
            String id = Ids.from(analysis.getId(), "analysis", taken);
            taken.add(id);
            commands.add(AnalysisCommands.duplicate(study.study(), analysis, id));
        }
        study.execute(PartCommands.together(commands));
    }

    /** Removes analyses; their results stay on disk until another analysis of the name runs. */
    public static void delete(OpenStudy study, List<String> ids) {
        study.execute(AnalysisCommands.remove(study.study(), find(study, ids)));
    }

    /** Asks for another name. */
    public static void rename(OpenStudy study, String id) {
        for (Analysis analysis : find(study, List.of(id))) {
            String before = analysis.getName() == null ? analysis.getId() : analysis.getName();
            InputDialog dialog = new InputDialog(Say.shell(), UiText.of("rename.title"), UiText.of("rename.message"), before,
                text -> text.isBlank() ? UiText.of("rename.empty") : null);
            if (dialog.open() == Window.OK) {
                study.execute(PropertyCommands.set(analysis, StudyPackage.eINSTANCE.getAnalysis_Name(), dialog.getValue().strip()));
            }
        }
    }

    private static List<Analysis> find(OpenStudy study, List<String> ids) {
        return study.study().getAnalyses().stream().filter(each -> ids.contains(each.getId())).toList();
    }
}
