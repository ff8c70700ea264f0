package org.ecofrontier.study.formula;

import java.util.Locale;

import org.ecofrontier.model.Wording;

/**
 * A formula that makes no sense. The message says where in it, why and what to do.
 *
 * @since 0.1
 */
public final class FormulaException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    FormulaException(String key, Object... args) {
        this(Wording.of(FormulaException.class, "formula." + key, args));
    }

    FormulaException(Wording wording) {
        super(wording + " " + wording.variant("do"));
        this.wording = wording;
    }

    /** {@return what is wrong; its variant {@code do} says what to do} */
    public Wording wording() {
        return wording;
    }

    /**
     * {@return what is wrong and what to do, in a language}
     *
     * @param locale the language
     */
    public String message(Locale locale) {
        return wording == null ? getMessage() : wording.in(locale) + " " + wording.variant("do").in(locale);
    }
}
