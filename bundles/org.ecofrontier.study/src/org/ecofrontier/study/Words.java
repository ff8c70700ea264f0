package org.ecofrontier.study;

import org.ecofrontier.model.Wording;

/** The messages of this package. */
final class Words {

    private Words() {
    }

    static Wording of(String key, Object... args) {
        return Wording.of(Words.class, key, args);
    }
}
