package org.ecofrontier.ui.studies;


import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Study;
import org.ecofrontier.ui.editor.StudyInput;
import org.ecofrontier.ui.findings.StudyFindings;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.session.AnalysisState;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.StudyNode.Item;
import org.ecofrontier.ui.studies.StudyNode.Output;
import org.ecofrontier.ui.studies.StudyNode.Part;
import org.ecofrontier.ui.studies.StudyNode.Root;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** What the lines of the tree say: a name, and fainter what is worth knowing about it. */
final class StudyTreeLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

    @Override
    public StyledString getStyledText(Object element) {
        StudyNode node = (StudyNode) element;
        StyledString text = new StyledString(name(node));
        String detail = detail(node);
        if (!detail.isEmpty()) {
            text.append("  " + detail, StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public String getToolTipText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public String getText(Object element) {
        return name((StudyNode) element);
    }

    private static String name(StudyNode node) {
        Study study = node.study().study();
        return switch (node) {
            case Root root -> (root.study().isDirty() ? "*" : "") + StudyInput.nameOf(root.study().path());
            case Part part -> UiText.of("tree." + part.kind().id());
            case Output output -> StudyNames.analysis(study, output.analysis());
            case Item item -> switch (item.kind()) {
                case REGIONS -> StudyNames.classification(study, item.id());
                case INDICATORS -> StudyNames.indicator(study, item.id());
                case ANALYSES -> StudyNames.analysis(study, item.id());
                case SPATIAL -> StudyNames.boundaries(study, item.id());
                case WEIGHTS -> StudyNames.weights(study, item.id());
                case DATA, RESULTS, FINDINGS -> item.id();
            };
        };
    }

    private static String detail(StudyNode node) {
        OpenStudy open = node.study();
        Study study = open.study();
        return switch (node) {
            case Root root -> root.study().name().equals(StudyInput.nameOf(root.study().path())) ? "" : root.study().name();
            case Output output -> "";
            case Part part -> switch (part.kind()) {
                case DATA -> study.getRegions().isEmpty() ? "" : study.getRegions().size() + " × " + Math.max(1,
                    study.getYears().size()) + " × " + study.getIndicators().size();
                case REGIONS -> count(study.getRegions().size());
                case INDICATORS -> count(study.getIndicators().size());
                case SPATIAL -> count(study.getBoundaries().size() + study.getWeights().size());
                case ANALYSES -> count(study.getAnalyses().size());
                case RESULTS, WEIGHTS -> "";
                case FINDINGS -> count(StudyFindings.count(open));
            };
            case Item item -> switch (item.kind()) {
                case ANALYSES -> AnalysisWords.of(open.states().of(item.id()));
                case INDICATORS -> study.getIndicators().stream().filter(each -> item.id().equals(each.getId())).findFirst()
                    .map(Indicator::getUnit).map(StudyNames.of(study)::text).orElse("");
                default -> "";
            };
        };
    }

    private static String count(int count) {
        return count == 0 ? "" : "(" + count + ")";
    }

    @Override
    public Image getImage(Object element) {
        return switch ((StudyNode) element) {
            case Root root -> Icons.image("study");
            case Part part -> Icons.image(part.kind().id());
            case Output output -> Icons.image("results");
            case Item item when item.kind() == StudyNode.Kind.ANALYSES -> {
                AnalysisState state = item.study().states().of(item.id());
                yield Icons.image(Icons.of(state.kind()));
            }
            case Item item -> Icons.image(item.kind().id());
        };
    }
}
