package org.ecofrontier.install;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ecofrontier.install.InstallException.Kind;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.equinox.internal.p2.director.SimplePlanner;
import org.eclipse.equinox.internal.p2.repository.Transport;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** p2 at work on one installation: its agent, its profile, and the steps that every operation takes. */
final class Provisioning implements AutoCloseable {

    private static final String BUNDLE = "osgi.bundle";
    private static final int PLANNING = 1;
    private static final int DOING = 4;

    private final BundleContext context;
    private final Installation installation;
    private final IProvisioningAgent agent;
    private final String profileId;

    private Provisioning(BundleContext context, Installation installation, IProvisioningAgent agent, String profileId) {
        this.context = context;
        this.installation = installation;
        this.agent = agent;
        this.profileId = profileId;
    }

    /** Opens the profile of the installation's area; a user's own area is made when it is not there yet. */
    static Provisioning open(BundleContext context, Installation installation) throws InstallException {
        String homeProfile = installation.profile();
        // p2 would delete what no present profile needs; the former version of an update has to stay, to go back to.
        DefaultScope.INSTANCE.getNode("org.eclipse.equinox.p2.garbagecollector").putBoolean("gc_enabled", false);
        IProvisioningAgent agent = agent(context, installation.area());
        String id = installation.isShared() ? UserArea.PROFILE : homeProfile;
        Provisioning provisioning = new Provisioning(context, installation, agent, id);
        try {
            if (provisioning.registry().getProfile(id) == null) {
                if (!installation.isShared()) {
                    throw new InstallException(Kind.INVALID, InstallText.of("installation.none", installation.home()));
                }
                provisioning.registry().addProfile(id, UserArea.properties(installation, base(context, installation)));
            }
            return provisioning;
        } catch (ProvisionException e) {
            agent.stop();
            throw new InstallException(Kind.INVALID, InstallText.of("area.unwritable", installation.area()), e);
        } catch (InstallException | RuntimeException e) {
            agent.stop();
            throw e;
        }
    }

    private static IProvisioningAgent agent(BundleContext context, Path area) throws InstallException {
        ServiceReference<IProvisioningAgentProvider> reference = context.getServiceReference(IProvisioningAgentProvider.class);
        if (reference == null) {
            throw new InstallException(Kind.INVALID, InstallText.of("installation.none", area));
        }
        try {
            IProvisioningAgent agent = context.getService(reference).createAgent(area.resolve("p2").toUri());
            agent.registerService(Transport.SERVICE_NAME, new LocalTransport());
            return agent;
        } catch (ProvisionException e) {
            throw new InstallException(Kind.INVALID, InstallText.of("area.unwritable", area), e);
        } finally {
            context.ungetService(reference);
        }
    }

    /** What the shared home holds, as of now. */
    private static IProfile base(BundleContext context, Installation installation) throws InstallException {
        IProvisioningAgent agent = agent(context, installation.home());
        try {
            // By time: that reads without locking, and the home is read-only.
            IProfileRegistry registry = agent.getService(IProfileRegistry.class);
            long[] times = registry.listProfileTimestamps(installation.profile());
            IProfile profile = times.length == 0 ? null : registry.getProfile(installation.profile(), times[times.length - 1]);
            if (profile == null) {
                throw new InstallException(Kind.INVALID, InstallText.of("installation.none", installation.home()));
            }
            return profile;
        } finally {
            agent.stop();
        }
    }

    /** What the shared home holds, as of now. */
    IProfile base() throws InstallException {
        return base(context, installation);
    }

    IProvisioningAgent agent() {
        return agent;
    }

    Installation installation() {
        return installation;
    }

    IProfileRegistry registry() {
        return agent.getService(IProfileRegistry.class);
    }

    IPlanner planner() {
        return agent.getService(IPlanner.class);
    }

    IProfile profile() {
        return registry().getProfile(profileId);
    }

    String profileId() {
        return profileId;
    }

    /** What somebody asked for in a state of the installation: the product and the units that were installed into it. */
    static Set<IInstallableUnit> roots(IProfile profile) {
        Set<IInstallableUnit> roots = new HashSet<>(profile.query(new UserVisibleRootQuery(), null).toUnmodifiableSet());
        roots.removeIf(unit -> UserArea.BASE.equals(unit.getId()));
        return roots;
    }

    static boolean isProduct(IInstallableUnit unit) {
        return QueryUtil.isProduct(unit);
    }

    /** A context that sees nothing but the given repository. */
    ProvisioningContext context(RepositoryPlace repository) {
        ProvisioningContext result = new ProvisioningContext(agent);
        restrict(result, repository);
        return result;
    }

    private static void restrict(ProvisioningContext context, RepositoryPlace repository) {
        URI[] places = repository == null ? new URI[0] : new URI[] {repository.folder().toUri()};
        context.setMetadataRepositories(places);
        context.setArtifactRepositories(places);
        context.setProperty(ProvisioningContext.FOLLOW_REPOSITORY_REFERENCES, Boolean.FALSE.toString());
        context.setProperty(ProvisioningContext.FOLLOW_ARTIFACT_REPOSITORY_REFERENCES, Boolean.FALSE.toString());
    }

    /** Writes down where the installation lies now: it may have been moved since it was built or used last. */
    void settle() throws InstallException {
        if (installation.isShared()) {
            UserArea.prepare(installation);
        }
        String folder = installation.area().toFile().getAbsolutePath();
        IProfile profile = profile();
        if (folder.equals(profile.getProperty(IProfile.PROP_INSTALL_FOLDER)) && folder.equals(profile.getProperty(IProfile.PROP_CACHE))) {
            return;
        }
        IEngine engine = agent.getService(IEngine.class);
        IProvisioningPlan plan = engine.createPlan(profile, context((RepositoryPlace) null));
        plan.setProfileProperty(IProfile.PROP_INSTALL_FOLDER, folder);
        plan.setProfileProperty(IProfile.PROP_CACHE, folder);
        if (profile.getProperty(IProfile.PROP_CONFIGURATION_FOLDER) != null) {
            plan.setProfileProperty(IProfile.PROP_CONFIGURATION_FOLDER, installation.configuration().toFile().getAbsolutePath());
        }
        IStatus status = engine.perform(plan, PhaseSetFactory.createPhaseSetIncluding(new String[] {PhaseSetFactory.PHASE_PROPERTY}), null);
        if (!status.isOK()) {
            throw Refusal.failed(status);
        }
    }

    /** Exactly what a former state held, whatever newer things there are by now: nothing else is there to choose from. */
    IProvisioningPlan planBack(IProfile target, IProgressMonitor monitor) throws InstallException {
        IProfile profile = profile();
        Set<IInstallableUnit> now = wanted(profile);
        Set<IInstallableUnit> then = wanted(target);
        IProfileChangeRequest request = planner().createChangeRequest(profile);
        for (IInstallableUnit unit : now) {
            if (!then.contains(unit)) {
                request.remove(unit);
            }
        }
        for (IInstallableUnit unit : then) {
            if (!now.contains(unit)) {
                request.add(unit);
                target.getInstallableUnitProperties(unit)
                        .forEach((key, value) -> request.setInstallableUnitProfileProperty(unit, key, value));
            }
        }
        ProvisioningContext context = context((RepositoryPlace) null);
        context.setProperty("org.eclipse.equinox.p2.internal.profileius", Boolean.FALSE.toString());
        context.setExtraInstallableUnits(List.copyOf(target.query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet()));
        IProvisioningPlan plan = planner().getProvisioningPlan(request, context, monitor);
        if (plan.getStatus().getSeverity() == IStatus.ERROR) {
            throw Refusal.impossible(plan.getStatus());
        }
        return plan;
    }

    /** The units that somebody asked for, in p2's own terms. */
    private static Set<IInstallableUnit> wanted(IProfile profile) {
        Set<IInstallableUnit> units = new HashSet<>(profile.query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet());
        units.removeIf(unit -> profile.getInstallableUnitProperty(unit, SimplePlanner.INCLUSION_RULES) == null);
        return units;
    }

    /** Carries a plan out. p2 takes back what is half done when it fails or is stopped. */
    void perform(IProvisioningPlan plan, RepositoryPlace repository, IProgressMonitor monitor) throws InstallException {
        SubMonitor progress = SubMonitor.convert(monitor, PLANNING + DOING);
        restrict(plan.getContext(), repository);
        Set<IInstallableUnit> before = profile().query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet();
        if (repository == null) {
            requireFiles(plan);
        } else {
            forgetStale(plan, before);
        }
        rememberWorking();
        IEngine engine = agent.getService(IEngine.class);
        // Nobody can be asked for trust here: who names a repository of the institute trusts it.
        IStatus status = engine.perform(plan,
                PhaseSetFactory.createDefaultPhaseSetExcluding(new String[] {PhaseSetFactory.PHASE_CHECK_TRUST}), progress.newChild(DOING));
        if (status.getSeverity() == IStatus.CANCEL) {
            throw new InstallException(Kind.CANCELLED, InstallText.of("cancelled"));
        }
        if (status.getSeverity() == IStatus.ERROR) {
            throw Refusal.failed(status);
        }
        if (installation.isShared()) {
            UserArea.publish(installation);
        }
    }

    /** Without a repository only what is still on the disk can come back. */
    private void requireFiles(IProvisioningPlan plan) throws InstallException {
        IArtifactRepository pool = pool();
        List<String> missing = new ArrayList<>();
        for (IInstallableUnit unit : plan.getAdditions().query(QueryUtil.createIUAnyQuery(), null)) {
            for (IArtifactKey key : unit.getArtifacts()) {
                if (BUNDLE.equals(key.getClassifier()) && (pool == null || !pool.contains(key))) {
                    missing.add(key.getId() + " " + key.getVersion());
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new InstallException(Kind.FILES_GONE, InstallText.of("files.gone", String.join(", ", missing)));
        }
    }

    /** Files that lie about from an installation that was taken back are fetched again: they may have been built anew. */
    private void forgetStale(IProvisioningPlan plan, Set<IInstallableUnit> installed) {
        IArtifactRepository pool = pool();
        for (IInstallableUnit unit : plan.getAdditions().query(QueryUtil.createIUAnyQuery(), null)) {
            if (pool != null && !installed.contains(unit)) {
                unit.getArtifacts().stream().filter(key -> pool.contains(key) && !isLoaded(key)).forEach(key -> remove(pool, key));
            }
        }
    }

    /** Deletes the files of units that are gone, but for those that this very program runs from. */
    void clean(Set<IInstallableUnit> gone) throws InstallException {
        IArtifactRepository pool = pool();
        if (pool == null) {
            return;
        }
        Set<IArtifactKey> needed = new HashSet<>();
        profile().query(QueryUtil.createIUAnyQuery(), null).forEach(unit -> needed.addAll(unit.getArtifacts()));
        for (IInstallableUnit unit : gone) {
            unit.getArtifacts().stream().filter(key -> !needed.contains(key) && pool.contains(key) && !isLoaded(key))
                    .forEach(key -> remove(pool, key));
        }
        rememberWorking();
    }

    /**
     * The program that makes a change works; the one that comes out of it may not. The start script runs `revert` on the list of bundles
     * that is kept here.
     */
    private void rememberWorking() throws InstallException {
        if (installation.isShared()) {
            return;
        }
        Path configuration = installation.configuration();
        try {
            Path fresh = Files.createTempFile(configuration, "before", ".info");
            Files.copy(configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"), fresh,
                    StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, configuration.resolve("before.info"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new InstallException(Kind.INVALID, InstallText.of("area.unwritable", configuration), e);
        }
    }

    private static void remove(IArtifactRepository pool, IArtifactKey key) {
        pool.removeDescriptor(key, null);
    }

    private boolean isLoaded(IArtifactKey key) {
        for (Bundle bundle : context.getBundles()) {
            if (key.getId().equals(bundle.getSymbolicName()) && key.getVersion().toString().equals(bundle.getVersion().toString())) {
                return true;
            }
        }
        return false;
    }

    /** The files of the installed bundles and features; null before the first installation into a new area. */
    private IArtifactRepository pool() {
        try {
            return agent.getService(IArtifactRepositoryManager.class).loadRepository(installation.area().toUri(), null);
        } catch (ProvisionException e) {
            return null;
        }
    }

    /** p2 remembers every repository that it has seen; nobody wants to be asked for an archive again that is long gone. */
    private void forgetRepositories() {
        IMetadataRepositoryManager metadata = agent.getService(IMetadataRepositoryManager.class);
        for (URI place : metadata.getKnownRepositories(IRepositoryManager.REPOSITORIES_ALL)) {
            metadata.removeRepository(place);
        }
        IArtifactRepositoryManager artifacts = agent.getService(IArtifactRepositoryManager.class);
        for (URI place : artifacts.getKnownRepositories(IRepositoryManager.REPOSITORIES_ALL)) {
            if (!"file".equals(place.getScheme()) || !Path.of(place).startsWith(installation.area())) {
                artifacts.removeRepository(place);
            }
        }
    }

    @Override
    public void close() {
        forgetRepositories();
        agent.stop();
    }
}
