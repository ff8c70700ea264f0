package org.ecofrontier.install;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.ecofrontier.install.InstallException.Kind;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.osgi.framework.FrameworkUtil;

/**
 * Installs, updates and removes plug-ins and takes such changes back. Every change takes effect at the next start. One at a time may
 * change an installation.
 *
 * @since 0.1
 */
public final class Installer implements AutoCloseable {

    private static final int LOADING = 1;
    private static final int PLANNING = 1;
    private static final int PERFORMING = 6;

    private final Provisioning p2;

    private Installer(Provisioning p2) {
        this.p2 = p2;
    }

    /**
     * Opens an installation for reading and for changes.
     *
     * @throws InstallException if it is no installation
     */
    public static Installer open(Installation installation) throws InstallException {
        return new Installer(Provisioning.open(FrameworkUtil.getBundle(Installer.class).getBundleContext(), installation));
    }

    /** The installation. */
    public Installation installation() {
        return p2.installation();
    }

    /** What was installed into the product, ordered by id; without the product itself. */
    public List<Unit> installed() {
        return Unit.sorted(Provisioning.roots(p2.profile()).stream().filter(unit -> !Provisioning.isProduct(unit)).toList());
    }

    /**
     * What belongs to a shared installation that this user can not change, the product included.
     *
     * @throws InstallException if the installation cannot be read
     */
    public List<Unit> shared() throws InstallException {
        return p2.installation().isShared() ? Unit.sorted(Provisioning.roots(p2.base())) : List.of();
    }

    /** The product; empty for a user's own area. */
    public List<Unit> product() {
        return Unit.sorted(Provisioning.roots(p2.profile()).stream().filter(Provisioning::isProduct).toList());
    }

    /**
     * What a repository offers: its categories' units, or all features where it has no categories.
     *
     * @throws InstallException if the repository cannot be read
     */
    public List<Unit> available(RepositoryPlace repository, IProgressMonitor monitor) throws InstallException {
        return load(repository, monitor).offered();
    }

    /**
     * Installs units; one that is installed in another version is replaced.
     *
     * @param ids ids of features or plug-ins in the repository
     * @throws InstallException if a unit does not exist or needs something that is missing
     */
    public Change install(RepositoryPlace repository, List<String> ids, IProgressMonitor monitor) throws InstallException {
        SubMonitor progress = SubMonitor.convert(monitor, LOADING + PLANNING + PERFORMING);
        RepositoryContent content = load(repository, progress.newChild(LOADING));
        List<IInstallableUnit> wanted = new ArrayList<>();
        for (String id : ids) {
            wanted.add(content.find(id));
        }
        Set<IInstallableUnit> roots = Provisioning.roots(p2.profile());
        wanted.removeIf(roots::contains);
        List<IInstallableUnit> replaced = roots.stream()
                .filter(root -> wanted.stream().anyMatch(unit -> unit.getId().equals(root.getId()))).toList();
        return apply(repository, wanted, replaced, progress.newChild(PLANNING + PERFORMING));
    }

    /**
     * Removes units that were installed into the product, and their files.
     *
     * @throws InstallException if one is not installed, or is the product
     */
    public Change uninstall(List<String> ids, IProgressMonitor monitor) throws InstallException {
        Set<IInstallableUnit> roots = Provisioning.roots(p2.profile());
        List<IInstallableUnit> gone = new ArrayList<>();
        for (String id : ids) {
            IInstallableUnit unit = roots.stream().filter(root -> named(root, id)).findFirst().orElseThrow(() -> unknown(id));
            if (Provisioning.isProduct(unit)) {
                throw new InstallException(Kind.USAGE, InstallText.of("uninstall.product", id));
            }
            gone.add(unit);
        }
        Set<IInstallableUnit> before = all();
        Change change = apply(null, List.of(), gone, monitor);
        before.removeAll(all());
        p2.clean(before);
        return change;
    }

    /**
     * Newer versions of the product and of what was installed into it.
     *
     * @throws InstallException if the repository cannot be read
     */
    public List<Update> updates(RepositoryPlace repository, IProgressMonitor monitor) throws InstallException {
        List<Update> updates = new ArrayList<>();
        load(repository, monitor).newer(Provisioning.roots(p2.profile()))
                .forEach((installed, newer) -> updates.add(new Update(Unit.of(installed), Unit.of(newer))));
        return updates;
    }

    /**
     * Replaces the product and what was installed into it by the newer versions that a repository has.
     *
     * @param ids only these, all if empty
     * @throws InstallException if an id is not installed or something is missing
     */
    public Change update(RepositoryPlace repository, List<String> ids, IProgressMonitor monitor) throws InstallException {
        SubMonitor progress = SubMonitor.convert(monitor, LOADING + PLANNING + PERFORMING);
        Set<IInstallableUnit> roots = Provisioning.roots(p2.profile());
        TreeMap<IInstallableUnit, IInstallableUnit> updates = load(repository, progress.newChild(LOADING)).newer(roots);
        if (!ids.isEmpty()) {
            for (String id : ids) {
                roots.stream().filter(root -> named(root, id)).findFirst().orElseThrow(() -> unknown(id));
            }
            updates.keySet().removeIf(unit -> ids.stream().noneMatch(id -> named(unit, id)));
        }
        return apply(repository, List.copyOf(updates.values()), List.copyOf(updates.keySet()), progress.newChild(PLANNING + PERFORMING));
    }

    /** What was installed at which time, oldest first; the first state is the one delivered. */
    public List<FormerState> history() {
        List<FormerState> states = new ArrayList<>();
        Set<IInstallableUnit> previous = null;
        boolean shared = p2.installation().isShared();
        for (long timestamp : p2.registry().listProfileTimestamps(p2.profileId())) {
            IProfile profile = p2.registry().getProfile(p2.profileId(), timestamp);
            if (profile == null) {
                continue;
            }
            Set<IInstallableUnit> roots = Provisioning.roots(profile);
            boolean whole = shared || roots.stream().anyMatch(Provisioning::isProduct);
            if (!whole) {
                continue;
            }
            if (roots.equals(previous)) {
                // The same, with settings changed: the latest one is to go back to.
                FormerState same = states.removeLast();
                states.add(new FormerState(same.number(), same.time(), same.added(), same.removed(), false, timestamp));
                continue;
            }
            Set<IInstallableUnit> added = new LinkedHashSet<>(roots);
            Set<IInstallableUnit> removed = new LinkedHashSet<>(previous == null ? Set.of() : previous);
            added.removeAll(removed);
            removed.removeAll(roots);
            states.add(new FormerState(states.size() + 1, Instant.ofEpochMilli(timestamp), Unit.sorted(added), Unit.sorted(removed), false,
                    timestamp));
            previous = roots;
        }
        if (!states.isEmpty()) {
            FormerState last = states.removeLast();
            states.add(new FormerState(last.number(), last.time(), last.added(), last.removed(), true, last.timestamp()));
        }
        return states;
    }

    /**
     * Makes a former state the present one.
     *
     * @param number the state's number, 0 for the one before the last change
     * @param repository where files lie that are no longer on the disk; null if there is none
     * @throws InstallException if there is no such state, or files of it are gone
     */
    public Change revert(int number, RepositoryPlace repository, IProgressMonitor monitor) throws InstallException {
        List<FormerState> states = history();
        int wanted = number == 0 ? states.size() - 1 : number;
        if (number == 0 && wanted < 1) {
            throw new InstallException(Kind.USAGE, InstallText.of("revert.nothing"));
        }
        FormerState state = states.stream().filter(candidate -> candidate.number() == wanted).findFirst()
                .orElseThrow(() -> new InstallException(Kind.USAGE, InstallText.of("revert.unknown", wanted, states.size())));
        if (state.current()) {
            return new Change(List.of(), List.of());
        }
        try (AreaLock lock = AreaLock.take(p2.installation().area())) {
            return back(state, repository, monitor);
        }
    }

    private Change back(FormerState state, RepositoryPlace repository, IProgressMonitor monitor) throws InstallException {
        p2.settle();
        Set<IInstallableUnit> before = all();
        Set<IInstallableUnit> rootsBefore = Provisioning.roots(p2.profile());
        IProfile target = p2.registry().getProfile(p2.profileId(), state.timestamp());
        IProvisioningPlan plan = p2.planBack(target, null);
        perform(plan, repository, monitor);
        before.removeAll(all());
        p2.clean(before);
        return difference(rootsBefore);
    }

    private Change apply(RepositoryPlace repository, List<IInstallableUnit> added, List<IInstallableUnit> removed, IProgressMonitor monitor)
            throws InstallException {
        if (added.isEmpty() && removed.isEmpty()) {
            return new Change(List.of(), List.of());
        }
        try (AreaLock lock = AreaLock.take(p2.installation().area())) {
            return exchange(repository, added, removed, SubMonitor.convert(monitor, PLANNING + PERFORMING));
        }
    }

    private Change exchange(RepositoryPlace repository, List<IInstallableUnit> added, List<IInstallableUnit> removed, SubMonitor progress)
            throws InstallException {
        p2.settle();
        IProfile profile = p2.profile();
        Set<IInstallableUnit> rootsBefore = Provisioning.roots(profile);
        IPlanner planner = p2.planner();
        IProfileChangeRequest request = planner.createChangeRequest(profile);
        ProvisioningContext context = p2.context(repository);
        Set<String> homeBundles = addBase(request, context, profile);
        request.removeAll(removed);
        for (IInstallableUnit unit : added) {
            request.add(unit);
            request.setInstallableUnitInclusionRules(unit, ProfileInclusionRules.createStrictInclusionRule(unit));
            request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
        }
        try {
            IProvisioningPlan plan = planner.getProvisioningPlan(request, context, progress.newChild(PLANNING));
            if (plan.getStatus().getSeverity() == IStatus.CANCEL) {
                throw new OperationCanceledException();
            }
            if (plan.getStatus().getSeverity() == IStatus.ERROR) {
                throw Refusal.impossible(plan.getStatus());
            }
            for (IInstallableUnit unit : plan.getAdditions().query(QueryUtil.createIUAnyQuery(), null)) {
                if (homeBundles.contains(unit.getId())) {
                    throw new InstallException(Kind.INVALID, InstallText.of("shared.replaces", Unit.of(unit)));
                }
            }
            perform(plan, repository, progress.newChild(PERFORMING));
        } catch (OperationCanceledException e) {
            throw new InstallException(Kind.CANCELLED, InstallText.of("cancelled"), e);
        }
        return difference(rootsBefore);
    }

    /** In a user's own area: what the home provides now takes the place of what it provided last time. */
    private Set<String> addBase(IProfileChangeRequest request, ProvisioningContext context, IProfile profile) throws InstallException {
        Set<String> bundles = new HashSet<>();
        if (!p2.installation().isShared()) {
            return bundles;
        }
        IProfile home = p2.base();
        IInstallableUnit base = UserArea.baseUnit(home);
        if (profile.query(QueryUtil.createIUQuery(base), null).isEmpty()) {
            request.removeAll(profile.query(QueryUtil.createIUQuery(UserArea.BASE), null).toUnmodifiableSet());
            request.add(base);
            context.setExtraInstallableUnits(List.of(base));
        }
        home.query(QueryUtil.createIUAnyQuery(), null).forEach(unit -> bundles.add(unit.getId()));
        return bundles;
    }

    private void perform(IProvisioningPlan plan, RepositoryPlace repository, IProgressMonitor monitor) throws InstallException {
        try {
            p2.perform(plan, repository, monitor);
        } catch (OperationCanceledException e) {
            throw new InstallException(Kind.CANCELLED, InstallText.of("cancelled"), e);
        }
    }

    private Set<IInstallableUnit> all() {
        return new HashSet<>(p2.profile().query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet());
    }

    private Change difference(Set<IInstallableUnit> before) {
        Set<IInstallableUnit> now = Provisioning.roots(p2.profile());
        Set<IInstallableUnit> added = new HashSet<>(now);
        added.removeAll(before);
        Set<IInstallableUnit> removed = new HashSet<>(before);
        removed.removeAll(now);
        return new Change(Unit.sorted(added), Unit.sorted(removed));
    }

    private RepositoryContent load(RepositoryPlace repository, IProgressMonitor monitor) throws InstallException {
        return RepositoryContent.load(p2.agent(), repository, monitor);
    }

    private InstallException unknown(String id) {
        List<String> ids = installed().stream().map(Unit::id).toList();
        return new InstallException(Kind.USAGE, ids.isEmpty() ? InstallText.of("installed.nothing", id)
                : InstallText.of("installed.unknown", id, String.join(", ", NearIds.of(id, ids))));
    }

    private static boolean named(IInstallableUnit unit, String id) {
        return unit.getId().equals(id) || unit.getId().equals(id + Unit.FEATURE_SUFFIX);
    }

    @Override
    public void close() {
        p2.close();
    }
}
