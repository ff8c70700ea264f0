package org.ecofrontier.ui.studies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.ecofrontier.model.Study;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.studies.StudyNode.Item;
import org.ecofrontier.ui.studies.StudyNode.Kind;
import org.ecofrontier.ui.studies.StudyNode.Output;
import org.ecofrontier.ui.studies.StudyNode.Part;
import org.ecofrontier.ui.studies.StudyNode.Root;

/** The tree of the open studies. */
final class StudyTreeContent implements ITreeContentProvider {

    /** More regions than this are looked up on their page, not in the tree. */
    private static final int MOST_REGIONS = 500;

    @Override
    public Object[] getElements(Object input) {
        return Studies.get().open().stream().map(Root::new).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch ((StudyNode) parent) {
            case Root root -> Kind.PARTS.stream().map(kind -> new Part(root.study(), kind)).toArray();
            case Part part -> items(part).toArray();
            case Item item -> new Object[0];
            case Output output -> new Object[0];
        };
    }

    private static List<StudyNode> items(Part part) {
        OpenStudy open = part.study();
        Study study = open.study();
        List<StudyNode> items = new ArrayList<>();
        switch (part.kind()) {
            case REGIONS -> {
                study.getClassifications().forEach(each -> items.add(new Item(open, Kind.REGIONS, each.getId())));
            }
            case INDICATORS -> study.getIndicators().forEach(each -> items.add(new Item(open, Kind.INDICATORS, each.getId())));
            case SPATIAL -> {
                study.getBoundaries().forEach(each -> items.add(new Item(open, Kind.SPATIAL, each.getId())));
                study.getWeights().forEach(each -> items.add(new Item(open, Kind.WEIGHTS, each.getId())));
            }
            case ANALYSES -> study.getAnalyses().forEach(each -> items.add(new Item(open, Kind.ANALYSES, each.getId())));
            case RESULTS -> study.getAnalyses().stream().filter(each -> open.states().of(each.getId()).hasResult())
                .forEach(each -> items.add(new Output(open, each.getId())));
            case DATA, FINDINGS, WEIGHTS -> {
                // shown elsewhere
            }
        }
        return items.size() > MOST_REGIONS ? items.subList(0, MOST_REGIONS) : items;
    }

    @Override
    public Object getParent(Object element) {
        return switch ((StudyNode) element) {
            case Root root -> null;
            case Part part -> new Root(part.study());
            case Item item -> new Part(item.study(), item.kind() == Kind.WEIGHTS ? Kind.SPATIAL : item.kind());
            case Output output -> new Part(output.study(), Kind.RESULTS);
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch ((StudyNode) element) {
            case Root root -> true;
            case Part part -> !items(part).isEmpty();
            case Item item -> false;
            case Output output -> false;
        };
    }
}
