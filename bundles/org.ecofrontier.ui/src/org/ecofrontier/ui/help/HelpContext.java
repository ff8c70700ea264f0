package org.ecofrontier.ui.help;

import java.util.Optional;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.editor.StudyPages;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.methods.MethodsView;
import org.ecofrontier.ui.results.ResultEditor;

/** What the user is at, as help sees it. */
final class HelpContext {

    private HelpContext() {
    }

    /** The topic of the part in front, unless it has none. */
    static Optional<HelpTopic> current() {
        IWorkbenchPart part = Editors.page().map(IWorkbenchPage::getActivePart).orElse(null);
        return switch (part) {
            case null -> Optional.empty();
            case MethodsView methods -> methods.selected().map(HelpTopic::of).or(() -> Optional.of(HelpTopic.of("methods")));
            case ResultEditor result -> method().map(HelpTopic::of).or(() -> Optional.of(HelpTopic.of("results")));
            case StudyPages study -> page(study.currentPage());
            case IViewPart view -> part(view.getSite().getId());
            default -> part(part.getSite().getId());
        };
    }

    private static Optional<HelpTopic> page(String page) {
        Optional<HelpTopic> method = "analyses".equals(page) ? method().map(HelpTopic::of) : Optional.empty();
        return method.or(() -> HelpTopic.exists(page) ? Optional.of(HelpTopic.of(page)) : Optional.empty());
    }

    private static Optional<HelpTopic> part(String id) {
        String name = id.substring(id.lastIndexOf('.') + 1);
        return HelpTopic.exists(name) ? Optional.of(HelpTopic.of(name)) : Optional.empty();
    }

    /** The method of the analysis that is selected. */
    private static Optional<MethodDescriptor> method() {
        return Active.study().flatMap(study -> study.study().getAnalyses().stream()
            .filter(each -> Active.analyses().contains(each.getId())).findFirst())
            .flatMap(analysis -> Methods.descriptor(analysis.getMethodId()));
    }
}
