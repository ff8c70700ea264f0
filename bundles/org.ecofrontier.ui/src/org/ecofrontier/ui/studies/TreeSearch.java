package org.ecofrontier.ui.studies;

import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Shows the lines whose text, or the text of one below or above, holds what is searched. */
final class TreeSearch extends ViewerFilter {

    private final Supplier<String> text;
    private final StudyTreeLabels labels = new StudyTreeLabels();
    private final StudyTreeContent content = new StudyTreeContent();

    TreeSearch(Supplier<String> text) {
        this.text = text;
    }

    @Override
    public boolean select(Viewer tree, Object parent, Object element) {
        String wanted = text.get().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || below(element, wanted) || above(content.getParent(element), wanted);
    }

    private boolean holds(Object element, String wanted) {
        return labels.getText(element).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private boolean below(Object element, String wanted) {
        if (holds(element, wanted)) {
            return true;
        }
        for (Object child : content.getChildren(element)) {
            if (below(child, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean above(Object element, String wanted) {
        return element != null && (holds(element, wanted) || above(content.getParent(element), wanted));
    }
}
