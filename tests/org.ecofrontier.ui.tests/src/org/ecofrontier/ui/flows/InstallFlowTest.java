package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The dialogs about installing; what they do is tried on the product by tests/org.ecofrontier.install.tests. */
class InstallFlowTest extends StudyFlow {

    @Test
    void installingAsksForARepositoryAndSaysWhyItCannot() {
        for (String command : new String[] {"installMethods", "checkUpdates"}) {
            driver.command(command);
            driver.type("install.place", folder.resolve("nowhere").toString());
            Button install = driver.get("install.ok", Button.class);
            assertFalse(driver.ui(install::isEnabled));
            driver.screenshot(command);
            Text place = driver.get("install.place", Text.class);
            driver.start(() -> place.notifyListeners(SWT.DefaultSelection, new Event()));
            closeMessage();
            driver.click("install.cancel");
        }
    }

    @Test
    void theListOfWhatIsInstalledOffersNothingToRemoveWhereNothingWasInstalled() {
        driver.command("installedMethods");
        closeMessage();
        driver.until("the list is there", () -> driver.find("installed.units").isPresent());
        Button uninstall = driver.get("installed.uninstall", Button.class);
        Button revert = driver.get("installed.revert", Button.class);
        assertFalse(driver.ui(() -> uninstall.isEnabled() || revert.isEnabled()));
        driver.screenshot("installedMethods");
        driver.click("installed.close");
    }

    /** The tests do not run from an installation, so each dialog says that there is none that can be changed. */
    private void closeMessage() {
        driver.until("a message is there", () -> message() != null);
        driver.run(() -> message().close());
    }

    private static Shell message() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && "EcoFrontier".equals(shell.getText()) && shell.getParent() != null) {
                return shell;
            }
        }
        return null;
    }
}
