package org.ecofrontier.method.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.ResultContract;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.descriptor.DescriptorException;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.PluginXml;

/**
 * Runs a method in a test, without a platform: reads its declaration from the {@code plugin.xml} beside its class.
 *
 * @since 0.1
 */
public final class MethodRunner {

    private final AnalysisMethod method;
    private final MethodDescriptor descriptor;

    private MethodRunner(AnalysisMethod method, MethodDescriptor descriptor) {
        this.method = method;
        this.descriptor = descriptor;
    }

    /**
     * A method under test.
     *
     * @param method the implementation; its class is named in the {@code plugin.xml} of its bundle
     * @throws IllegalStateException if the declaration is missing or wrong
     */
    public static MethodRunner of(AnalysisMethod method) {
        try {
            return new MethodRunner(method, PluginXml.method(method.getClass())
                    .orElseThrow(() -> new IllegalStateException("plugin.xml does not declare " + method.getClass().getName())));
        } catch (IOException | DescriptorException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The declaration. */
    public MethodDescriptor descriptor() {
        return descriptor;
    }

    /** Starts an input for the method. */
    public AnalysisInput.Builder input(Panel panel) {
        return AnalysisInput.builder(descriptor, panel);
    }

    /** What the method says about an input before running. */
    public List<Finding> check(AnalysisInput input) {
        return method.check(input);
    }

    /**
     * Checks the input, runs the method and checks that the result fits the declaration.
     *
     * @throws AnalysisFailedException if the check finds an error or the method fails
     * @throws AssertionError if the result does not fit the declaration
     */
    public AnalysisResult run(AnalysisInput input) {
        return run(input, new TestContext());
    }

    /** As {@link #run(AnalysisInput)}, in a given context. */
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        for (Finding finding : method.check(input)) {
            if (finding.severity() == Severity.ERROR) {
                throw new AnalysisFailedException(finding.message());
            }
        }
        AnalysisResult result = method.run(input, context);
        List<String> misfits = new ArrayList<>();
        ResultContract.verify(descriptor, result, misfits::add);
        if (!misfits.isEmpty()) {
            throw new AssertionError(String.join("; ", misfits));
        }
        return result;
    }

    /** What is wrong with the files of the plug-in around the method. */
    List<String> declarationOffences() {
        return DeclarationCheck.offences(method.getClass(), descriptor);
    }

    /** What is wrong with its classes, without running them. */
    List<String> codeOffences() {
        return ProgramEnds.offences(method.getClass());
    }

    /** Runs the method without looking at what it says or gives. */
    AnalysisResult runUnchecked(AnalysisInput input, RunContext context) {
        return method.run(input, context);
    }

    /** Builds an input in one expression. */
    public AnalysisResult run(Panel panel, Consumer<AnalysisInput.Builder> bindings) {
        AnalysisInput.Builder builder = input(panel);
        bindings.accept(builder);
        return run(builder.build());
    }
}
