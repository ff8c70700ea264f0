package org.ecofrontier.study;

import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.ObservationValues;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.Years;

/** Panels for the tests of all packages. */
public final class TestStudies {

    private TestStudies() {
    }

    /** Regions r1, r2 ... in every year; the values differ everywhere, are positive and not far apart. */
    public static Study panel(int regions, int from, int to, String... indicators) {
        Study study = StudyFactory.eINSTANCE.createStudy();
        study.setYears(Years.of(IntStream.rangeClosed(from, to).toArray()));
        for (String id : indicators) {
            study.getIndicators().add(indicator(id));
        }
        for (int r = 1; r <= regions; r++) {
            study.getRegions().add(Studies.region("r" + r));
            for (int year = from; year <= to; year++) {
                double[] values = new double[indicators.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = 100 + 7 * ((r * 31 + i * 17) % 23) + 3 * (year - from) + ((r * 5 + year * 3 + i * 11) % 7);
                }
                study.getObservations().add(Studies.observation("r" + r, year, ObservationValues.of(values)));
            }
        }
        return study;
    }

    /** An indicator of no special kind. */
    public static Indicator indicator(String id) {
        return Studies.indicator(id, id, null, IndicatorKind.OTHER);
    }

    /** Copies the data of a study into another one. */
    public static void copyInto(Study from, Study to) {
        to.setYears(from.getYears());
        to.getRegions().addAll(EcoreUtil.copyAll(from.getRegions()));
        to.getIndicators().addAll(EcoreUtil.copyAll(from.getIndicators()));
        to.getObservations().addAll(EcoreUtil.copyAll(from.getObservations()));
    }
}
