package org.ecofrontier.ui.studies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IMemento;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.StudyNode.Item;
import org.ecofrontier.ui.studies.StudyNode.Kind;
import org.ecofrontier.ui.studies.StudyNode.Output;
import org.ecofrontier.ui.studies.StudyNode.Part;
import org.ecofrontier.ui.studies.StudyNode.Root;

/** What was expanded and selected in the tree when the window was closed, for each study that was open. */
final class TreeMemory {

    private static final String STUDY = "study";
    private static final String PATH = "path";
    private static final String LINES = "lines";
    private static final String SELECTED = "selected";
    private static final String SEPARATOR = "\n";
    private static final String LEVEL = "\t";

    private record Kept(List<String> expanded, List<String> selected) {
    }

    private final Map<String, Kept> studies = new HashMap<>();

    /** Reads what was kept; nothing at the first start. */
    void read(IMemento memento) {
        if (memento != null) {
            for (IMemento each : memento.getChildren(STUDY)) {
                studies.put(each.getString(PATH), new Kept(list(each.getString(LINES)), list(each.getString(SELECTED))));
            }
        }
    }

    private static List<String> list(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(SEPARATOR));
    }

    /** Keeps the tree as it is now. */
    void write(TreeViewer viewer, IMemento memento) {
        Map<OpenStudy, List<String>> expanded = new HashMap<>();
        Map<OpenStudy, List<String>> selected = new HashMap<>();
        for (Object each : viewer.getExpandedElements()) {
            add(expanded, (StudyNode) each);
        }
        for (Object each : viewer.getStructuredSelection()) {
            add(selected, (StudyNode) each);
        }
        selected.keySet().forEach(study -> expanded.computeIfAbsent(study, none -> new ArrayList<>()));
        expanded.forEach((study, lines) -> {
            IMemento child = memento.createChild(STUDY);
            child.putString(PATH, study.path().toString());
            child.putString(LINES, String.join(SEPARATOR, lines));
            child.putString(SELECTED, String.join(SEPARATOR, selected.getOrDefault(study, List.of())));
        });
    }

    private static void add(Map<OpenStudy, List<String>> lines, StudyNode node) {
        lines.computeIfAbsent(node.study(), none -> new ArrayList<>()).add(switch (node) {
            case Root root -> "";
            case Part part -> part.kind().name();
            case Item item -> item.kind().name() + LEVEL + item.id();
            case Output output -> Kind.RESULTS.name() + LEVEL + output.analysis();
        });
    }

    /** Expands and selects what was; gives whether anything was kept for the study. */
    boolean restore(TreeViewer viewer, OpenStudy study) {
        Kept kept = studies.remove(study.path().toString());
        if (kept == null) {
            return false;
        }
        kept.expanded().forEach(line -> viewer.setExpandedState(node(study, line), true));
        if (!kept.selected().isEmpty()) {
            viewer.setSelection(new StructuredSelection(kept.selected().stream().map(line -> node(study, line)).toList()), true);
        }
        return true;
    }

    private static StudyNode node(OpenStudy study, String line) {
        String[] levels = line.split(LEVEL, 2);
        if (line.isEmpty()) {
            return new Root(study);
        }
        Kind kind = Kind.valueOf(levels[0]);
        if (levels.length == 1) {
            return new Part(study, kind);
        }
        return kind == Kind.RESULTS ? new Output(study, levels[1]) : new Item(study, kind, levels[1]);
    }
}
