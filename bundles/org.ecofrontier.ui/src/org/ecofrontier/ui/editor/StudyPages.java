package org.ecofrontier.ui.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;

/**
 * The editor of a study, as others see it: pages that can be shown.
 *
 * @since 0.1
 */
public interface StudyPages extends IEditorPart, StudyPart {

    /**
     * Shows a page.
     *
     * @param id its id
     * @return the page, if the study is read
     */
    Optional<StudyPage> showPage(String id);

    /** {@return the id of the page in front; empty while the study is read} */
    String currentPage();

    /**
     * Saves the study as another file and goes on with that.
     *
     * @param target the file
     */
    void saveAs(Path target);
}
