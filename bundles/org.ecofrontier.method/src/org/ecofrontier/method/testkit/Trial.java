package org.ecofrontier.method.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.testkit.TrialOutcome.End;

/** One run of a method on a thread of its own, watched from outside. */
final class Trial {

    /** A run that takes longer than this must ask whether it was cancelled. */
    private static final long UNASKED_MILLISECONDS = 3_000;

    private final String name;
    private final MethodRunner runner;
    private final Duration limit;
    private final List<String> offences = Collections.synchronizedList(new ArrayList<>());
    private End end = End.BROKEN;
    private String words = "";
    private AnalysisResult result;
    private long questions;

    Trial(String name, MethodRunner runner, Duration limit) {
        this.name = name;
        this.runner = runner;
        this.limit = limit;
    }

    Trial on(TrialData data, Map<String, String> parameters, boolean parallel, long cancelAfter) {
        AnalysisInput input = data.input(runner.descriptor(), parameters);
        WatchedContext context = new WatchedContext(parallel, cancelAfter, offences::add);
        long started = System.nanoTime();
        Surroundings surroundings = new Surroundings(offences::add);
        try (surroundings) {
            Thread thread = new Thread(null, () -> run(input, context), "trial of " + runner.descriptor().id(), 16L << 20);
            thread.setDaemon(true);
            thread.start();
            await(thread, context, cancelAfter < Long.MAX_VALUE);
        }
        questions = context.questions();
        if (questions == 0 && System.nanoTime() - started > UNASKED_MILLISECONDS * 1_000_000) {
            offences.add("it ran for more than " + UNASKED_MILLISECONDS / 1_000 + " s without asking whether it was cancelled");
        }
        return this;
    }

    private void await(Thread thread, WatchedContext context, boolean cancelled) {
        try {
            boolean done = thread.join(cancelled ? limit.dividedBy(6) : limit);
            if (!done && !cancelled) {
                context.cancel();
                boolean stopped = thread.join(limit.dividedBy(6));
                offences.add("it did not end within " + limit.toSeconds() + " s" + (stopped ? "" : " and did not stop when it was cancelled"));
            } else if (!done) {
                offences.add("it did not stop within " + limit.dividedBy(6).toSeconds() + " s after it was cancelled");
            }
        } catch (InterruptedException e) {
            context.cancel();
            Thread.currentThread().interrupt();
        }
    }

    private void run(AnalysisInput input, WatchedContext context) {
        List<Finding> checked;
        try {
            checked = runner.check(input);
            if (checked == null) {
                offences.add("check gave null");
                return;
            }
        } catch (Throwable thrown) {
            threw("check", thrown);
            return;
        }
        if (checked.stream().anyMatch(finding -> finding.message().english().isBlank())) {
            offences.add("check gave a finding without words");
        }
        Optional<Finding> refusal = checked.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
        if (refusal.isPresent()) {
            end(End.REFUSED, refusal.get().message().english());
            return;
        }
        try {
            AnalysisResult given = runner.runUnchecked(input, context);
            if (given == null) {
                offences.add("run gave null");
                return;
            }
            ResultCheck.verify(runner.descriptor(), input.panel(), given, checked, offences::add);
            result = given;
            end(End.RESULT, "");
        } catch (AnalysisFailedException failed) {
            end(End.FAILED, failed.reason().english());
            if (words.isBlank()) {
                offences.add("it failed without words");
            }
        } catch (CancellationException cancelled) {
            end(End.CANCELLED, "");
            if (!context.isCancelled()) {
                offences.add("it said that it was cancelled, but it was not");
            }
        } catch (Throwable thrown) {
            threw("run", thrown);
        }
    }

    private void end(End how, String said) {
        words = said;
        end = how;
    }

    private void threw(String call, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        words = thrown + (trace.length == 0 ? "" : " (" + trace[0] + ")");
        offences.add(call + " threw " + words);
    }

    TrialOutcome outcome() {
        return new TrialOutcome(name, end, words, offences, Optional.ofNullable(result));
    }

    long questions() {
        return questions;
    }
}
