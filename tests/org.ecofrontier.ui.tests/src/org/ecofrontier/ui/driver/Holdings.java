package org.ecofrontier.ui.driver;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;

/**
 * What the running workbench holds of the system: graphics, widgets, threads, open files, memory. On Linux.
 *
 * @param graphics number of colours, cursors, fonts, images and so on that were made since {@link #track}, by class
 * @param widgets number of widgets, by class
 * @param threads number of threads that belong to no pool, by name
 * @param files names of open files and pipes, without bundles
 * @param heap bytes that are reachable
 */
public record Holdings(Map<String, Integer> graphics, Map<String, Integer> widgets, Map<String, Integer> threads, List<String> files,
        long heap) {

    private static final int COLLECTIONS = 4;

    /** Begins to note which graphics are made. */
    public static void track(Driver driver) {
        driver.with(display -> {
            display.setTracking(true);
            return null;
        });
    }

    /** {@return what is held now} */
    public static Holdings now(Driver driver) {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            driver.settle();
        }
        return new Holdings(driver.with(display -> count(List.of(display.getDeviceData().objects))),
            driver.with(display -> count(widgets(display))), threadsNow(), filesNow(),
            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    private static Map<String, Integer> count(Collection<?> objects) {
        Map<String, Integer> counts = new TreeMap<>();
        objects.forEach(each -> counts.merge(each.getClass().getSimpleName(), 1, Integer::sum));
        return counts;
    }

    /** All that SWT knows, menus and what has lost its parent too. */
    private static List<Object> widgets(Display display) {
        try {
            var table = Display.class.getDeclaredField("widgetTable");
            table.setAccessible(true);
            List<Object> widgets = new ArrayList<>();
            for (Object each : (Object[]) table.get(display)) {
                if (each != null && !widgets.contains(each)) {
                    widgets.add(each);
                }
            }
            return widgets;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Workers of a pool come and go as there is work. */
    private static Map<String, Integer> threadsNow() {
        Map<String, Integer> counts = new TreeMap<>();
        Thread.getAllStackTraces().keySet().stream().map(Thread::getName).filter(name -> !name.startsWith("Worker-"))
            .forEach(name -> counts.merge(name.replaceAll("\\d+", "#"), 1, Integer::sum));
        return counts;
    }

    private static List<String> filesNow() {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            List<String> names = new ArrayList<>();
            for (Path each : open.toList()) {
                try {
                    String name = Files.readSymbolicLink(each).toString();
                    // The platform opens and closes the bundles as it likes.
                    if (!name.endsWith(".jar")) {
                        names.add(name.replaceAll("\\[\\d+]", ""));
                    }
                } catch (IOException e) {
                    continue; // the listing itself, closed meanwhile
                }
            }
            return names.stream().sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return what there is more of than before: a line for each class, name or file} */
    public List<String> since(Holdings before) {
        List<String> more = new ArrayList<>();
        compare("graphics", before.graphics, graphics, more);
        compare("widgets", before.widgets, widgets, more);
        compare("threads", before.threads, threads, more);
        List<String> opened = new ArrayList<>(files);
        before.files.forEach(opened::remove);
        opened.forEach(each -> more.add("file " + each));
        return more;
    }

    private static void compare(String what, Map<String, Integer> before, Map<String, Integer> after, List<String> more) {
        after.forEach((name, count) -> {
            int added = count - before.getOrDefault(name, 0);
            if (added > 0) {
                more.add(what + " " + name + " +" + added);
            }
        });
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the numbers in one line} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "graphics %d, widgets %d, threads %d, files %d, heap %.1f MB", sum(graphics), sum(widgets),
            sum(threads), files.size(), heap / 1e6);
    }
}
