package org.ecofrontier.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.ecofrontier.install.tests.Product.Running;
import org.ecofrontier.install.tests.TinyRepository.Plugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One read-only installation, several users, at the same time. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the product by its script for the shell")
class SharedInstallationTest {

    private static final Set<PosixFilePermission> WRITE = EnumSet.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);

    @TempDir
    private Path temporary;
    private Product product;

    @Test
    void everyUserHasPlugInsOfHisOwn() throws IOException, InterruptedException {
        product = Product.copy(Files.createDirectories(temporary.resolve("共享 安装")));
        writable(product.home(), false);
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path repository = new TinyRepository(temporary.resolve("repository")).add(Plugin.of("org.institute.mine", "1.0.0")
                .requiring("osgi.bundle org.ecofrontier.method 0.0.0"))
                .add(Plugin.of("org.ecofrontier.lp", "99.0.0"))
                .add(Plugin.of("org.institute.replacing", "1.0.0").requiring("osgi.bundle org.ecofrontier.lp [99.0.0,100.0.0)")).write();
        Product first = product.asOther(temporary.resolve("甲 用户"));
        Product second = product.asOther(temporary.resolve("user 2"));
        assumeFalse(first.canWrite(product.home()), "this user writes everywhere, and there is no way to be another one");

        Running one = first.start("run", "example:huaihe", "--analysis", "sbm", "--out", first.user().resolve("out").toString());
        Running two = second.start("run", "example:huaihe", "--analysis", "sbm", "--out", second.user().resolve("out").toString());
        one.answer().expect(0);
        two.answer().expect(0);
        assertEquals(Files.readString(first.user().resolve("out/sbm/scores.csv")),
                Files.readString(second.user().resolve("out/sbm/scores.csv")));

        String delivered = second.run("installed").expect(0).out();
        assertTrue(delivered.contains("org.ecofrontier.product") && delivered.contains("(shared)"), delivered);
        assertTrue(first.run("install", "--repository", repository.toString(), "org.institute.mine.feature").expect(0).err()
                .contains("your own area"));
        assertTrue(first.run("installed").expect(0).out().contains("org.institute.mine.feature"));
        assertEquals(delivered, second.run("installed").expect(0).out());
        assertTrue(second.run("revert").expect(2).err().contains("nothing to take back"));
        assertTrue(first.run("install", "--repository", repository.toString(), "org.institute.replacing.feature").expect(3).err()
                .contains("ask whoever looks after it"));
        first.run("methods").expect(0);
        first.run("revert").expect(0);
        assertFalse(first.run("installed").expect(0).out().contains("org.institute"));
        first.run("install", "--repository", repository.toString(), "org.institute.mine.feature").expect(0);
        first.run("uninstall", "org.institute.mine.feature").expect(0);
        try (Stream<Path> files = Files.walk(first.user())) {
            List<Path> left = files.filter(file -> file.getFileName().toString().startsWith("org.institute")).toList();
            assertEquals(List.of(), left);
        }
    }

    @AfterEach
    void allowDeletion() throws IOException {
        writable(product.home(), true);
    }

    private static void writable(Path folder, boolean writable) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
                if (writable) {
                    permissions.add(PosixFilePermission.OWNER_WRITE);
                } else {
                    permissions.removeAll(WRITE);
                    permissions.add(PosixFilePermission.OTHERS_READ);
                    if (permissions.contains(PosixFilePermission.OWNER_EXECUTE)) {
                        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
                    }
                }
                Files.setPosixFilePermissions(file, permissions);
            }
        }
    }
}
