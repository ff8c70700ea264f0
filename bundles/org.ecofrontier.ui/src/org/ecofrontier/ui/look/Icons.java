package org.ecofrontier.ui.look;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.ecofrontier.ui.session.AnalysisState;
import org.osgi.framework.FrameworkUtil;

/**
 * The icons of the workbench: SVG, sharp at every zoom.
 *
 * @since 0.1
 */
public final class Icons {

    private Icons() {
    }

    /**
     * {@return an icon}
     *
     * @param name the name of its file without the ending
     */
    public static ImageDescriptor descriptor(String name) {
        URL url = FrameworkUtil.getBundle(Icons.class).getEntry("icons/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /**
     * {@return an icon as an image that must not be disposed}
     *
     * @param name the name of its file without the ending
     */
    public static Image image(String name) {
        return JFaceResources.getResources().get(descriptor(name));
    }

    /**
     * {@return the icon of a state; the states also differ in shape, not in colour alone}
     *
     * @param kind the state
     */
    public static String of(AnalysisState.Kind kind) {
        return switch (kind) {
            case UNKNOWN, NOT_RUN -> "state-not-run";
            case OK -> "state-ok";
            case STALE -> "state-stale";
            case INCOMPLETE -> "state-incomplete";
            case FAILED -> "state-failed";
            case NOT_INSTALLED -> "state-missing";
            case QUEUED -> "state-queued";
            case RUNNING -> "state-running";
        };
    }
}
