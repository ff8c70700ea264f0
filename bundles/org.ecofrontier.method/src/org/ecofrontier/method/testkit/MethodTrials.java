package org.ecofrontier.method.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.method.testkit.TrialOutcome.End;

/**
 * Puts a method on trial: on the reference panels, on panels as nasty as real ones (missing cells, zeros, one region, one year, many
 * rows, duplicates ...), with its rows in another order, on one thread and on several, twice, under another language, and cancelled.
 * In a test of a third party this is one line:
 *
 * <pre>
 * MethodTrials.of(new GrowthMethod()).verify();
 * </pre>
 *
 * A method may refuse a panel or fail on it with a message ({@link org.ecofrontier.method.AnalysisFailedException}). It must not throw
 * anything else, give a result that does not fit its declaration, leave a number undefined without saying why, depend on the order of
 * rows, on threads or on the language, change default locale or time zone, write to the console, end the program, leave threads behind or
 * go on after it was cancelled. The data are made for the slots of the declaration; values and parameters can be set where a method needs others.
 *
 * @since 0.1
 */
public final class MethodTrials {

    private static final int SEVERAL = 3;

    private final MethodRunner runner;
    private final Map<String, SlotShape> slots = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private int manyRows = 2_000;
    private boolean anyOrder = true;
    private Duration limit = Duration.ofSeconds(60);

    private MethodTrials(MethodRunner runner) {
        this.runner = runner;
        for (SlotDescriptor slot : runner.descriptor().slots()) {
            int usual = slot.categorical() || slot.id().equals("desirable") ? 1 : slot.id().equals("inputs") ? SEVERAL : 2;
            int count = Math.max(slot.min(), Math.min(slot.max(), usual));
            slots.put(slot.id(), new SlotShape(slot.id(), slot.categorical(), slot.min() > 0, slot.missingAllowed(), count, slot.max(), 1, 100));
        }
    }

    /**
     * Trials of a method.
     *
     * @param method the implementation; its class is named in the {@code plugin.xml} of its bundle
     * @throws IllegalStateException if the declaration is missing or wrong
     */
    public static MethodTrials of(AnalysisMethod method) {
        return new MethodTrials(MethodRunner.of(method));
    }

    /** Sets a parameter for all trials. */
    public MethodTrials set(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    /**
     * Between which values the figures of a slot lie; 1 and 100 where nothing else is said.
     *
     * @throws IllegalArgumentException if the declaration has no such slot
     */
    public MethodTrials values(String slot, double low, double high) {
        SlotShape old = shape(slot);
        slots.put(slot, new SlotShape(slot, old.categorical(), old.needed(), old.missingAllowed(), old.count(), old.most(), low, high));
        return this;
    }

    /**
     * How many variables are bound to a slot.
     *
     * @throws IllegalArgumentException if the declaration has no such slot
     */
    public MethodTrials variables(String slot, int count) {
        SlotShape old = shape(slot);
        slots.put(slot, new SlotShape(slot, old.categorical(), old.needed(), old.missingAllowed(), count, old.most(), old.low(), old.high()));
        return this;
    }

    private SlotShape shape(String slot) {
        SlotShape shape = slots.get(slot);
        if (shape == null) {
            throw new IllegalArgumentException(runner.descriptor().id() + " has no slot '" + slot + "', only " + slots.keySet());
        }
        return shape;
    }

    /** How many rows the large panel has, 2,000 where nothing else is said. */
    public MethodTrials manyRows(int rows) {
        manyRows = rows;
        return this;
    }

    /** Says that the order of rows is meant to matter. */
    public MethodTrials orderMatters() {
        anyOrder = false;
        return this;
    }

    /** How long a trial may take, a minute where nothing else is said; to stop after a cancellation it may take a sixth of that. */
    public MethodTrials limit(Duration most) {
        limit = most;
        return this;
    }

    /**
     * Runs all trials.
     *
     * @throws AssertionError naming every offence
     */
    public void verify() {
        List<TrialOutcome> offenders = run().stream().filter(outcome -> !outcome.offences().isEmpty()).toList();
        if (!offenders.isEmpty()) {
            throw new AssertionError(runner.descriptor().id() + " does not keep to what a method must do:\n" + offenders.stream()
                    .flatMap(outcome -> outcome.offences().stream().map(offence -> "- " + outcome.trial() + ": " + offence))
                    .collect(Collectors.joining("\n")));
        }
    }

    /** Runs all trials and tells how each ended. */
    public List<TrialOutcome> run() {
        List<SlotShape> shapes = List.copyOf(slots.values());
        List<TrialOutcome> outcomes = new ArrayList<>();
        outcomes.add(looked("the declaration", runner.declarationOffences()));
        outcomes.add(looked("the classes", runner.codeOffences()));
        for (ReferencePanel reference : ReferencePanel.all()) {
            outcomes.add(trial("reference panel " + reference.name(), reference.bound(shapes)));
        }
        TrialData plain = NastyPanels.plain(shapes);
        TrialOutcome ordinary = trial("an ordinary panel", plain);
        outcomes.add(ordinary);
        NastyPanels.all(shapes).forEach((name, data) -> outcomes.add(trial(name, data)));
        outcomes.addAll(again(plain, ordinary));
        outcomes.addAll(many(TrialData.random(shapes, Math.max(1, manyRows / 4), 4)));
        return outcomes;
    }

    private static TrialOutcome looked(String at, List<String> offences) {
        return new TrialOutcome(at, offences.isEmpty() ? End.RESULT : End.BROKEN, "", offences, Optional.empty());
    }

    private TrialOutcome trial(String name, TrialData data) {
        return new Trial(name, runner, limit).on(data, parameters, true, Long.MAX_VALUE).outcome();
    }

    /** The ordinary panel once more in ways that must not change the result. */
    private List<TrialOutcome> again(TrialData plain, TrialOutcome ordinary) {
        List<TrialOutcome> outcomes = new ArrayList<>();
        outcomes.add(same(ordinary, trial("called a second time", plain)));
        outcomes.add(same(ordinary, new Trial("one thread", runner, limit).on(plain, parameters, false, Long.MAX_VALUE).outcome()));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            outcomes.add(same(ordinary, trial("under an Arabic locale", plain)));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            outcomes.add(same(ordinary, trial("under a Turkish locale", plain)));
        } finally {
            Locale.setDefault(before);
        }
        if (anyOrder) {
            MethodDescriptor method = runner.descriptor();
            TrialOutcome scrambled = trial("rows in another order", plain.scrambled());
            outcomes.add(compared(ordinary, scrambled, (one, other) -> ResultCheck.differenceByKey(method, one, other)));
        }
        return outcomes;
    }

    private static TrialOutcome same(TrialOutcome expected, TrialOutcome outcome) {
        return compared(expected, outcome, ResultCheck::difference);
    }

    private static TrialOutcome compared(TrialOutcome expected, TrialOutcome outcome, Comparison comparison) {
        List<String> offences = new ArrayList<>(outcome.offences());
        if (expected.end() != outcome.end()) {
            offences.add("it ended with " + outcome.end() + " (" + outcome.words() + ") instead of " + expected.end());
        } else if (expected.result().isPresent() && outcome.result().isPresent()) {
            comparison.difference(expected.result().get(), outcome.result().get())
                    .ifPresent(difference -> offences.add("the results differ from those of the ordinary panel: " + difference));
        }
        return new TrialOutcome(outcome.trial(), outcome.end(), outcome.words(), offences, outcome.result());
    }

    /** The large panel: to its end, cancelled before it begins, cancelled halfway. */
    private List<TrialOutcome> many(TrialData data) {
        List<TrialOutcome> outcomes = new ArrayList<>();
        Trial whole = new Trial("many rows", runner, limit).on(data, parameters, true, Long.MAX_VALUE);
        outcomes.add(whole.outcome());
        if (whole.outcome().end() == End.RESULT) {
            outcomes.add(new Trial("cancelled at once", runner, limit).on(data, parameters, true, 0).outcome());
            outcomes.add(new Trial("cancelled halfway", runner, limit).on(data, parameters, true, whole.questions() / 2).outcome());
        }
        return outcomes;
    }

    /** How two results are compared. */
    @FunctionalInterface
    private interface Comparison {

        /** The first difference, if there is one. */
        Optional<String> difference(AnalysisResult one, AnalysisResult other);
    }
}
