package org.ecofrontier.ui.studies;

import java.util.List;

import org.ecofrontier.ui.session.OpenStudy;

/** A line in the tree of studies. Equal when it stands for the same thing, so that the tree keeps what is expanded and selected. */
sealed interface StudyNode {

    /** The study that it belongs to. */
    OpenStudy study();

    /** A study. */
    record Root(OpenStudy study) implements StudyNode {
    }

    /** A part of every study. */
    record Part(OpenStudy study, Kind kind) implements StudyNode {
    }

    /** An element of a part. */
    record Item(OpenStudy study, Kind kind, String id) implements StudyNode {
    }

    /** An output of an analysis. */
    record Output(OpenStudy study, String analysis) implements StudyNode {
    }

    /** The parts of a study. */
    enum Kind {
        /** The data table. */
        DATA("data"),
        /** Regions and classifications. */
        REGIONS("regions"),
        /** Indicators. */
        INDICATORS("indicators"),
        /** Boundaries, and weights as a part. */
        SPATIAL("spatial"),
        /** Analyses. */
        ANALYSES("analyses"),
        /** Results. */
        RESULTS("results"),
        /** Findings. */
        FINDINGS("findings"),
        /** Weights: items of the boundaries and weights. */
        WEIGHTS("spatial");

        /** The parts of a study in the tree. */
        static final List<Kind> PARTS = List.of(DATA, REGIONS, INDICATORS, SPATIAL, ANALYSES, RESULTS, FINDINGS);

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }
}
