package org.ecofrontier.ui.studies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.ui.flows.StudyFlow;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.ecofrontier.ui.studies.StudyNode.Item;
import org.ecofrontier.ui.studies.StudyNode.Kind;
import org.ecofrontier.ui.studies.StudyNode.Root;
import org.ecofrontier.ui.welcome.OpenExample;
import org.junit.jupiter.api.Test;

/** What dropping a line does: before, after and on another one, and on another study. */
class TreeDragTest extends StudyFlow {

    private final List<StudyNode> added = new ArrayList<>();

    private boolean drop(StudyNode what, StudyNode to, int location) {
        return driver.ui(() -> {
            Shell shell = new Shell();
            try {
                TreeViewer viewer = new TreeViewer(shell, SWT.NONE);
                viewer.setContentProvider(new StudyTreeContent());
                return new TreeDrag(viewer, added::addAll).drop(List.of(what), to, location);
            } finally {
                shell.dispose();
            }
        });
    }

    private List<String> first(OpenStudy study) {
        return driver.ui(() -> study.study().getAnalyses().stream().limit(3).map(Analysis::getId).toList());
    }

    @Test
    void putsAnAnalysisBeforeAfterAndInPlaceOfAnother() {
        OpenStudy study = example("huaihe");
        List<String> before = first(study);
        Item one = new Item(study, Kind.ANALYSES, before.get(0));
        Item three = new Item(study, Kind.ANALYSES, before.get(2));
        assertTrue(drop(one, three, ViewerDropAdapter.LOCATION_BEFORE));
        assertEquals(List.of(before.get(1), before.get(0), before.get(2)), first(study));
        driver.command("undo");
        assertTrue(drop(one, three, ViewerDropAdapter.LOCATION_AFTER));
        assertEquals(List.of(before.get(1), before.get(2), before.get(0)), first(study));
        driver.command("undo");
        assertTrue(drop(three, one, ViewerDropAdapter.LOCATION_AFTER));
        assertEquals(List.of(before.get(0), before.get(2), before.get(1)), first(study));
        driver.command("undo");
        assertTrue(drop(three, one, ViewerDropAdapter.LOCATION_ON));
        assertEquals(List.of(before.get(2), before.get(0), before.get(1)), first(study));
        driver.command("undo");
        assertFalse(driver.ui(study::isDirty));
    }

    @Test
    void copiesToAnotherStudy() {
        OpenStudy from = example("huaihe");
        driver.start(() -> OpenExample.copy("organizing", folder.resolve("other/organizing.ecostudy")));
        driver.until("both are open", () -> Studies.get().open().size() == 2);
        OpenStudy to = driver.ui(() -> Studies.get().open().getLast());
        assertTrue(drop(new Item(from, Kind.INDICATORS, "so2"), new Root(to), ViewerDropAdapter.LOCATION_ON));
        assertEquals(1, added.size());
        assertEquals("so2_2", driver.ui(() -> to.study().getIndicators().getLast().getId()));
        driver.command("undo");
    }
}
