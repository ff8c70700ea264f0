package org.ecofrontier.cli;

/** What the command answers to the shell. Scripts rely on these numbers. */
final class ExitStatus {

    /** Everything was done. */
    static final int DONE = 0;
    /** An analysis failed, or a number is not certified. */
    static final int FAILED = 1;
    /** Wrong usage: an unknown command, column, slot, parameter or value. */
    static final int USAGE = 2;
    /** Input that cannot be read or is not valid, or output that cannot be written. */
    static final int INVALID = 3;
    /** A method that is needed is not installed. */
    static final int NOT_INSTALLED = 4;
    /** Interrupted by the user. */
    static final int INTERRUPTED = 130;

    private ExitStatus() {
    }
}
