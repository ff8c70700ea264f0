package org.ecofrontier.study;

import java.util.Locale;
import java.util.Objects;

import org.ecofrontier.model.Wording;

/**
 * A study file that cannot be read or written. The message says which file, where in it, why and what to do.
 *
 * @since 0.1
 */
public final class StudyFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * What went wrong.
     *
     * @since 0.1
     */
    public enum Kind {
        /** There is no such file. */
        NOT_FOUND,
        /** The file cannot be read. */
        UNREADABLE,
        /** The file is no study. */
        NOT_A_STUDY,
        /** The file was written by a newer version; it is left as it is. */
        NEWER_FORMAT,
        /** The file contains what a study never contains: a document type, entities, or more than is bearable. */
        REFUSED_CONTENT,
        /** The file is a study but parts of it cannot be understood. */
        DAMAGED,
        /** A reference leads out of the folder of the study. */
        OUTSIDE_FOLDER,
        /** The study is open elsewhere. */
        LOCKED,
        /** Another program changed the file since it was read. */
        CHANGED_ON_DISK,
        /** There is a file of that name already. */
        EXISTS,
        /** The file cannot be written. */
        UNWRITABLE,
        /** The study holds text that no file can hold, for example control characters. */
        UNSTORABLE,
        /** There is no example study of that name. */
        NO_SUCH_EXAMPLE
    }

    private final Kind kind;
    private final transient Wording wording;

    /**
     * Creates the exception.
     *
     * @param kind what went wrong
     * @param wording the message
     * @param cause the cause, or null
     */
    public StudyFileException(Kind kind, Wording wording, Throwable cause) {
        super(wording.toString(), cause);
        this.kind = Objects.requireNonNull(kind);
        this.wording = wording;
    }

    /**
     * Creates the exception.
     *
     * @param kind what went wrong
     * @param wording the message
     */
    public StudyFileException(Kind kind, Wording wording) {
        this(kind, wording, null);
    }

    /** {@return what went wrong} */
    public Kind kind() {
        return kind;
    }

    /**
     * {@return the message in a language}
     *
     * @param locale the language
     */
    public String message(Locale locale) {
        return wording == null ? getMessage() : wording.in(locale);
    }
}
