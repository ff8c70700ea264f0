package org.ecofrontier.ui.studies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.ecofrontier.model.Study;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.studies.StudyNode.Item;
import org.ecofrontier.ui.studies.StudyNode.Kind;
import org.ecofrontier.ui.studies.StudyNode.Output;
import org.ecofrontier.ui.studies.StudyNode.Part;
import org.ecofrontier.ui.studies.StudyNode.Root;

/** The parts of the model that the lines of the tree stand for. */
final class TreeParts {

    private TreeParts() {
    }

    /** The model's list of the parts of a kind. */
    static List<? extends EObject> list(Study study, Kind kind) {
        return switch (kind) {
            case REGIONS -> study.getClassifications();
            case INDICATORS -> study.getIndicators();
            case SPATIAL -> study.getBoundaries();
            case WEIGHTS -> study.getWeights();
            case ANALYSES -> study.getAnalyses();
            case DATA, RESULTS, FINDINGS -> List.of();
        };
    }

    private static String id(EObject part) {
        return String.valueOf(part.eGet(part.eClass().getEStructuralFeature("id")));
    }

    /** What a line stands for, if it is a part that can be moved, copied and removed. */
    static Optional<EObject> part(StudyNode node) {
        return switch (node) {
            case Item item -> list(item.study().study(), item.kind()).stream().filter(each -> item.id().equals(id(each)))
                .findFirst().map(EObject.class::cast);
            case Output output -> Optional.empty();
            case Part part -> Optional.empty();
            case Root root -> Optional.empty();
        };
    }

    /** What a line stands for, if it has a name of its own: a part or a study. */
    static Optional<EObject> named(StudyNode node) {
        return node instanceof Root root ? Optional.of(root.study().study()) : part(node);
    }

    /** The parts that lines stand for, in the order of the study; none when the lines belong to several studies. */
    static List<EObject> parts(Collection<StudyNode> nodes) {
        List<EObject> parts = new ArrayList<>();
        if (nodes.stream().map(StudyNode::study).distinct().count() == 1) {
            Study study = nodes.iterator().next().study().study();
            List<EObject> chosen = nodes.stream().flatMap(node -> part(node).stream()).toList();
            for (Kind kind : Kind.values()) {
                list(study, kind).stream().filter(chosen::contains).forEach(parts::add);
            }
        }
        return parts;
    }

    /** The line of a part. */
    static Optional<Item> node(OpenStudy study, EObject part) {
        for (Kind kind : Kind.values()) {
            if (list(study.study(), kind).contains(part)) {
                return Optional.of(new Item(study, kind, id(part)));
            }
        }
        return Optional.empty();
    }

    /** All parts that have a line. */
    static List<EObject> all(Study study) {
        List<EObject> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(list(study, kind));
        }
        return all;
    }

    /** How many parts of its kind there are. */
    static int siblings(EObject part) {
        return ((EList<?>) part.eContainer().eGet(part.eContainingFeature())).size();
    }

    /** The place of a part among those of its kind. */
    static int index(EObject part) {
        return ((EList<?>) part.eContainer().eGet(part.eContainingFeature())).indexOf(part);
    }
}
