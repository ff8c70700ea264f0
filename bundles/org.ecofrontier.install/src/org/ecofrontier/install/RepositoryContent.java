package org.ecofrontier.install;

import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.ecofrontier.install.InstallException.Kind;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.ICompositeRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** The units of a repository, all of them: of one that is composed of others, none of which may be missing. */
final class RepositoryContent {

    private final RepositoryPlace place;
    private final IQueryable<IInstallableUnit> units;

    private RepositoryContent(RepositoryPlace place, IQueryable<IInstallableUnit> units) {
        this.place = place;
        this.units = units;
    }

    /** @throws InstallException if the repository cannot be read, or one that it is composed of */
    static RepositoryContent load(IProvisioningAgent agent, RepositoryPlace place, IProgressMonitor monitor) throws InstallException {
        IMetadataRepositoryManager manager = agent.getService(IMetadataRepositoryManager.class);
        try {
            IMetadataRepository loaded = manager.loadRepository(place.folder().toUri(), monitor);
            requireChildren(manager, loaded, place);
            return new RepositoryContent(place, loaded);
        } catch (ProvisionException e) {
            throw new InstallException(Kind.INVALID, InstallText.of("repository.broken", place, e.getStatus().getMessage()), e);
        } catch (OperationCanceledException e) {
            throw new InstallException(Kind.CANCELLED, InstallText.of("cancelled"), e);
        }
    }

    /** Left alone, p2 would go on without those it does not find, and install what is there in older versions. */
    private static void requireChildren(IMetadataRepositoryManager manager, IMetadataRepository loaded, RepositoryPlace place)
            throws InstallException {
        if (loaded instanceof ICompositeRepository<?> composite) {
            for (URI child : composite.getChildren()) {
                try {
                    requireChildren(manager, manager.loadRepository(child, null), place);
                } catch (ProvisionException e) {
                    throw new InstallException(Kind.INVALID, InstallText.of("repository.child", place, child), e);
                }
            }
        }
    }

    /** The units of its categories, or all features where it has no categories; without products. */
    List<Unit> offered() {
        Set<IInstallableUnit> groups = units.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), null).toSet();
        Set<IInstallableUnit> listed = new HashSet<>();
        for (IInstallableUnit category : units.query(QueryUtil.createIUCategoryQuery(), null)) {
            listed.addAll(units.query(QueryUtil.createIUCategoryMemberQuery(category), null).toUnmodifiableSet());
        }
        groups.removeIf(QueryUtil::isProduct);
        if (!listed.isEmpty()) {
            groups.retainAll(listed);
        }
        return Unit.sorted(groups);
    }

    /** @throws InstallException if it has no such feature or plug-in */
    IInstallableUnit find(String id) throws InstallException {
        for (String candidate : List.of(id + Unit.FEATURE_SUFFIX, id)) {
            Set<IInstallableUnit> found = latest(candidate);
            if (!found.isEmpty()) {
                return found.iterator().next();
            }
        }
        List<String> offered = offered().stream().map(Unit::id).toList();
        throw new InstallException(Kind.USAGE, InstallText.of(offered.isEmpty() ? "unit.none" : "unit.unknown", id, place,
                String.join(", ", NearIds.of(id, offered))));
    }

    /** Of the given units those that it has in a newer version, each with that. */
    TreeMap<IInstallableUnit, IInstallableUnit> newer(Set<IInstallableUnit> installed) {
        TreeMap<IInstallableUnit, IInstallableUnit> updates = new TreeMap<>(Comparator.comparing(IInstallableUnit::getId));
        for (IInstallableUnit old : installed) {
            for (IInstallableUnit unit : latest(old.getId())) {
                if (unit.getVersion().compareTo(old.getVersion()) > 0) {
                    updates.put(old, unit);
                }
            }
        }
        return updates;
    }

    private Set<IInstallableUnit> latest(String id) {
        return units.query(QueryUtil.createLatestQuery(QueryUtil.createIUQuery(id)), null).toSet();
    }
}
