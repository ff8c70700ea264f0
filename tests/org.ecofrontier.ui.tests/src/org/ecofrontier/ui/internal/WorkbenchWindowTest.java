package org.ecofrontier.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchWindowTest {

    @Test
    void opensOneWindowWithTheStudyPerspective() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        AtomicReference<String> perspective = new AtomicReference<>();
        display.syncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window == null) {
                window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            }
            assertEquals(1, PlatformUI.getWorkbench().getWorkbenchWindowCount());
            perspective.set(window.getActivePage().getPerspective().getId());
        });
        assertNotNull(perspective.get());
        assertEquals(StudyPerspective.ID, perspective.get());
    }
}
