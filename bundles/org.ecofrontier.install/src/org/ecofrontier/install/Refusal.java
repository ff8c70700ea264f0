package org.ecofrontier.install;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ecofrontier.install.InstallException.Kind;
import org.ecofrontier.method.Text;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.internal.p2.director.Explanation;
import org.eclipse.equinox.internal.provisional.p2.director.PlannerStatus;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.internal.p2.metadata.IRequiredCapability;

/** Says in plain words why p2 would not or could not do something. */
final class Refusal {

    private Refusal() {
    }

    /** Why a plan cannot be made: the requirements that nothing meets, or units that exclude each other. */
    static InstallException impossible(IStatus status) {
        List<Text> reasons = new ArrayList<>();
        if (status instanceof PlannerStatus planner && planner.getRequestStatus() != null
                && planner.getRequestStatus().getExplanations() != null) {
            for (Explanation explanation : planner.getRequestStatus().getExplanations()) {
                if (explanation instanceof Explanation.MissingIU missing) {
                    reasons.add(missing.iu == null ? InstallText.of("requires.root", required(missing.req))
                            : InstallText.of("requires", Unit.of(missing.iu), required(missing.req)));
                } else if (explanation instanceof Explanation.Singleton singleton) {
                    List<String> units = new ArrayList<>();
                    for (IInstallableUnit unit : singleton.ius) {
                        units.add(Unit.of(unit).toString());
                    }
                    reasons.add(InstallText.of("excludes", String.join(", ", units)));
                }
            }
        }
        if (reasons.isEmpty()) {
            return new InstallException(Kind.INVALID, InstallText.of("impossible", leaves(status)));
        }
        Text all = reasons.getFirst();
        for (Text reason : reasons.subList(1, reasons.size())) {
            all = InstallText.of("and", all, reason);
        }
        return new InstallException(Kind.INVALID, InstallText.of("impossible", all));
    }

    /** Why carrying out a plan failed. */
    static InstallException failed(IStatus status) {
        return new InstallException(Kind.INVALID, InstallText.of("failed", leaves(status)), status.getException());
    }

    private static Text required(IRequirement requirement) {
        if (requirement instanceof IRequiredCapability capability) {
            String range = String.valueOf(capability.getRange());
            String name = Unit.shortId(capability.getName());
            String what = switch (capability.getNamespace()) {
                case "java.package" -> "requires.package";
                case "osgi.ee" -> "requires.java";
                default -> "requires.unit";
            };
            return InstallText.of(what, name, "0.0.0".equals(range) ? "" : " " + range);
        }
        return Text.of(String.valueOf(requirement));
    }

    /** The last words of a status: its leaves say what happened, the rest only where. */
    private static String leaves(IStatus status) {
        Set<String> messages = new LinkedHashSet<>();
        collect(status, messages);
        return String.join("; ", messages);
    }

    private static void collect(IStatus status, Set<String> messages) {
        if (status.getChildren().length == 0) {
            messages.add(status.getMessage());
        }
        for (IStatus child : status.getChildren()) {
            if (!child.isOK()) {
                collect(child, messages);
            }
        }
    }
}
