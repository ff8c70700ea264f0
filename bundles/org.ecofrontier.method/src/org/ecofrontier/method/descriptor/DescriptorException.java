package org.ecofrontier.method.descriptor;

/**
 * The declaration of a method is incomplete or contradicts itself.
 *
 * @since 0.1
 */
public final class DescriptorException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, for the plug-in's author */
    public DescriptorException(String message) {
        super(message);
    }
}
