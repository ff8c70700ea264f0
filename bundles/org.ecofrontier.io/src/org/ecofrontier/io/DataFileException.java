package org.ecofrontier.io;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A file of data that cannot be read or written. Its message says where (file, sheet, cell or line), what is wrong and what to do, in one
 * English sentence or two; {@link #message(Locale)} says the same in another language.
 *
 * @since 0.1
 */
public final class DataFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** There is no such file. */
        NOT_FOUND,
        /** The operating system does not let us read the file. */
        UNREADABLE,
        /** The file cannot be written: locked, read-only, no folder, no room. */
        NOT_WRITABLE,
        /** The bytes are not text in the encoding, or the encoding cannot be told. */
        ENCODING,
        /** The content does not follow its format. */
        MALFORMED,
        /** The file ends too early. */
        TRUNCATED,
        /** The file (or what it unpacks to) is larger than allowed. */
        TOO_LARGE,
        /** A format, version or feature that is not supported. */
        UNSUPPORTED,
        /** The file is protected by a password. */
        PROTECTED,
        /** There is no such sheet. */
        NO_SUCH_SHEET,
        /** There is no such column. */
        NO_SUCH_COLUMN,
        /** Two columns have one name. */
        DUPLICATE_COLUMN,
        /** A cell should hold a number and does not. */
        NOT_A_NUMBER,
        /** A value does not fit what the format can hold. */
        NOT_REPRESENTABLE,
        /** A table without rows or columns. */
        EMPTY,
        /** A mapping or option that contradicts itself or the table. */
        MAPPING,
        /** More than one reading is possible; one has to be chosen. */
        AMBIGUOUS
    }

    private final Kind kind;
    private final transient Place place;
    private final String problem;
    private final String remedy;
    private final List<String> args;

    /**
     * An exception without a cause.
     *
     * @param kind what went wrong
     * @param place where
     * @param problem what is wrong, in English, without a full stop
     * @param remedy what to do, in English, without a full stop; empty when nothing can be done
     * @param args the values named in the problem, for messages in other languages
     */
    public DataFileException(Kind kind, Place place, String problem, String remedy, String... args) {
        this(null, kind, place, problem, remedy, args);
    }

    /**
     * An exception with a cause.
     *
     * @param cause the cause or {@code null}
     * @param kind what went wrong
     * @param place where
     * @param problem what is wrong, in English, without a full stop
     * @param remedy what to do, in English, without a full stop; empty when nothing can be done
     * @param args the values named in the problem, for messages in other languages
     */
    public DataFileException(Throwable cause, Kind kind, Place place, String problem, String remedy, String... args) {
        super(message(place, problem, remedy), cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.place = place;
        this.problem = problem;
        this.remedy = remedy;
        this.args = List.of(args);
    }

    private static String message(Place place, String problem, String remedy) {
        String first = place + ": " + problem + ".";
        if (remedy.isEmpty()) {
            return first;
        }
        return first + " " + Character.toUpperCase(remedy.charAt(0)) + remedy.substring(1) + ".";
    }

    /**
     * Where, what is wrong and what to do.
     *
     * @param locale the language
     * @return a sentence or two
     */
    public String message(Locale locale) {
        if (!Phrases.isChinese(locale) || place == null) {
            return getMessage();
        }
        return place.in(locale) + "：" + Phrases.in(locale, problem) + "。" + (remedy.isEmpty() ? "" : Phrases.in(locale, remedy) + "。");
    }

    @Override
    public String getLocalizedMessage() {
        return message(Locale.getDefault());
    }

    /**
     * What went wrong.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Where it went wrong.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * The file as the caller named it.
     *
     * @return the file
     */
    public String file() {
        return place.file();
    }

    /**
     * What is wrong, without the place.
     *
     * @return a clause in English
     */
    public String problem() {
        return problem;
    }

    /**
     * What to do.
     *
     * @return a clause in English, empty when nothing can be done
     */
    public String remedy() {
        return remedy;
    }

    /**
     * The values named in the problem.
     *
     * @return an immutable list
     */
    public List<String> args() {
        return args;
    }
}
