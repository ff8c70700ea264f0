package org.ecofrontier.engine;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/**
 * Tells when memory is about to run out, so that a run is ended with words before other threads of the program are refused memory: what
 * is still in use after garbage was collected fills the heap nearly.
 */
final class HeapWatch {

    private static final double NEARLY_FULL = 0.96;

    /** Where what lives long is; the others do not support a threshold. */
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported()
                    && pool.isUsageThresholdSupported()).toList();
    private final long collectionsBefore = collections();

    /** What was in use after the last collection counts only when that was since the watch began. */
    boolean isNearlyFull() {
        return collections() > collectionsBefore && pools.stream().anyMatch(HeapWatch::isNearlyFull);
    }

    private static boolean isNearlyFull(MemoryPoolMXBean pool) {
        MemoryUsage usage = pool.getCollectionUsage();
        return usage != null && usage.getMax() > 0 && usage.getUsed() > NEARLY_FULL * usage.getMax();
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
    }
}
