package org.ecofrontier.ui.studies;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.model.edit.StudyClip;
import org.ecofrontier.ui.session.OpenStudy;

/** Copies parts of studies, and pastes them into the same study or another one. Other programs get the names as text. */
final class TreeClipboard {

    private static StudyClip clip;

    private TreeClipboard() {
    }

    /** Copies the parts that lines stand for. */
    static void copy(List<StudyNode> nodes) {
        List<EObject> parts = TreeParts.parts(nodes);
        if (!parts.isEmpty()) {
            clip = StudyClip.of(nodes.getFirst().study().study(), parts);
            StudyTreeLabels labels = new StudyTreeLabels();
            String names = String.join("\n", nodes.stream().map(labels::getText).toList());
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            try {
                clipboard.setContents(new Object[] {names}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        }
    }

    /** Whether there is something to paste. */
    static boolean isFilled() {
        return clip != null;
    }

    /** Pastes into a study; gives the lines of what was added. */
    static List<StudyNode> paste(OpenStudy study) {
        return clip == null ? List.of() : put(study, clip);
    }

    /** Adds copies of the parts that lines stand for to a study; gives the lines of what was added. */
    static List<StudyNode> put(OpenStudy study, StudyClip parts) {
        List<EObject> before = TreeParts.all(study.study());
        study.execute(PartCommands.paste(study.study(), parts));
        return TreeParts.all(study.study()).stream().filter(each -> !before.contains(each))
            .flatMap(each -> TreeParts.node(study, each).stream()).map(StudyNode.class::cast).toList();
    }
}
