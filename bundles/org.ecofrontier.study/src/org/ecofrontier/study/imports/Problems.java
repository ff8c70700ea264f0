package org.ecofrontier.study.imports;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.io.Place;
import org.ecofrontier.model.Wording;
import org.ecofrontier.study.imports.ImportPlan.Problem;

/** Collects problems; of very many the first are enough to act on. */
final class Problems {

    private static final int MOST = 1000;

    private final List<Problem> found = new ArrayList<>();

    void add(Place source, String key, Object... args) {
        if (found.size() < MOST) {
            found.add(new Problem(Wording.of(Problems.class, "import." + key, args), source));
        }
    }

    List<Problem> toList() {
        return List.copyOf(found);
    }
}
