package org.ecofrontier.method.moran;

import java.util.Locale;
import java.util.function.Supplier;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Text;
import org.ecofrontier.spatial.SpatialException;

/** Puts what the spatial mathematics says into words in every language. */
final class Spatial {

    private static final Messages MESSAGES = Messages.beside(Spatial.class);
    private static final int ARGUMENTS = 4;

    private Spatial() {
    }

    /**
     * Calls the mathematics.
     *
     * @throws AnalysisFailedException if it refuses
     */
    static <T> T of(Supplier<T> call) {
        try {
            return call.get();
        } catch (SpatialException e) {
            throw new AnalysisFailedException(text(e), e);
        }
    }

    /** The English sentence of the exception, and its kind with the arguments elsewhere. */
    private static Text text(SpatialException e) {
        Object[] filled = new Object[ARGUMENTS + 1];
        filled[0] = e.getMessage();
        for (int i = 0; i < ARGUMENTS; i++) {
            filled[i + 1] = i < e.args().size() ? e.args().get(i) : "";
        }
        return MESSAGES.text("spatial." + e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), filled);
    }
}
