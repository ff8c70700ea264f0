package org.ecofrontier.model.edit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Indicator;

/** What a change must keep to. */
final class Checks {

    private Checks() {
    }

    /** Refuses a text that cannot be an id. */
    static void id(String id) {
        if (!Ids.isId(id)) {
            throw new EditRefusedException("refused.id", String.valueOf(id));
        }
    }

    /** Refuses an id that another element has. */
    static <T> void free(List<T> elements, Function<T, String> ids, String id) {
        id(id);
        if (elements.stream().anyMatch(element -> id.equals(ids.apply(element)))) {
            throw new EditRefusedException("refused.taken", id);
        }
    }

    /** Refuses to write into an indicator whose values follow from a formula. */
    static void observed(Indicator indicator) {
        if (isDerived(indicator)) {
            throw new EditRefusedException("refused.derived", String.valueOf(indicator.getId()));
        }
    }

    static boolean isDerived(Indicator indicator) {
        return indicator.getFormula() != null && !indicator.getFormula().isBlank();
    }

    /** {@return the place of an element itself, not of an equal one} */
    static int indexOf(List<?> elements, Object element) {
        int index = elements.indexOf(Objects.requireNonNull(element));
        if (index < 0) {
            throw new EditRefusedException("refused.gone");
        }
        return index;
    }

    /** Refuses a place that is none. */
    static void place(int index, int size) {
        if (index < 0 || index > size) {
            throw new EditRefusedException("refused.place", index, size);
        }
    }
}
