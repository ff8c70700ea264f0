package org.ecofrontier.ui.analyses;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.ui.editor.StudyEditor;
import org.ecofrontier.ui.editor.StudyPage;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;

/**
 * A page.
 *
 * @since 0.1
 */
public final class AnalysesPage implements StudyPage {
    private final OpenStudy study;
    private Composite area;
    public AnalysesPage(OpenStudy study) { this.study = study; }
    public AnalysesPage(OpenStudy study, StudyEditor editor) { this.study = study; }
    public String id() { return "analyses"; }
    public Control create(Composite parent) { area = Widgets.scrolled(parent, 1); return area.getParent(); }
    public void refresh() { }
    public void focus() { }
    public void select(String id) { }
    public void addAnalysis() { }
}
