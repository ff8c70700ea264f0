package org.ecofrontier.model.edit;

import java.util.Locale;

import org.ecofrontier.model.Wording;

/**
 * A change that would leave the study without sense, for example a second region of the same id. Nothing was changed.
 *
 * @since 0.1
 */
public final class EditRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    EditRefusedException(String key, Object... args) {
        this(Wording.of(EditRefusedException.class, key, args));
    }

    private EditRefusedException(Wording wording) {
        super(wording.toString());
        this.wording = wording;
    }

    /**
     * {@return why, in a language}
     *
     * @param locale the language
     */
    public String message(Locale locale) {
        return wording == null ? getMessage() : wording.in(locale);
    }
}
