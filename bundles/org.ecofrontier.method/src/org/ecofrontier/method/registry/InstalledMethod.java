package org.ecofrontier.method.registry;

import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.descriptor.MethodDescriptor;

/**
 * A method that can be used: its declaration, who contributes it, and its implementation, made at the first call.
 *
 * @since 0.1
 */
public final class InstalledMethod {

    /**
     * Makes the implementation.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Maker {

        /** A new implementation. */
        Object make() throws Exception;
    }

    private final MethodDescriptor descriptor;
    private final Contributor contributor;
    private final Maker maker;
    private AnalysisMethod method;

    /**
     * @param descriptor the declaration
     * @param contributor the plug-in
     * @param maker makes the implementation
     */
    public InstalledMethod(MethodDescriptor descriptor, Contributor contributor, Maker maker) {
        this.descriptor = descriptor;
        this.contributor = contributor;
        this.maker = maker;
    }

    /** The declaration. */
    public MethodDescriptor descriptor() {
        return descriptor;
    }

    /** The plug-in that contributes it. */
    public Contributor contributor() {
        return contributor;
    }

    /**
     * The implementation.
     *
     * @throws MethodUnavailableException if it cannot be made, for whatever reason
     */
    public synchronized AnalysisMethod implementation() throws MethodUnavailableException {
        if (method == null) {
            try {
                if (!(maker.make() instanceof AnalysisMethod made)) {
                    throw new MethodUnavailableException("the class of method " + descriptor.id() + " in " + contributor
                            + " is not an AnalysisMethod", null);
                }
                method = made;
            } catch (MethodUnavailableException e) {
                throw e;
            } catch (Exception | LinkageError e) {
                throw new MethodUnavailableException("method " + descriptor.id() + " of " + contributor + " cannot be started: " + cause(e), e);
            }
        }
        return method;
    }

    private static String cause(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }
}
