package org.ecofrontier.method.registry;

/**
 * A method is declared, but its implementation cannot be made.
 *
 * @since 0.1
 */
public final class MethodUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    MethodUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
